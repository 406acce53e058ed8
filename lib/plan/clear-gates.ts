/** What would clear a must-have: a higher level, or something to show for the one that is there. */
import type { ScoringConstants } from "@/lib/model/requirement-model";
import { type GateState, gatesOf } from "@/lib/scoring/gates";
import type { Rating } from "@/lib/scoring/ratings";

/** What the must-have would be at a level, all else as answered; undefined where there is none. */
export function gateAt(rating: Rating, level: number, z: number): GateState | undefined {
  if (rating.floor === undefined) return undefined;
  return gatesOf([{ ...rating, y: level }], z).get(rating.id);
}

/** A rating with so many pieces of evidence more. An agreed level has a spread of its own. */
export function withEvidence(rating: Rating, entries: number, spread: ScoringConstants["spread"]) {
  if (rating.agreed) return rating;
  return { ...rating, spread: rating.spread * spread.evidence_factor ** entries };
}

/**
 * The least pieces of evidence, on top of `shown`, with which the must-have is clear at a level.
 * Undefined where no number of them clears it.
 */
export function evidenceToClear(
  rating: Rating,
  level: number,
  shown: number,
  constants: ScoringConstants,
): number | undefined {
  const most = Math.max(0, constants.spread.evidence_max - shown);
  for (let entries = 0; entries <= most; entries++) {
    const backed = withEvidence(rating, entries, constants.spread);
    if (gateAt(backed, level, constants.gate_z) === "clear") return entries;
  }
  return undefined;
}
