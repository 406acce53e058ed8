import type { Competency } from "@/lib/model/requirement-model";
import type { CompetencyGuide } from "@/lib/model/role-guide";

type Props = { competency: Competency; guide: CompetencyGuide; scale: readonly string[] };

/** The five levels from bottom to top of the scale, with what sets neighbours apart between them. */
export function LevelLadder({ competency, guide, scale }: Props) {
  return (
    <ol className="mt-4">
      {competency.levels.map(({ level, statement, example }) => {
        const asked = level === competency.required;
        return (
          <li key={level} className="max-w-none">
            {level > 0 && (
              <p className="ladder-between">
                <b>
                  Between {level - 1} and {level}:
                </b>{" "}
                {guide.between[level - 1]}
              </p>
            )}
            <div className={asked ? "ladder-level ladder-asked" : "ladder-level"}>
              <h3 className="font-sans text-small">
                <span className={asked ? "text-have" : "text-soft"}>
                  {level} · {scale[level]}
                  {asked && " (the role asks for this)"}
                </span>
              </h3>
              <p className="mt-0.5">{statement}</p>
              {example !== "" && <p className="text-small text-soft">{example}</p>}
              <p className="mt-1.5 text-small">
                <span className="text-soft">A coach would ask:</span> {guide.coach_questions[level]}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
