import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Notice title="There is no page at this address">
      <p>It may have been mistyped or moved. Your answers, if you have any, are untouched.</p>
      <Link href={paths.home} className="btn">
        Go to the start
      </Link>
    </Notice>
  );
}
