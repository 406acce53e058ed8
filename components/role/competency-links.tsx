import Link from "next/link";
import { paths } from "@/lib/paths";

type Props = {
  ids: readonly string[];
  /** Names of the competencies, by id. */
  names: ReadonlyMap<string, string>;
};

/** Links to the pages of some competencies, in a row. */
export function CompetencyLinks({ ids, names }: Props) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && " · "}
      <Link href={paths.competency(id)} prefetch={false}>
        {names.get(id)}
      </Link>
    </span>
  ));
}

export function competencyNames(
  competencies: readonly { id: string; name: string }[],
): ReadonlyMap<string, string> {
  return new Map(competencies.map(({ id, name }) => [id, name]));
}
