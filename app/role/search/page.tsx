import type { Metadata } from "next";
import Link from "next/link";
import { RoleFrame } from "@/components/role/role-frame";
import { SearchGuide } from "@/components/role/search-guide";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const metadata: Metadata = {
  title: "Search the role guide",
  description: "Search every competency, level, practice, challenge, resource and figure.",
};

export default function Page() {
  return (
    <RoleFrame current="search">
      <h1>Search the role guide</h1>
      <SearchGuide />
      <section aria-labelledby="all" className="mt-14">
        <h2 id="all">All competencies, A to Z</h2>
        <ul className="bullets mt-3 sm:columns-2">
          {[...currentModel.competencies]
            .sort((a, b) => a.name.localeCompare(b.name, "en"))
            .map(({ id, name }) => (
              <li key={id}>
                <Link href={paths.competency(id)} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
        </ul>
      </section>
    </RoleFrame>
  );
}
