import { type Answered, isAnswered, type Rating } from "./ratings";
import { compareIds } from "./requirements";

/** Levels missing: 0 to the required level. */
export function gapOf(rating: Answered): number {
  return Math.max(0, rating.level - rating.y);
}

/** Levels beyond what is asked; shown as a strength, never traded for a gap. */
export function surplusOf(rating: Answered): number {
  return Math.max(0, rating.y - rating.level);
}

/** Share of the requirement that is met, 0 to 1. */
export function coverageOf(level: number, required: number): number {
  return Math.min(1, level / required);
}

/**
 * Readiness, 0 to 100: the weighted mean coverage of the answered competencies, or null where none
 * is answered. `ratings` must be ordered by id; sums are taken in that order.
 */
export function readinessOf(ratings: readonly Rating[]): number | null {
  const answered = ratings.filter(isAnswered);
  if (answered.length === 0) return null;
  return weightedMean(answered, (rating) => coverageOf(rating.y, rating.level));
}

/** Readiness with every unanswered competency at 0, and with every one at its requirement. */
export function boundsOf(ratings: readonly Rating[]): [low: number, high: number] {
  return [
    weightedMean(ratings, (rating) => coverageOf(rating.y ?? 0, rating.level)),
    weightedMean(ratings, (rating) => coverageOf(rating.y ?? rating.level, rating.level)),
  ];
}

/** Share of the weight that is answered, 0 to 1. */
export function answeredShareOf(ratings: readonly Rating[]): number {
  return weightedMean(ratings, (rating) => (isAnswered(rating) ? 1 : 0)) / 100;
}

/** What a competency's gap is worth closing: weight times levels missing. */
export function priorityOf(rating: Answered): number {
  return rating.weight * gapOf(rating);
}

/** Answered gaps, largest priority first; ties by larger weight, must-have, lower level, id. */
export function rankGaps(ratings: readonly Rating[]): Answered[] {
  return ratings
    .filter(isAnswered)
    .filter((rating) => gapOf(rating) > 0)
    .sort(
      (a, b) =>
        priorityOf(b) - priorityOf(a) ||
        b.weight - a.weight ||
        Number(b.floor !== undefined) - Number(a.floor !== undefined) ||
        a.y - b.y ||
        compareIds(a.id, b.id),
    );
}

/** Mean of `value` weighted by importance, times 100; 0 for no ratings. */
function weightedMean<R extends Rating>(ratings: readonly R[], value: (rating: R) => number) {
  let sum = 0;
  let weights = 0;
  for (const rating of ratings) {
    sum += rating.weight * value(rating);
    weights += rating.weight;
  }
  return weights === 0 ? 0 : 100 * (sum / weights);
}
