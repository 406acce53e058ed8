/** Random requirements and results for property tests. */

import fc from "fast-check";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import {
  CERTIFICATES,
  CONFIDENCES,
  EDUCATION,
  LEVELS,
  LIMITS,
  PRACTICE_ANSWERS,
  SKIPS,
  VARIANTS,
} from "@/lib/model/vocabulary";
import type { Requirement } from "@/lib/scoring/requirements";

/** How many cases each property is tried with; `npm run prove -- properties` takes 10,000. */
export const CASES = Number(process.env.CASES ?? 500);

export const level = fc.constantFrom(...LEVELS);
const words = fc.string({ minLength: 1, maxLength: 60 });
const url = fc.webUrl({ validSchemes: ["https"] }).filter((text) => text.length <= 400);

const skipped = fc.constantFrom(...SKIPS).map((skip) => ({ skip }));

/** An answer of any kind; `text` is what people may have written. */
function answerWith(text: fc.Arbitrary<string>): fc.Arbitrary<Answer> {
  const rated = fc.record(
    {
      level,
      confidence: fc.constantFrom(...CONFIDENCES),
      evidence: fc.array(
        fc.record({ text, url }, { requiredKeys: ["text"], noNullPrototype: true }),
        { minLength: 1, maxLength: 4 },
      ),
      coach: level,
      agreed: level,
    },
    { requiredKeys: ["level"], noNullPrototype: true },
  );
  return fc.oneof(
    { weight: 8, arbitrary: level.map((value) => ({ level: value })) },
    { weight: 4, arbitrary: rated },
    { weight: 1, arbitrary: skipped },
  );
}

export const answer: fc.Arbitrary<Answer> = answerWith(words);

/** The same model with a coarser band, for properties that hold at any number of draws. */
export function withFewDraws(model: RequirementModel): RequirementModel {
  return { ...model, scoring: { ...model.scoring, draws: 50 } };
}

/** A full result of a model, any part of it missing; `text` is what people may have written. */
export function resultOf(model: RequirementModel, text = words): fc.Arbitrary<Result> {
  const ids = model.competencies.map(({ id }) => id);
  const practices = model.practices.map(({ id }) => id);
  return fc
    .record(
      {
        variant: fc.constantFrom(null, ...VARIANTS),
        answers: fc
          .tuple(
            fc.integer({ min: 0, max: 100 }),
            fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), answerWith(text)), {
              minLength: ids.length,
              maxLength: ids.length,
            }),
          )
          .map(([share, drawn]) =>
            Object.fromEntries(
              ids.flatMap((id, i): [string, Answer][] => {
                const [chance, given] = drawn[i]!;
                return chance < share ? [[id, given]] : [];
              }),
            ),
          ),
        profile: fc.record(
          {
            education: fc.constantFrom(...EDUCATION),
            relatedField: fc.boolean(),
            years: fc.integer({ min: 0, max: 60 }),
            certificates: fc.subarray([...CERTIFICATES]),
            hoursPerWeek: fc.integer({ min: 1, max: 60 }),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        practices: fc
          .array(fc.constantFrom(undefined, ...PRACTICE_ANSWERS), {
            minLength: practices.length,
            maxLength: practices.length,
          })
          .map((given) =>
            Object.fromEntries(practices.flatMap((id, i) => (given[i] ? [[id, given[i]]] : []))),
          ),
        name: text.map((name) => name.slice(0, LIMITS.name)),
        createdAt: fc
          .integer({ min: 0, max: 60_000 })
          .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)),
      },
      { requiredKeys: ["variant", "answers"], noNullPrototype: true },
    )
    .map((parts) => ({
      schema: "headroom-result/1",
      model: { id: model.id, version: model.version },
      ...parts,
    }));
}

/** A small role of its own with an answer or none to each competency. */
export const assessment = fc
  .array(
    fc.record({
      required: fc.integer({ min: 0, max: 4 }),
      weight: fc.integer({ min: 0, max: 5 }),
      floor: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      group: fc.constantFrom("aa", "bb", "cc"),
      answer: fc.option(answer, { nil: undefined, freq: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((items) => {
    const requirements: Requirement[] = items.map(({ required, weight, floor, group }, i) => ({
      id: `${group}.${String.fromCharCode(97 + i)}`,
      number: i + 1,
      group,
      level: required,
      weight,
      floor,
    }));
    const answers: Record<string, Answer> = {};
    items.forEach((item, i) => {
      if (item.answer !== undefined) answers[requirements[i]!.id] = item.answer;
    });
    return { requirements, answers };
  });
