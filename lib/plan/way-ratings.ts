/** What ratings would be once steps are taken, and what a verdict is then made of. */
import type { ScoringConstants } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import type { Band } from "@/lib/scoring/band";
import { gatesOf } from "@/lib/scoring/gates";
import { answeredShareOf, readinessOf } from "@/lib/scoring/point";
import type { Rating } from "@/lib/scoring/ratings";
import { type Verdict, verdictOf } from "@/lib/scoring/verdict";
import { evidenceToClear, gateAt, withEvidence } from "./clear-gates";
import type { Standing } from "./standing";

export type Target = Extract<Verdict, "on-track" | "ready">;

/** What a way is looked for under. */
export type WayTerms = {
  target: Target;
  /** As if a coach had agreed to every level. */
  agreed: boolean;
  answers: Answers;
  constants: ScoringConstants;
  /** Of readiness with these ratings. */
  bandOf: (ratings: readonly Rating[]) => Band;
};

export type WayRating = Rating & {
  /** Pieces of evidence to write on top of those shown, to clear its must-have at this level. */
  toWrite: number;
};

/**
 * A rating at a level, all else as answered. On the way to "ready", a must-have that has its required
 * level and is still open is backed with as much evidence as clears it.
 */
export function rateAt(
  { rating, now }: Standing,
  level: number | undefined,
  { target, agreed, answers, constants }: WayTerms,
): WayRating {
  const y = level ?? now;
  if (y === undefined) return { ...rating, toWrite: 0 };
  const spread = agreed ? constants.spread.agreed : rating.spread;
  const raised = { ...rating, y, agreed: agreed || rating.agreed, spread };
  if (target !== "ready" || rating.floor === undefined || y < rating.level) {
    return { ...raised, toWrite: 0 };
  }
  const answer = answers[rating.id];
  const shown = answer !== undefined && "level" in answer ? (answer.evidence?.length ?? 0) : 0;
  const toWrite = evidenceToClear(raised, y, shown, constants) ?? 0;
  return { ...withEvidence(raised, toWrite, constants.spread), toWrite };
}

/** Whether its must-have, if it is one, allows the verdict. */
export function gateAllows(rating: WayRating, { target, constants }: WayTerms): boolean {
  if (rating.floor === undefined) return true;
  if (rating.y === undefined) return target === "on-track";
  const gate = gateAt(rating, rating.y, constants.gate_z);
  return gate === "clear" || (target === "on-track" && gate === "open");
}

/**
 * Points of readiness above what the verdict needs, 0 or more; under 0 where it is missed. For "ready"
 * that is the low end of the band, which takes the draws; "on track" needs none.
 */
export function spareFor(ratings: readonly WayRating[], terms: WayTerms): number {
  const { target, constants } = terms;
  if (!ratings.every((rating) => gateAllows(rating, terms))) return -1;
  const readiness = readinessOf(ratings);
  const gates = gatesOf(ratings, constants.gate_z);
  const answeredShare = answeredShareOf(ratings);
  // "On track" needs no band: a low end of 0 keeps the verdict from "ready", which is further.
  const bandLow = target === "ready" ? terms.bandOf(ratings)[0] : 0;
  const verdict = verdictOf({ readiness, answeredShare, gates, bandLow }, constants);
  if (verdict !== target || readiness === null) return -1;
  const { ready_band_low, on_track_readiness } = constants.verdict;
  return Math.max(
    0,
    target === "ready" ? bandLow - ready_band_low : readiness - on_track_readiness,
  );
}
