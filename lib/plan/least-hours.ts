import type { Search } from "./search";
import { type Takeable, withinHours } from "./within-hours";

/** A step is tried for leaving out where it seems worth at most this many times what is to spare. */
const BENEFIT_OF_DOUBT = 2;

/**
 * The steps with the fewest middle hours that reach an aim, by a documented search (docs/plan.md
 * "Cheapest way"): halves the budget until the best choice within it just reaches the aim, then
 * leaves out, most hours for their value first, whatever the aim does not need.
 *
 * @param steps `value` in points of readiness, as expected
 * @param forced keys that no way can do without, with all that they need
 * @param spareAt points of readiness to spare with these steps taken; under 0 the aim is missed. More
 *   steps never miss an aim that fewer reach.
 * @returns undefined where not even all steps reach it
 */
export function* leastHours(
  steps: readonly Takeable[],
  forced: ReadonlySet<string>,
  spareAt: (taken: ReadonlySet<string>) => number,
): Search<Set<string> | undefined> {
  const all = new Set(steps.map(({ key }) => key));
  if (spareAt(all) < 0) return undefined;
  if (spareAt(forced) >= 0) return new Set(forced);
  const free = steps
    .filter(({ key }) => !forced.has(key))
    .sort((a, b) => perHour(b) - perHour(a) || (a.key < b.key ? -1 : 1));
  let best = all;
  let tooFew = 0;
  let enough = free.reduce((sum, { hours }) => sum + hours[1], 0);
  while (enough - tooFew > 1) {
    yield;
    const budget = Math.floor((tooFew + enough) / 2);
    const taken = new Set([...forced, ...withinHours(free, budget)]);
    if (spareAt(taken) >= 0) {
      best = taken;
      enough = budget;
    } else {
      tooFew = budget;
    }
  }
  return yield* withoutNeedless(free, best, spareAt);
}

/** One pass is enough: a step that cannot be spared now cannot be spared with fewer steps either. */
function* withoutNeedless(
  free: readonly Takeable[],
  start: ReadonlySet<string>,
  spareAt: (taken: ReadonlySet<string>) => number,
): Search<Set<string>> {
  const taken = new Set(start);
  const tried = new Set<string>();
  const worstFirst = free.filter(({ key }) => taken.has(key)).reverse();
  let spare = spareAt(taken);
  for (;;) {
    yield;
    const step = worstFirst.find(
      ({ key, value }) =>
        taken.has(key) &&
        !tried.has(key) &&
        value <= BENEFIT_OF_DOUBT * spare &&
        !worstFirst.some((other) => taken.has(other.key) && other.needs.includes(key)),
    );
    if (step === undefined) return taken;
    tried.add(step.key);
    taken.delete(step.key);
    const left = spareAt(taken);
    if (left < 0) taken.add(step.key);
    else spare = left;
  }
}

function perHour({ value, hours }: Takeable): number {
  return value / hours[1];
}
