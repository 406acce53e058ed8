import type { Hours, RequirementModel } from "@/lib/model/requirement-model";
import type { GapKind } from "@/lib/scoring/kinds";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { evidenceToClear } from "./clear-gates";

/** A level that is claimed with nothing to show: it takes an hour of writing, not a course. */
export type EvidenceToWrite = {
  competency: string;
  /** Pieces of evidence: as many as clear an open must-have, else one. */
  entries: number;
  hours: Hours;
  /** Whether writing them clears a must-have that is open now. */
  clears: boolean;
};

/**
 * One for each gap of the kind "unshown": what clears a must-have first, then larger weight, id. They
 * stand beside the plan's weeks; they raise no level.
 */
export function evidenceToWrite(
  model: RequirementModel,
  score: Pick<Score, "ratings">,
  kinds: ReadonlyMap<string, readonly GapKind[]>,
): EvidenceToWrite[] {
  return score.ratings
    .filter(({ id }) => kinds.get(id)?.includes("unshown"))
    .sort((a, b) => b.weight - a.weight || compareIds(a.id, b.id))
    .map((rating) => {
      const clearing = evidenceToClear(rating, rating.y ?? 0, 0, model.scoring) ?? 0;
      const entries = Math.max(1, clearing);
      return {
        competency: rating.id,
        entries,
        hours: evidenceHours(model, entries),
        clears: clearing > 0,
      };
    })
    .sort((a, b) => Number(b.clears) - Number(a.clears));
}

export function evidenceHours({ planning }: RequirementModel, entries: number): Hours {
  const [low, middle, high] = planning.evidence_hours;
  return [low * entries, middle * entries, high * entries];
}
