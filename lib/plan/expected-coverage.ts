import type { ScoringConstants } from "@/lib/model/requirement-model";
import { inverseNormal } from "@/lib/scoring/normal-draws";
import type { Rating } from "@/lib/scoring/ratings";

/** Evenly spread quantiles of the standard normal: enough to compare steps with. */
const QUANTILES = Array.from({ length: 20 }, (_, i) => inverseNormal((i + 0.5) / 20));

/**
 * Mean share of the requirement that is met at a level, 0 to 1, when the level is as uncertain as the
 * band takes it to be (docs/scoring.md "Band"). Unlike plain coverage it grows beyond the requirement.
 */
export function expectedCoverage(
  rating: Rating,
  level: number,
  { spread }: ScoringConstants,
): number {
  const deviation = Math.hypot(rating.spread, rating.agreed ? 0 : spread.leniency);
  const covered = QUANTILES.map((quantile) => {
    const drawn = Math.min(4, Math.max(0, level + deviation * quantile));
    return Math.min(1, drawn / rating.level);
  });
  return covered.reduce((sum, share) => sum + share, 0) / covered.length;
}
