import type { Requirement } from "@/lib/scoring/requirements";
import type { Belief } from "./belief";

/** The logistic curve with its argument times this is within 0.01 of the normal distribution (Haley 1952). */
const LOGISTIC_TO_NORMAL = 1.702;

/**
 * By how much the answer is expected to lift a competency's priority above `threshold`, the smallest
 * of the largest priorities found so far; in weight times levels, never below 0. It is the expected
 * improvement of sequential search (Jones, Schonlau and Welch 1998) over the answers 0 to 4.
 *
 * `noise` is the standard deviation of an answer around the true level. Tails are those of the
 * logistic curve, a little heavier than the normal's.
 */
export function expectedGain(
  { level, weight }: Requirement,
  { mean, sd }: Belief,
  threshold: number,
  noise: number,
): number {
  const slope = LOGISTIC_TO_NORMAL / Math.hypot(sd, noise);
  let gain = 0;
  for (let answer = 0; weight * (level - answer) > threshold; answer++) {
    // An answer is a whole level, so it stands for half a level to either side.
    const atMost = 1 / (1 + Math.exp(slope * (mean - answer - 0.5)));
    gain += atMost * Math.min(weight, weight * (level - answer) - threshold);
  }
  return gain;
}
