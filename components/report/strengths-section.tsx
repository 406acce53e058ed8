import { LevelPicture } from "@/components/ui/level-picture";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { deniedBy } from "@/lib/report/contested-words";
import { count, nameOf } from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import { gapOf, surplusOf } from "@/lib/scoring/point";
import { isAnswered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { Evidence } from "./evidence";
import { InTurn } from "./in-turn";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, GapKind[]>;
};

/** What meets the role or goes beyond it, with what backs it; beyond first, then by weight. */
export function StrengthsSection({ model, result, score, kinds }: Props) {
  const strengths = score.ratings
    .filter(isAnswered)
    .filter((rating) => gapOf(rating) === 0)
    .sort((a, b) => surplusOf(b) - surplusOf(a) || b.weight - a.weight || a.number - b.number);
  const unshown = strengths.filter(({ id }) => kinds.get(id)?.includes("unshown")).length;
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths">Strengths</h2>
      <p className="mt-2 text-soft">
        {strengths.length === 0
          ? "Nothing is answered at or above the requirement yet."
          : "At or above what the role asks. More than asked is yours to show; it never pays for a gap elsewhere."}
      </p>
      {unshown > 0 && (
        <p className="mt-2">
          {unshown === 1 ? "One of them weighs" : `${unshown} of them weigh`} a lot with nothing to
          show for it yet, marked below. That calls for a few written lines, not for a course.
        </p>
      )}
      <ul className="mt-3">
        <InTurn more={8}>
          {strengths.map((rating) => {
            const name = nameOf(model, rating.id);
            const have = model.scale[rating.y] ?? "";
            const asked = model.scale[rating.level] ?? "";
            const answer = result.answers[rating.id];
            return (
              <li key={rating.id} className="keep-together max-w-none border-t border-line py-2.5">
                <div className="grid items-center gap-x-6 sm:grid-cols-[1fr_15rem]">
                  <div>
                    <h3 className="font-sans text-base font-semibold">{name}</h3>
                    <p className="text-small text-soft">
                      {surplusOf(rating) > 0
                        ? `${have}; the role asks for ${asked}`
                        : `${have}, as asked`}
                      {kinds.get(rating.id)?.includes("unshown") && (
                        <b className="text-gap"> · nothing shown yet</b>
                      )}
                      {kinds.get(rating.id)?.includes("contested") && (
                        <b className="text-gap"> · {contestedBy(model, result, rating.id)}</b>
                      )}
                    </p>
                  </div>
                  <LevelPicture
                    level={rating.y}
                    required={rating.level}
                    label={`Answer: ${have}, level ${rating.y}. Required: ${asked}, level ${rating.level}.`}
                  />
                </div>
                {answer && "level" in answer && <Evidence entries={answer.evidence} />}
              </li>
            );
          })}
        </InTurn>
      </ul>
    </section>
  );
}

/** What speaks against a level, in a few words. */
function contestedBy(model: RequirementModel, result: Result, id: string): string {
  const noes = deniedBy(model, result, id);
  return noes === 0
    ? "seen differently by the coach"
    : `contested: ${count(noes, "practice")} of it answered “no”`;
}
