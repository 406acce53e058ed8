import Link from "next/link";
import { paths } from "@/lib/paths";

export function SiteHeader() {
  return (
    <header className="no-print mx-auto w-full max-w-[48rem] px-5 pt-5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line pb-3">
        <Link
          href={paths.home}
          prefetch={false}
          className="inline-flex min-h-8 items-center gap-2 font-serif text-lg font-semibold no-underline"
        >
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path
              d="M4 20V2M4 20h3M4 14h3M4 8h3M4 2h3M10 2.8h8"
              stroke="currentColor"
              strokeWidth="1.6"
              fill="none"
            />
            <path d="M10 11h8v9h-8z" className="fill-have" />
          </svg>
          Headroom
        </Link>
        <nav aria-label="Main" className="ml-auto flex gap-4 text-small">
          <Link href={paths.results} prefetch={false} className="inline-flex min-h-8 items-center">
            Your report
          </Link>
          <Link href={paths.role} prefetch={false} className="inline-flex min-h-8 items-center">
            The role
          </Link>
          <Link href={paths.about} prefetch={false} className="inline-flex min-h-8 items-center">
            About
          </Link>
        </nav>
      </div>
    </header>
  );
}
