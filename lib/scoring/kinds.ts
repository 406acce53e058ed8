import type { Practice, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, PracticeAnswer, Result } from "@/lib/model/result";
import { gapOf } from "./point";
import { isAnswered, type Rating } from "./ratings";

/** What sort of gap it is; each calls for something else (scoring.md "Gap kinds"). */
export type GapKind = "missing" | "part-way" | "unsure" | "unshown" | "contested";

/** The kinds that hold for one competency, in the order of the type; none where all is well. */
export function kindsOf(rating: Rating, result: Result, model: RequirementModel): GapKind[] {
  const answer = result.answers[rating.id];
  const { kinds: limits } = model.scoring;
  const kinds: GapKind[] = [];
  if (answer !== undefined && "skip" in answer && answer.skip === "not-sure") kinds.push("unsure");
  if (isAnswered(rating)) {
    if (gapOf(rating) > 0) kinds.push(rating.y <= limits.missing_up_to ? "missing" : "part-way");
    const matters = rating.floor !== undefined || rating.weight >= limits.unshown_weight;
    const shown = answer !== undefined && "level" in answer && (answer.evidence?.length ?? 0) > 0;
    if (gapOf(rating) === 0 && rating.y >= limits.unshown_from && matters && !shown) {
      kinds.push("unshown");
    }
  }
  if (isContested(answer, result, model.practices, rating.id, limits)) kinds.push("contested");
  return kinds;
}

/** Coach and candidate far apart, or practices that say no. An agreed level contests nothing. */
function isContested(
  answer: Answer | undefined,
  result: Result,
  practices: readonly Practice[],
  id: string,
  limits: RequirementModel["scoring"]["kinds"],
): boolean {
  if (answer === undefined || "skip" in answer || answer.agreed !== undefined) return false;
  const distance = answer.coach === undefined ? 0 : Math.abs(answer.coach - answer.level);
  if (distance >= limits.contested_distance) return true;
  const own = practices.filter((practice) => practice.competencies.includes(id));
  return saysNo(
    answer.level,
    own.map((practice) => result.practices?.[practice.id]),
    limits,
  );
}

/**
 * Whether a level's practices deny it: two of them are answered "no", or the only one it has.
 *
 * @param answers to every practice of the competency, undefined where there is none
 */
export function saysNo(
  level: number,
  answers: readonly (PracticeAnswer | undefined)[],
  limits: Pick<RequirementModel["scoring"]["kinds"], "contested_from" | "contested_noes">,
): boolean {
  if (level < limits.contested_from || answers.length === 0) return false;
  const noes = answers.filter((answer) => answer === "no").length;
  return noes >= Math.min(limits.contested_noes, answers.length);
}
