import type { ScoringConstants } from "@/lib/model/requirement-model";
import { normalDraws } from "./normal-draws";
import { isAnswered, type Rating } from "./ratings";

/** 10th and 90th percentile of readiness over the draws, 0 to 100. */
export type Band = [low: number, high: number];

export type Simulation = {
  band: Band;
  /** Per competency id: share of draws in which it is among the highest priorities, 0 to 1. */
  topShare: Map<string, number>;
};

/** Streams are drawn once: they depend on constants alone, so this memo changes no answer. */
const streams = new Map<string, Float64Array>();
/** Permanent numbers start at 1; stream 0 is the leniency shared by all self-ratings. */
export const LENIENCY_STREAM = 0;

/** Standard normal draws of one stream; streams of different numbers are independent. */
export function drawsOf({ draws, seed }: ScoringConstants, stream: number): Float64Array {
  const key = `${draws}/${seed}/${stream}`;
  const known = streams.get(key);
  if (known) return known;
  const made = normalDraws(draws, seed, stream);
  streams.set(key, made);
  return made;
}

/** Draws in pieces what scoring these competencies will ask for, so that the score itself does not take long. */
export async function drawAhead(
  constants: ScoringConstants,
  numbers: readonly number[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const [place, stream] of [LENIENCY_STREAM, ...numbers].entries()) {
    if (place % 10 === 0) await pause();
    drawsOf(constants, stream);
  }
}

/**
 * Draws what the true levels may be and reads off the band and how often each competency is among
 * the largest gaps (scoring.md "Band"). Per draw the true level is the answer less the leniency
 * less an error of its own, within 0 to 4. An unanswered competency is drawn around its requirement
 * less the mean gap of its group, with the same leniency: that mean is made of self-ratings too.
 */
export function simulate(ratings: readonly Rating[], constants: ScoringConstants): Simulation {
  const { draws, spread, tiers } = constants;
  const leniency = drawsOf(constants, LENIENCY_STREAM).map((b) => spread.leniency * b);
  const centres = centresOf(ratings);
  const readiness = new Float64Array(draws);
  const top = new TopOfDraws(draws, tiers.top);
  let weights = 0;
  ratings.forEach((rating, i) => {
    const errors = drawsOf(constants, rating.number);
    const centre = centres[i] ?? 0;
    const { weight, level: asked } = rating;
    for (let k = 0; k < draws; k++) {
      const shared = rating.agreed ? 0 : (leniency[k] ?? 0);
      const level = drawnLevel(centre, shared, rating.spread * (errors[k] ?? 0));
      readiness[k] = (readiness[k] ?? 0) + weight * Math.min(1, level / asked);
      if (level < asked) top.offer(k, i, weight * (asked - level));
    }
    weights += weight;
  });
  const hits = top.count(ratings.length);
  return {
    band: bandOfSums(readiness, weights, constants),
    topShare: new Map(ratings.map(({ id }, i) => [id, (hits[i] ?? 0) / draws])),
  };
}

/** The answer, or what stands for it, less the shared and the own error of a draw. */
export function drawnLevel(centre: number, shared: number, own: number): number {
  return Math.min(4, Math.max(0, centre - shared - own));
}

/** Sums of weight times coverage, a draw each, which are sorted. */
export function bandOfSums(sums: Float64Array, weights: number, { band }: ScoringConstants): Band {
  for (let k = 0; k < sums.length; k++) {
    sums[k] = weights === 0 ? 0 : 100 * ((sums[k] ?? 0) / weights);
  }
  sums.sort();
  return [percentile(sums, band.low), percentile(sums, band.high)];
}

/** What each competency is drawn around: the answer, or the requirement less its group's mean gap. */
export function centresOf(ratings: readonly Rating[]): number[] {
  const overall = meanGap(ratings) ?? 0;
  const groups = new Map(ratings.map(({ group }) => [group, undefined as number | undefined]));
  for (const group of groups.keys()) {
    groups.set(group, meanGap(ratings.filter((rating) => rating.group === group)));
  }
  return ratings.map((rating) => {
    if (isAnswered(rating)) return rating.y;
    return rating.level - Math.max(0, groups.get(rating.group) ?? overall);
  });
}

/** Mean of requirement minus answer, surplus counting against gaps; undefined where none is answered. */
function meanGap(ratings: readonly Rating[]): number | undefined {
  const answered = ratings.filter(isAnswered);
  if (answered.length === 0) return undefined;
  return answered.reduce((sum, { level, y }) => sum + (level - y), 0) / answered.length;
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

/** By linear interpolation between order statistics; `sorted` ascending, `share` 0 to 1. */
export function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
