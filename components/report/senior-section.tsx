import { useMemo } from "react";
import { LevelPicture } from "@/components/ui/level-picture";
import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { type SeniorAsk, seniorPath, seniorSummary } from "@/lib/report/senior-path";
import { count } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";

type Props = { model: RequirementModel; score: Score; guide: ReportGuide };

/** What the next role asks beyond this one, and what already points there. */
export function SeniorSection({ model, score, guide }: Props) {
  const path = useMemo(() => seniorPath(model, score, guide), [model, score, guide]);
  return (
    <>
      <p className="mt-2">{guide.senior.body}</p>
      <p className="mt-3 font-semibold">{seniorSummary(path)}</p>
      <ul className="mt-3">
        {path.asks.map((ask) => (
          <Ask key={ask.id} model={model} ask={ask} />
        ))}
      </ul>
      {path.points.length > 0 && (
        <section aria-labelledby="senior-points" className="keep-together mt-6">
          <h3 id="senior-points">What already points there</h3>
          <p className="mt-1 text-small text-soft">
            A senior engineer is also the one who is asked about a subject. These answers are at the
            top of the scale, or beyond what this role asks.
          </p>
          <ul className="strip mt-2">
            {path.points.map(({ id, name, words }) => (
              <li key={id}>
                <span>{name}</span>
                <span className="ml-auto text-right text-soft">{words}</span>
              </li>
            ))}
          </ul>
          {path.morePoints > 0 && (
            <p className="mt-1 text-small text-soft">
              And {count(path.morePoints, "other")}, among the strengths above.
            </p>
          )}
        </section>
      )}
      <p className="no-print mt-4">
        <a href={paths.career}>The path before, at and after this role</a>
      </p>
    </>
  );
}

function Ask({ model, ask }: { model: RequirementModel; ask: SeniorAsk }) {
  const { id, name, y, next, words, statement } = ask;
  const level = y === undefined ? "none" : `${model.scale[y]}, level ${y}`;
  return (
    <li key={id} className="keep-together max-w-none border-t border-line py-2.5">
      <div className="grid items-center gap-x-6 sm:grid-cols-[1fr_15rem]">
        <div>
          <h3 className="font-sans text-base font-semibold">{name}</h3>
          <p className="text-small text-soft">{words}</p>
        </div>
        {y !== undefined && (
          <LevelPicture
            level={y}
            required={next}
            label={`Answer: ${level}. The next role asks for ${model.scale[next]}, level ${next}.`}
          />
        )}
      </div>
      {statement && (
        <p className="mt-1 text-small">
          <span className="text-soft">“{model.scale[next]}” looks like this:</span> {statement}
        </p>
      )}
    </li>
  );
}
