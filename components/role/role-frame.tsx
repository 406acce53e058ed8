import Link from "next/link";
import type { ReactNode } from "react";
import { paths } from "@/lib/paths";

const PAGES = [
  { id: "overview", title: "The role", path: paths.role },
  { id: "career", title: "Career", path: paths.career },
  { id: "market", title: "Market and pay", path: paths.market },
  { id: "practices", title: "Practices", path: paths.practices },
  { id: "challenges", title: "Challenges", path: paths.challenges },
  { id: "source", title: "Source", path: paths.source },
  { id: "search", title: "Search", path: paths.search },
] as const;

type Props = {
  /** The page one is on; null on a page below them, such as a competency. */
  current: (typeof PAGES)[number]["id"] | null;
  children: ReactNode;
};

/** What all pages of the role guide share: the way between them. */
export function RoleFrame({ current, children }: Props) {
  return (
    <>
      <nav aria-label="Role guide" className="no-print mb-8 text-small">
        <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
          {PAGES.map(({ id, title, path }) => (
            <li key={id} className="max-w-none">
              <Link
                href={path}
                prefetch={false}
                aria-current={id === current ? "page" : undefined}
                className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-have aria-[current]:no-underline"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
