import Link from "next/link";
import { paths } from "@/lib/paths";

export function SiteFooter() {
  return (
    <footer className="no-print mx-auto w-full max-w-[48rem] px-5 pb-8 text-small text-soft">
      <p className="max-w-none border-t border-line pt-3">
        No account, no cookies, no tracking.{" "}
        <Link href={paths.drafts} prefetch={false}>
          What is kept here
        </Link>
        {" · "}
        <Link href={paths.links} prefetch={false}>
          My links
        </Link>
        {" · "}
        <Link href={paths.coach} prefetch={false}>
          My reviews
        </Link>
        {" · "}
        <Link href={paths.about} prefetch={false}>
          How the score works
        </Link>
      </p>
    </footer>
  );
}
