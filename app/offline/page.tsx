import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Not on this device yet" };

/** What the service worker shows where there is neither a network nor a copy of the page. */
export default function OfflinePage() {
  return (
    <Notice title="This page is not on this device yet">
      <p>
        There is no connection, and this page was not opened here before. The questions and your
        report work without one, and your answers are untouched.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link href={paths.home} className="btn">
          Go to the start
        </Link>
        <Link href={paths.setup} className="btn btn-quiet">
          Go to the questions
        </Link>
      </div>
    </Notice>
  );
}
