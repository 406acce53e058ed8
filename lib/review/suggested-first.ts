import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { compareIds, resolveRequirements } from "@/lib/scoring/requirements";

/**
 * Ids to rate first: the must-haves, then what weighs most and has something written to it. Made
 * without the candidate's levels, so that the order gives none of them away.
 */
export function suggestedFirst(model: RequirementModel, result: Result): string[] {
  const { unshown_weight } = model.scoring.kinds;
  return resolveRequirements(model, result.variant)
    .filter(
      ({ id, weight, floor }) =>
        floor !== undefined || (weight >= unshown_weight && hasEvidence(result, id)),
    )
    .sort(
      (a, b) =>
        Number(b.floor !== undefined) - Number(a.floor !== undefined) ||
        b.weight - a.weight ||
        compareIds(a.id, b.id),
    )
    .map(({ id }) => id);
}

function hasEvidence(result: Result, id: string): boolean {
  const answer = result.answers[id];
  return answer !== undefined && "level" in answer && (answer.evidence?.length ?? 0) > 0;
}
