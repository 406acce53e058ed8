/** How sure the order of the gaps is: which of them are among the largest, whatever the true levels are. */
import type { ScoringConstants } from "@/lib/model/requirement-model";
import { centresOf, drawLevels } from "./band";
import type { Rating } from "./ratings";

/** A: almost surely among the largest gaps; B: perhaps; C: the rest. */
export type Tier = "A" | "B" | "C";

/** The tier of every competency, by id; it says something of those alone that have a gap. */
export function tiersOf(
  ratings: readonly Rating[],
  constants: ScoringConstants,
): ReadonlyMap<string, Tier> {
  const { a, b } = constants.tiers;
  return new Map(
    Array.from(topShares(ratings, constants), ([id, share]): [string, Tier] => [
      id,
      share >= a ? "A" : share >= b ? "B" : "C",
    ]),
  );
}

/** By competency id: the share of draws (scoring.md "Band") in which it is among the highest priorities, 0 to 1. */
export function topShares(
  ratings: readonly Rating[],
  constants: ScoringConstants,
): Map<string, number> {
  const { draws, tiers } = constants;
  const centres = centresOf(ratings);
  const levels = new Float64Array(draws);
  const top = new TopOfDraws(draws, tiers.top);
  ratings.forEach((rating, i) => {
    drawLevels(levels, rating, centres[i] ?? 0, constants);
    const { weight, level: asked } = rating;
    for (let k = 0; k < draws; k++) {
      const level = levels[k] ?? 0;
      if (level < asked) top.offer(k, i, weight * (asked - level));
    }
  });
  const hits = top.count(ratings.length);
  return new Map(ratings.map(({ id }, i) => [id, (hits[i] ?? 0) / draws]));
}

/** The highest priorities of every draw; the one offered first wins a tie. */
class TopOfDraws {
  readonly #size: number;
  readonly #values: Float64Array;
  readonly #holders: Int16Array;

  constructor(draws: number, size: number) {
    this.#size = size;
    this.#values = new Float64Array(draws * size);
    this.#holders = new Int16Array(draws * size).fill(-1);
  }

  /** Puts a positive priority in its place among those of draw `k`, or leaves it out. */
  offer(k: number, holder: number, value: number): void {
    const first = k * this.#size;
    let place = first + this.#size - 1;
    if (value <= (this.#values[place] ?? 0)) return;
    while (place > first && value > (this.#values[place - 1] ?? 0)) {
      this.#values[place] = this.#values[place - 1] ?? 0;
      this.#holders[place] = this.#holders[place - 1] ?? -1;
      place--;
    }
    this.#values[place] = value;
    this.#holders[place] = holder;
  }

  /** In how many draws each of `holders` is among the top. */
  count(holders: number): Float64Array {
    const hits = new Float64Array(holders);
    for (const holder of this.#holders) if (holder >= 0) hits[holder] = (hits[holder] ?? 0) + 1;
    return hits;
  }
}
