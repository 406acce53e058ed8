import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { VARIANTS } from "@/lib/model/vocabulary";
import { currentModel } from "@/lib/models";
import { inScope, type Requirement, resolveRequirements } from "@/lib/scoring/requirements";
import { assessment, CASES, resultOf } from "@/lib/testing/random-results";
import { nextQuestions } from "./next-questions";

const { max_questions: most, round_size: round } = currentModel.quick;
const NOBODY: ReadonlySet<string> = new Set();
const next = (
  requirements: readonly Requirement[],
  answers: Answers,
  asked: ReadonlySet<string> = NOBODY,
  count = round,
) => nextQuestions(requirements, answers, asked, currentModel, count);

/** A role with some answers, and any of its competencies asked. */
const begun = fc.tuple(assessment, fc.array(fc.nat(11)), fc.integer({ min: 0, max: 14 }));

describe("one screen of the quick form", () => {
  test("asks at most what there is room for, each once, in scope, and not yet asked or answered", () => {
    fc.assert(
      fc.property(begun, ([{ requirements, answers }, places, count]) => {
        const asked = idsAt(requirements, places);
        const ids = next(requirements, answers, asked, count);
        const scope = new Set(inScope(requirements).map(({ id }) => id));
        expect(ids.length).toBeLessThanOrEqual(count);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          expect(scope.has(id)).toBe(true);
          expect(asked.has(id) || Object.hasOwn(answers, id)).toBe(false);
        }
      }),
      { numRuns: CASES },
    );
  });

  test("asks must-haves before anything else, and ends only after them", () => {
    fc.assert(
      fc.property(begun, ([{ requirements, answers }, places, count]) => {
        const asked = idsAt(requirements, places);
        const ids = next(requirements, answers, asked, count);
        const waiting = inScope(requirements).filter(
          ({ id, floor }) => floor !== undefined && !asked.has(id) && !Object.hasOwn(answers, id),
        );
        const first = new Set(ids.slice(0, waiting.length));
        const missing = waiting.filter(({ id }) => !first.has(id));
        expect(missing.length).toBe(Math.max(0, waiting.length - count));
      }),
      { numRuns: CASES },
    );
  });

  test("is the same whatever the order of requirements, answers and what was asked", () => {
    fc.assert(
      fc.property(begun, fc.infiniteStream(fc.nat()), ([role, places, count], keys) => {
        const shuffle = <T>(list: readonly T[]) => shuffled(list, keys);
        const { requirements, answers } = role;
        const asked = idsAt(requirements, places);
        expect(
          next(
            shuffle(requirements),
            Object.fromEntries(shuffle(Object.entries(answers))),
            new Set(shuffle([...asked])),
            count,
          ),
        ).toEqual(next(requirements, answers, asked, count));
      }),
      { numRuns: CASES },
    );
  });
});

describe("the quick form from its first screen to its end", () => {
  test.each([null, ...VARIANTS])(
    "asks every must-have, nothing twice, and ends by its maximum (%s)",
    (variant) => {
      const requirements = resolveRequirements(currentModel, variant);
      const mustHaves = requirements.filter(({ floor }) => floor !== undefined).map(({ id }) => id);
      const size = fc.integer({ min: 1, max: 6 });
      fc.assert(
        fc.property(resultOf(currentModel), size, ({ answers }, count) => {
          const asked = askAll(requirements, {}, answers, count);
          expect(asked).toEqual(expect.arrayContaining(mustHaves));
          expect(new Set(asked).size).toBe(asked.length);
          expect(asked.length).toBeLessThanOrEqual(most);
        }),
        { numRuns: Math.ceil(CASES / 10) },
      );
    },
  );

  test("counts what the full form has answered, and then asks the other must-haves only", () => {
    const requirements = resolveRequirements(currentModel, null);
    const others = requirements.filter(({ floor }) => floor === undefined);
    const before: Answers = Object.fromEntries(
      others.slice(0, 30).map(({ id }) => [id, { level: 1 }]),
    );
    const asked = askAll(requirements, before, {}, round);
    expect(asked).toHaveLength(12);
    const few: Answers = Object.fromEntries(others.slice(0, 5).map(({ id }) => [id, { level: 4 }]));
    expect(askAll(requirements, few, {}, round)).toHaveLength(most - 5);
  });

  test("ends sooner for somebody whose five largest gaps cannot be outdone", () => {
    const requirements = resolveRequirements(currentModel, null);
    const answered = (level: 0 | 4): Answers =>
      Object.fromEntries(requirements.map(({ id }) => [id, { level }]));
    expect(askAll(requirements, {}, answered(0), round)).toHaveLength(12);
    expect(askAll(requirements, {}, answered(4), round)).toHaveLength(most);
  });

  test("with fewer than five gaps counts every gap, however light", () => {
    const of = { group: "aa", weight: 1, floor: undefined };
    const requirements: Requirement[] = [
      { ...of, id: "aa.a", number: 1, level: 1 },
      { ...of, id: "aa.b", number: 2, level: 4 },
    ];
    expect(next(requirements, {})).toEqual(["aa.b", "aa.a"]);
  });

  test("asks what resembles the weak answers before what resembles the strong ones", () => {
    const requirements: Requirement[] = [..."abcd"].map((letter, i) => ({
      id: `${i < 2 ? "aa" : "bb"}.${letter}`,
      number: i + 1,
      group: i < 2 ? "aa" : "bb",
      level: 3,
      weight: 4,
      floor: undefined,
    }));
    expect(next(requirements, { "aa.a": { level: 4 }, "bb.c": { level: 1 } })).toEqual([
      "bb.d",
      "aa.b",
    ]);
    expect(next(requirements, { "aa.a": { level: 1 }, "bb.c": { level: 4 } })).toEqual([
      "aa.b",
      "bb.d",
    ]);
    expect(next(requirements, {})).toEqual(["aa.a", "aa.b", "bb.c", "bb.d"]);
  });
});

/** Everything that the form asks after `before`, answered as in `answers`; what is not in there stays without an answer. */
function askAll(
  requirements: readonly Requirement[],
  before: Answers,
  answers: Answers,
  count: number,
): string[] {
  const given = { ...before };
  const asked: string[] = [];
  for (;;) {
    const ids = next(requirements, given, new Set(asked), count);
    if (ids.length === 0) return asked;
    if (asked.length > requirements.length) throw new Error("the form does not end");
    for (const id of ids) {
      asked.push(id);
      const answer = answers[id];
      if (answer !== undefined) given[id] = answer;
    }
  }
}

function idsAt(requirements: readonly Requirement[], places: readonly number[]): Set<string> {
  return new Set(places.flatMap((place) => requirements[place]?.id ?? []));
}

function shuffled<T>(list: readonly T[], keys: Iterator<number>): T[] {
  return list
    .map((value) => ({ value, key: keys.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
