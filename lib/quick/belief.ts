import type { QuickConstants } from "@/lib/model/requirement-model";
import type { Rating } from "@/lib/scoring/ratings";

/** What is believed of one competency's true level, in levels. */
export type Belief = { mean: number; sd: number };

/**
 * Posterior of every true level given the answers so far, in the order of `ratings`, which must be
 * ordered by id.
 *
 * Prior: the requirement less `mean_gap`, plus three independent normal deviations, of the person,
 * of the group and of the competency. An answer is the true level plus an error with the rating's
 * spread. Because deviations are nested, the Gaussian update needs no matrix: each group is reduced
 * to its precision and its pull, these to the person's, and the way back gives every competency
 * (the one-way random effects model; Searle, Casella and McCulloch, Variance Components, 1992).
 * Exact, and linear in the number of competencies.
 */
export function beliefsOf(
  ratings: readonly Rating[],
  { mean_gap, variance }: QuickConstants["prior"],
): Belief[] {
  const groups = new Map<string, Seen>();
  for (const { group, level, y, spread } of ratings) {
    const seen = groups.get(group) ?? { precision: 0, pull: 0 };
    groups.set(group, seen);
    if (y === undefined) continue;
    const precision = 1 / (variance.competency + spread ** 2);
    seen.precision += precision;
    seen.pull += precision * (y - (level - mean_gap));
  }
  const person: Seen = { precision: 1 / variance.person, pull: 0 };
  for (const seen of groups.values()) {
    const share = shareLeft(seen, variance.group);
    person.precision += seen.precision * share;
    person.pull += seen.pull * share;
  }
  return ratings.map(({ group, level, y, spread }) => {
    const seen = groups.get(group) ?? { precision: 0, pull: 0 };
    const share = shareLeft(seen, variance.group);
    const prior = level - mean_gap;
    const expected = prior + share * (person.pull / person.precision + variance.group * seen.pull);
    const shared = share * (variance.group + share / person.precision);
    const weight = y === undefined ? 0 : variance.competency / (variance.competency + spread ** 2);
    return {
      mean: expected + weight * ((y ?? expected) - expected),
      sd: Math.sqrt((1 - weight) ** 2 * shared + (1 - weight) * variance.competency),
    };
  });
}

/** Answers of one group, or of all: their joint precision, and that times their mean deviation. */
type Seen = { precision: number; pull: number };

/** How much of the person's own deviation a group keeps beside what its answers say of the group. */
function shareLeft({ precision }: Seen, groupVariance: number): number {
  return 1 / (1 + groupVariance * precision);
}
