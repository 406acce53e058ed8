/** Roles with answers to plan from: the whole one, and small ones that every plan can be tried for. */

import fc from "fast-check";
import type { Competency, Hours, RequirementModel, Variant } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { CONFIDENCES, VARIANTS } from "@/lib/model/vocabulary";
import { currentModel } from "@/lib/models";
import { level } from "./random-results";

export type Assessed = { model: RequirementModel; result: Result };

const hours: fc.Arbitrary<Hours> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 20 }), fc.nat({ max: 20 }))
  .map(([low, more, most]) => [low, low + more, low + more + most]);
const hoursOfLevels = fc.tuple(hours, hours, hours, hours);

/** What a plan reads of an answer, and nothing else: quick to draw. */
const answer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      { level, confidence: fc.constantFrom(...CONFIDENCES), agreed: level },
      { requiredKeys: ["level"], noNullPrototype: true },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ skip: "not-sure" as const }) },
);

/** The current model under any variant, a fifth of it without an answer. */
export const wholeRole: fc.Arbitrary<Assessed> = fc
  .record({
    variant: fc.constantFrom(null, ...VARIANTS),
    answers: fc.array(fc.option(answer, { nil: undefined, freq: 5 }), {
      minLength: currentModel.competencies.length,
      maxLength: currentModel.competencies.length,
    }),
  })
  .map(({ variant, answers }) => ({
    model: currentModel,
    result: resultFor(
      currentModel,
      variant,
      currentModel.competencies.map(({ id }, i) => [id, answers[i]]),
    ),
  }));

/** @param most competencies at most, up to 26 */
export function smallRole(most: number): fc.Arbitrary<Assessed> {
  const asked = fc.record({
    required: level,
    weight: fc.integer({ min: 1, max: 5 }),
    gate_floor: fc.option(fc.constantFrom(1, 2, 3), { freq: 3 }),
    effort: fc.constantFrom("S", "M", "L"),
    group: fc.constantFrom("pl", "op", "so", "ld", "do"),
    answer,
    /** What comes before it, among those before it. */
    sources: fc.array(fc.nat(), { maxLength: 3 }),
  });
  return fc
    .record({
      list: fc.array(asked, { minLength: 1, maxLength: most }),
      hours: fc.record({ S: hoursOfLevels, M: hoursOfLevels, L: hoursOfLevels }),
    })
    .map(({ list, hours: own }) => {
      const ids = list.map(({ group }, i) => `${group}.${String.fromCharCode(97 + i)}`);
      const competencies = list.map(
        ({ answer: _answer, sources: _sources, ...rest }, i): Competency => ({
          ...currentModel.competencies[0]!,
          ...rest,
          id: ids[i]!,
          name: `Competency ${ids[i]}`,
          number: i + 1,
          variants: {},
        }),
      );
      const prerequisites = list.flatMap(({ sources }, i) =>
        i === 0
          ? []
          : [...new Set(sources.map((source) => source % i))].map((source): [string, string] => [
              ids[source]!,
              ids[i]!,
            ]),
      );
      const model = { ...currentModel, competencies, prerequisites, hours: own, extra_gates: {} };
      const answers = list.map((entry, i): Given => [ids[i]!, entry.answer]);
      return { model, result: resultFor(model, null, answers) };
    });
}

type Given = [id: string, answer: Answer | undefined];

function resultFor(model: RequirementModel, variant: Variant | null, given: Given[]): Result {
  return {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant,
    answers: Object.fromEntries(
      given.flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const])), // a pair
    ),
  };
}
