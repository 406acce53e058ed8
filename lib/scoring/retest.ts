/**
 * How far an answer and readiness move when the same questions are answered again and nothing has
 * changed: the yardstick for a difference between two results (docs/scoring.md "Comparing").
 */
import type { ScoringConstants } from "@/lib/model/requirement-model";
import { drawsOf, LENIENCY_STREAM, percentile } from "./band";
import { coverageOf } from "./point";
import type { Answered, Rating } from "./ratings";

/** Whether both results are of one person, whose leniency is the same both times. */
export type Relation = "same-person" | "two-people";

/** One competency, answered in both results. The requirements may differ. */
export type Pair = { before: Answered; now: Answered };

/** Far above any permanent number (ten bits in a link), so that the second answer's draws are its own. */
const SECOND_ANSWER = 4096;

/**
 * In levels: four in five differences between two answers to an unchanged truth are smaller, z
 * √(s₁² + s₂² + n b²). Each s is an answer's spread, b that of leniency; n counts the leniencies
 * that do not cancel: both for two people, none for one person, one where only one of the two
 * levels was agreed.
 */
export function levelNoise(
  before: Pick<Rating, "spread" | "agreed">,
  now: Pick<Rating, "spread" | "agreed">,
  relation: Relation,
  { gate_z, spread }: ScoringConstants,
): number {
  const lenient = Number(!before.agreed) + Number(!now.agreed);
  const left = relation === "same-person" ? lenient % 2 : lenient;
  return gate_z * Math.sqrt(before.spread ** 2 + now.spread ** 2 + left * spread.leniency ** 2);
}

/**
 * In points of readiness, by simulation: both answers of every pair are drawn around the middle of
 * the two, and the difference in readiness is taken, over the mean of both requirements. Four in
 * five differences are smaller than what is returned. Each draw is used both ways round, so that
 * swapping the results changes no bit. 0 for no pairs.
 */
export function readinessNoise(
  pairs: readonly Pair[],
  relation: Relation,
  constants: ScoringConstants,
): number {
  const { draws, spread, band } = constants;
  const differences = new Float64Array(2 * draws);
  const first = drawsOf(constants, LENIENCY_STREAM);
  const second =
    relation === "same-person" ? first : drawsOf(constants, LENIENCY_STREAM + SECOND_ANSWER);
  const weightsBefore = pairs.reduce((sum, { before }) => sum + before.weight, 0);
  const weightsNow = pairs.reduce((sum, { now }) => sum + now.weight, 0);
  for (const { before, now } of pairs) {
    const truth = (before.y + now.y) / 2;
    const one = drawsOf(constants, now.number);
    const other = drawsOf(constants, now.number + SECOND_ANSWER);
    const gain = gainOf(before, before.weight / weightsBefore, now, now.weight / weightsNow);
    const lenientBefore = before.agreed ? 0 : spread.leniency;
    const lenientNow = now.agreed ? 0 : spread.leniency;
    for (let k = 0; k < draws; k++) {
      const [b1, e1] = [first[k] ?? 0, one[k] ?? 0];
      const [b2, e2] = [second[k] ?? 0, other[k] ?? 0];
      const there =
        gain(truth + lenientNow * b2 + now.spread * e2) -
        gain(truth + lenientBefore * b1 + before.spread * e1);
      const back =
        gain(truth + lenientNow * b1 + now.spread * e1) -
        gain(truth + lenientBefore * b2 + before.spread * e2);
      differences[k] = (differences[k] ?? 0) + there;
      differences[draws + k] = (differences[draws + k] ?? 0) + back;
    }
  }
  // 50, because each difference holds the gain under both requirements.
  const sizes = differences.map((difference) => 50 * Math.abs(difference)).sort();
  return percentile(sizes, band.high - band.low);
}

/** What a level, held within 0 to 4, gives under both requirements; each share is of all the weight. */
function gainOf(before: Rating, shareBefore: number, now: Rating, shareNow: number) {
  return (level: number): number => {
    const within = Math.min(4, Math.max(0, level));
    return (
      shareBefore * coverageOf(within, before.level) + shareNow * coverageOf(within, now.level)
    );
  };
}
