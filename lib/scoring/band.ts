import type { ScoringConstants } from "@/lib/model/requirement-model";
import { normalDraws } from "./normal-draws";
import { isAnswered, type Rating } from "./ratings";

/** 10th and 90th percentile of readiness over the draws, 0 to 100. */
export type Band = [low: number, high: number];

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

/** The band of what the true levels may be (scoring.md "Band"), 0 to 0 without a competency. For many: `bandsOf`. */
export function bandOf(ratings: readonly Rating[], constants: ScoringConstants): Band {
  const centres = centresOf(ratings);
  const sums = new Float64Array(constants.draws);
  const levels = new Float64Array(constants.draws);
  let weights = 0;
  ratings.forEach((rating, i) => {
    drawLevels(levels, rating, centres[i] ?? 0, constants);
    addCovered(sums, levels, rating);
    weights += rating.weight;
  });
  return bandOfSums(sums, weights, constants);
}

/** Adds the weight times the share of the requirement that is covered, in each draw. */
export function addCovered(
  sums: Float64Array,
  levels: Float64Array,
  { weight, level: asked }: Rating,
): void {
  for (let k = 0; k < sums.length; k++) {
    sums[k] = (sums[k] ?? 0) + weight * Math.min(1, (levels[k] ?? 0) / asked);
  }
}

/** Fills `levels` with the true level in each draw: the centre, less the shared leniency, less an own error, 0 to 4. */
export function drawLevels(
  levels: Float64Array,
  { number, spread, agreed }: Rating,
  centre: number,
  constants: ScoringConstants,
): void {
  const shared = drawsOf(constants, LENIENCY_STREAM);
  const errors = drawsOf(constants, number);
  const leniency = agreed ? 0 : constants.spread.leniency;
  for (let k = 0; k < levels.length; k++) {
    const drawn = centre - leniency * (shared[k] ?? 0) - spread * (errors[k] ?? 0);
    levels[k] = Math.min(4, Math.max(0, drawn));
  }
}

/** Sums of weight times coverage, a draw each, which are sorted. */
export function bandOfSums(sums: Float64Array, weights: number, { band }: ScoringConstants): Band {
  for (let k = 0; k < sums.length; k++) {
    sums[k] = weights === 0 ? 0 : 100 * ((sums[k] ?? 0) / weights);
  }
  sums.sort();
  return [percentile(sums, band.low), percentile(sums, band.high)];
}

/** What each is drawn around: the answer, or the requirement less its group's mean gap, of self-ratings too. */
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

/** By linear interpolation between order statistics; `sorted` ascending, `share` 0 to 1. */
export function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
