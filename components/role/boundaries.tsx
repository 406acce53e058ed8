import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { CompetencyGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";

type Props = {
  model: RequirementModel;
  boundaries: CompetencyGuide["boundaries"];
  /** The short form that the questionnaire shows. */
  excludes: string;
};

export function Boundaries({ model, boundaries, excludes }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <h3 className="font-sans text-base">Inside</h3>
        <ul className="bullets mt-1">
          {boundaries.inside.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="font-sans text-base">Outside</h3>
        <ul className="bullets mt-1">
          {boundaries.outside.map(({ what, see }) => {
            const other = model.competencies.find(({ id }) => id === see);
            return (
              <li key={what}>
                {what}
                {other && (
                  <>
                    :{" "}
                    <Link href={paths.competency(other.id)} prefetch={false}>
                      {other.name}
                    </Link>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        <p className="mt-2 text-small text-soft">{excludes}</p>
      </div>
    </div>
  );
}
