/** Invented candidates whose true levels and answers follow stated assumptions, for simulations. */
import type { QuickConstants } from "@/lib/model/requirement-model";
import type { Answer, Answers } from "@/lib/model/result";
import { LEVELS } from "@/lib/model/vocabulary";
import { currentModel } from "@/lib/models";
import { inverseNormal, mulberry32 } from "@/lib/scoring/normal-draws";
import type { Requirement } from "@/lib/scoring/requirements";

/** How true levels come about and how they are answered; all in levels or levels squared. */
export type Assumptions = QuickConstants["prior"] & {
  /** By how much people rate themselves too high: on average, and the standard deviation among people. */
  leniency: { mean: number; sd: number };
  /** Standard deviation of one answer around the true level. */
  noise: number;
  /** Degrees of freedom of Student's t for single competencies and answers, scaled to the same standard deviation; Infinity is the normal distribution. */
  tails: number;
  /** Share of answers that are a level at random. */
  careless: number;
  /** Share of answers that are "not sure". */
  unsure: number;
};

/**
 * The quick form's own: its prior, and the leniency and noise of the study it began with. The form
 * knows nothing of leniency, and takes an answer for a little noisier (0.65) than it is here.
 */
export const OWN_ASSUMPTIONS: Assumptions = {
  ...currentModel.quick.prior,
  leniency: { mean: 0.25, sd: 0.4 },
  noise: 0.6,
  tails: Number.POSITIVE_INFINITY,
  careless: 0,
  unsure: 0,
};

/**
 * `count` people's answers to all `requirements`. Answers are whole levels 0 to 4, true levels are
 * not cut off. The same seed gives the same people.
 */
export function virtualPeople(
  requirements: readonly Requirement[],
  assumptions: Assumptions,
  count: number,
  seed: number,
): Answers[] {
  return Array.from({ length: count }, (_, k) =>
    virtualPerson(requirements, assumptions, mulberry32(Math.imul(seed, 0x9e3779b1) + k)),
  );
}

function virtualPerson(
  requirements: readonly Requirement[],
  { mean_gap, variance, leniency, noise, tails, careless, unsure }: Assumptions,
  random: () => number,
): Answers {
  const person = Math.sqrt(variance.person) * normal(random);
  const lenient = leniency.mean + leniency.sd * normal(random);
  const groups = new Map<string, number>();
  return Object.fromEntries(
    requirements.map(({ id, group, level }): [string, Answer] => {
      const ofGroup = groups.get(group) ?? Math.sqrt(variance.group) * normal(random);
      groups.set(group, ofGroup);
      const own = Math.sqrt(variance.competency) * student(random, tails);
      const truth = level - mean_gap + person + ofGroup + own;
      const felt = truth + lenient + noise * student(random, tails);
      const [carelessness, doubt, anyLevel] = [random(), random(), random()];
      if (doubt < unsure) return [id, { skip: "not-sure" }];
      return [id, { level: carelessness < careless ? levelAt(5 * anyLevel) : levelAt(felt + 0.5) }];
    }),
  );
}

/** The whole level at or below `place`, within 0 to 4. */
function levelAt(place: number): (typeof LEVELS)[number] {
  return LEVELS[Math.min(4, Math.max(0, Math.floor(place)))] ?? 0;
}

function normal(random: () => number): number {
  return inverseNormal(random() + 2 ** -33); // never exactly 0
}

/** Student's t with a standard deviation of 1; `freedom` a whole number above 2, or Infinity. */
function student(random: () => number, freedom: number): number {
  const draw = normal(random);
  if (freedom === Number.POSITIVE_INFINITY) return draw;
  let squares = 0;
  for (let i = 0; i < freedom; i++) squares += normal(random) ** 2;
  return (draw / Math.sqrt(squares / freedom)) * Math.sqrt((freedom - 2) / freedom);
}
