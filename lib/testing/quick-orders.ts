/** In which order a virtual person is asked: the quick form's, and what it is measured against. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { beliefsOf } from "@/lib/quick/belief";
import { nextQuestions } from "@/lib/quick/next-questions";
import { mulberry32 } from "@/lib/scoring/normal-draws";
import { rate } from "@/lib/scoring/ratings";
import type { Requirement } from "@/lib/scoring/requirements";

export type Asked = {
  /** Ids in the order asked, up to the most that a quick form asks. */
  ids: string[];
  /** After how many of them the form ends by itself. */
  ended: number;
};

/** Asks one person, who would answer as in `answers`; `seed` differs from person to person. */
export type Order = (answers: Answers, seed: number) => Asked;

type Choose = (answers: Answers, asked: ReadonlySet<string>) => string[];

/** As the quick form asks; after its end it goes on to its maximum, so that lengths can be compared. */
export function adaptively(
  requirements: readonly Requirement[],
  model: RequirementModel,
  round = model.quick.round_size,
): Order {
  const endless = { ...model, quick: { ...model.quick, min_gain: 0 } };
  return (person) => {
    const by =
      (constants: RequirementModel): Choose =>
      (answers, asked) =>
        nextQuestions(requirements, answers, asked, constants, round);
    const ended = askInRounds(person, by(model), []);
    return { ids: askInRounds(person, by(endless), ended), ended: ended.length };
  };
}

/** The rule of the study that the form began with: largest weight × (requirement − mean + 1 sd). */
export function byPlausibleGap(
  requirements: readonly Requirement[],
  { scoring, quick }: RequirementModel,
): Order {
  const choose: Choose = (answers, asked) => {
    const ratings = rate(requirements, answers, scoring);
    const beliefs = beliefsOf(ratings, quick.prior);
    const open = ratings
      .map(({ id, weight, level, floor }, i) => {
        const { mean, sd } = beliefs[i]!;
        return { id, first: floor !== undefined, gap: weight * (level - mean + sd) };
      })
      .filter(({ id }) => !asked.has(id))
      .sort((a, b) => Number(b.first) - Number(a.first) || b.gap - a.gap);
    const room = Math.max(0, quick.max_questions - asked.size);
    return open.slice(0, Math.min(quick.round_size, room)).map(({ id }) => id);
  };
  return (person) => {
    const ids = askInRounds(person, choose, []);
    return { ids, ended: ids.length };
  };
}

/** Must-haves, then the rest by weight: what needs no belief about anybody. */
export function byWeight(requirements: readonly Requirement[], most: number): Order {
  const ids = [...requirements]
    .sort((a, b) => Number(isMustHave(b)) - Number(isMustHave(a)) || b.weight - a.weight)
    .map(({ id }) => id)
    .slice(0, most);
  return () => ({ ids, ended: ids.length });
}

/** At random; with must-haves first it asks for the same certainty as the quick form. */
export function atRandom(
  requirements: readonly Requirement[],
  most: number,
  mustHavesFirst: boolean,
): Order {
  return (_person, seed) => {
    const random = mulberry32(seed);
    const ids = requirements
      .map((requirement) => ({
        id: requirement.id,
        place: random() + (mustHavesFirst && !isMustHave(requirement) ? 1 : 0),
      }))
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id)
      .slice(0, most);
    return { ids, ended: ids.length };
  };
}

/** Goes on from `before` until nothing is chosen, telling the choice what this person answers. */
function askInRounds(person: Answers, choose: Choose, before: readonly string[]): string[] {
  const asked = new Set(before);
  const answers: Answers = {};
  const answer = (id: string) => {
    const given = person[id];
    if (given !== undefined) answers[id] = given;
  };
  before.forEach(answer);
  for (let next = choose(answers, asked); next.length > 0; next = choose(answers, asked)) {
    for (const id of next) {
      if (asked.has(id)) throw new Error(`${id} was asked twice`);
      asked.add(id);
      answer(id);
    }
  }
  return [...asked];
}

function isMustHave({ floor }: Requirement): boolean {
  return floor !== undefined;
}
