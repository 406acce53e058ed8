import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { SearchGuide } from "./search-guide";

export function SearchPage({ model }: { model: RequirementModel }) {
  return (
    <>
      <h1>Search the role guide</h1>
      <SearchGuide />
      <section aria-labelledby="all" className="mt-14">
        <h2 id="all">All competencies, A to Z</h2>
        <ul className="bullets mt-3 sm:columns-2">
          {[...model.competencies]
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
    </>
  );
}
