import type { Practice, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
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

/**
 * Coach and candidate far apart, or a level whose practices say "no": two of its practices, or the
 * only one it has. Once a level is agreed there is nothing left to contest.
 */
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
  if (answer.level < limits.contested_from) return false;
  const own = practices.filter((practice) => practice.competencies.includes(id));
  const noes = own.filter((practice) => result.practices?.[practice.id] === "no").length;
  return own.length > 0 && noes >= Math.min(limits.contested_noes, own.length);
}
