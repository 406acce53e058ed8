/**
 * What the quick form keeps of the full form's five largest gaps, on virtual people: under its own
 * assumptions, and where they are wrong. docs/quick-form.md explains every figure.
 */
import type { Variant } from "@/lib/model/requirement-model";
import { currentModel } from "@/lib/models";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { adaptively, atRandom, byPlausibleGap, byWeight } from "@/lib/testing/quick-orders";
import { type Kept, type Study, studyOrder } from "@/lib/testing/quick-study";
import { type Assumptions, OWN_ASSUMPTIONS, virtualPeople } from "@/lib/testing/virtual-people";
import { type Row, timeSince } from "./row";

const PEOPLE = 1500;
const SEED = 1;
const POINTS = [10, 15, 20, 25];
const MOST = currentModel.quick.max_questions;
const PROMISED_SHARE = 0.92;

type Scenario = { tried: string; variant: Variant | null; assumptions: Assumptions };

const { mean_gap, variance } = OWN_ASSUMPTIONS;
const wrong = (tried: string, changed: Partial<Assumptions>): Scenario => ({
  tried,
  variant: null,
  assumptions: { ...OWN_ASSUMPTIONS, ...changed },
});
const own = (tried: string, variant: Variant | null): Scenario => ({
  tried,
  variant,
  assumptions: OWN_ASSUMPTIONS,
});

const OWN = [
  own("own assumptions", null),
  own("own assumptions, healthcare", "healthcare"),
  own("own assumptions, technology and media", "tech_media"),
  own("own assumptions, e-commerce and finance", "ecom_finance"),
];
const WRONG = [
  wrong("half the own variance of a competency", { variance: { ...variance, competency: 0.225 } }),
  wrong("double the own variance of a competency", { variance: { ...variance, competency: 0.9 } }),
  wrong("groups do not hang together", { variance: { ...variance, group: 0 } }),
  wrong("groups hang together twice as much", { variance: { ...variance, group: 0.4 } }),
  wrong("heavy tails (t, 3 degrees of freedom)", { tails: 3 }),
  wrong("one answer in ten at random", { careless: 0.1 }),
  wrong("one answer in ten not sure", { unsure: 0.1 }),
  wrong("answers half again as noisy", { noise: 0.9 }),
  wrong("no leniency", { leniency: { mean: 0, sd: 0.4 } }),
  wrong("leniency 0.8", { leniency: { mean: 0.8, sd: 0.4 } }),
  wrong("people one level weaker", { mean_gap: mean_gap + 1 }),
  wrong("people 0.6 of a level stronger", { mean_gap: mean_gap - 0.6 }),
];

export async function prove(): Promise<Row[]> {
  return [...OWN.map(proveShare), ...WRONG.map(proveBetterThanRandom)];
}

function proveShare(scenario: Scenario): Row {
  const began = performance.now();
  const { quick, random } = studyAll(scenario);
  const { share, asked } = quick.end;
  return {
    promise: `${percent(PROMISED_SHARE, 0)} of the top-five value in ${MOST} questions`,
    ...columnsOf(scenario, quick, random),
    ok: share >= PROMISED_SHARE && asked.most <= MOST,
    time: timeSince(began),
  };
}

function proveBetterThanRandom(scenario: Scenario): Row {
  const began = performance.now();
  const { quick, random } = studyAll(scenario);
  return {
    promise: "more at 15, 20, 25 than at random, must-haves first",
    ...columnsOf(scenario, quick, random),
    ok: POINTS.every((point, i) => point < 15 || quick.at[i]!.share > random.at[i]!.share),
    time: timeSince(began),
  };
}

function columnsOf({ tried }: Scenario, { end, people }: Study, random: Study) {
  const kept = `${percent(end.share)} (person by person ${percent(end.personShare)})`;
  return {
    tried,
    "how many": `${people} people`,
    result: `${kept} after ${lengthOf(end)}; at random ${percent(random.end.share)}`,
  };
}

/** Studies every order of one scenario and prints the figures. */
function studyAll({ tried, variant, assumptions }: Scenario) {
  const requirements = resolveRequirements(currentModel, variant);
  const people = virtualPeople(requirements, assumptions, PEOPLE, SEED);
  const withoutMustHaves = requirements.map((item) => ({ ...item, floor: undefined }));
  const study = (order: Parameters<typeof studyOrder>[3]) =>
    studyOrder(requirements, currentModel, people, order, POINTS);
  const quick = study(adaptively(requirements, currentModel));
  const random = study(atRandom(requirements, MOST, true));
  const others = {
    "one by one": study(adaptively(requirements, currentModel, 1)),
    "one by one, no must-haves first": study(adaptively(withoutMustHaves, currentModel, 1)),
    "largest w × (r − m + sd), in rounds": study(byPlausibleGap(requirements, currentModel)),
    "by weight, must-haves first": study(byWeight(requirements, MOST)),
  };
  print(tried, {
    "quick form, in rounds": quick,
    ...others,
    "at random, must-haves first": random,
    "at random": study(atRandom(requirements, MOST, false)),
  });
  return { quick, random };
}

function print(title: string, studies: Record<string, Study>): void {
  console.log(`\n${title}: of five the same, share of value, person by person`);
  for (const [name, { at, end }] of Object.entries(studies)) {
    const points = at.map((kept, i) => `${POINTS[i]}: ${keptIn(kept)}`).join("   ");
    const early =
      end.early.people > 0
        ? `; let go early ${percent(end.early.people, 0)}, with ${percent(end.early.share)}`
        : "";
    console.log(`  ${name.padEnd(36)}${points}`);
    console.log(
      `  ${"".padEnd(36)}ends after ${lengthOf(end)}: ${keptIn(end)}, a tenth below ${percent(end.lowestTenth, 0)}; weight ${percent(end.weight, 0)}${early}`,
    );
  }
}

function keptIn({ overlap, share, personShare }: Kept): string {
  return `${overlap.toFixed(1)} ${percent(share)} ${percent(personShare)}`;
}

function lengthOf({ asked: { mean, low, high } }: Study["end"]): string {
  return `${mean.toFixed(1)} (${low} to ${high})`;
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}
