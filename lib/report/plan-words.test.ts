import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { cheapestWay } from "@/lib/plan/cheapest-way";
import { evidenceToWrite } from "@/lib/plan/evidence-to-write";
import { makePlan, type PlanOptions } from "@/lib/plan/plan";
import { stepKey } from "@/lib/plan/step-key";
import { kindsOf } from "@/lib/scoring/kinds";
import { rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES } from "@/lib/testing/random-results";
import { wholeRole } from "@/lib/testing/random-roles";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { assumptionOf, reasonOf } from "./plan-reason";
import {
  evidenceSentence,
  findOutSentence,
  longerNote,
  planSentences,
  resourceNote,
  waitingSentence,
  waySentence,
} from "./plan-words";

const START = "2026-11-30";
function reasonsOf(model: RequirementModel, answers: Answers) {
  const ratings = ratingsFor(model, answers);
  const { steps, later } = makePlan(model, { ratings }, { start: START, hoursPerWeek: 10 });
  return Object.fromEntries([...steps, ...later].map((step) => [step.key, reasonOf(model, step)]));
}

describe("why now", () => {
  test("a must-have that is open, with what it opens", () => {
    const model = roleOf(
      { "op.base": { weight: 5, gate_floor: 1, required: 2 }, "op.a": { weight: 4 }, "op.b": {} },
      [
        ["op.base", "op.a"],
        ["op.base", "op.b"],
      ],
    );
    const given: Answers = { "op.base": { level: 1 }, "op.a": { level: 2 }, "op.b": { level: 2 } };
    expect(reasonsOf(model, given)["op.base:2"]).toBe(
      "Weighs 5 of 5, is a must-have that is still open, and opens The art of a and The art of b.",
    );
  });

  test("a must-have that is missed comes first in its sentence", () => {
    const model = roleOf({ "op.base": { gate_floor: 2 } });
    expect(reasonsOf(model, { "op.base": { level: 0 } })).toEqual({
      "op.base:1": "Is a must-have that is missed, weighs 4 of 5, and leaves 2 levels to go.",
      "op.base:2": "Is a must-have that is missed, weighs 4 of 5, and leaves 1 level to go.",
      "op.base:3": "Weighs 4 of 5, is a must-have that is still open, and closes the gap.",
    });
  });

  test("otherwise its weight, its short time, what it opens, or what builds on it", () => {
    const model = roleOf(
      {
        "op.heavy": {},
        "op.light": { weight: 2, effort: "S" },
        "op.door": { weight: 1, required: 2 },
        "op.goal": { weight: 5, required: 3, effort: "S" },
        "op.low": { required: 1 },
        "op.far": {},
      },
      [
        ["op.door", "op.goal"],
        ["op.low", "op.far"],
      ],
    );
    const reasons = reasonsOf(model, {
      "op.heavy": { level: 2 },
      "op.light": { level: 2 },
      "op.door": { level: 1 },
      "op.goal": { level: 2 },
      "op.low": { level: 1 },
      "op.far": { level: 2 },
    });
    expect(reasons).toMatchObject({
      "op.heavy:3": "Weighs 4 of 5 for about 85 hours and closes the gap.",
      "op.light:3": "Takes about 40 hours, weighs 2 of 5, and closes the gap.",
      "op.door:2": "Opens The art of goal, weighs 1 of 5, and closes the gap.",
      "op.low:2": "Goes beyond what the role asks here, because The art of far builds on it.",
    });
  });

  test("what it assumes is said apart", () => {
    const model = roleOf({ "op.base": {}, "op.goal": {} }, [["op.base", "op.goal"]]);
    const ratings = ratingsFor(model, { "op.goal": { level: 2 } });
    const [step] = makePlan(model, { ratings }, { start: START, hoursPerWeek: 10 }).steps;
    expect(assumptionOf(model, step!)).toBe(
      "Builds on The art of base, which has no level yet: find that out first.",
    );
  });
});

describe("of the whole plan", () => {
  const ratings = rate(
    resolveRequirements(currentModel, null),
    sampleResult.answers,
    currentModel.scoring,
  );
  const sentences = (options: Partial<PlanOptions>) =>
    planSentences(currentModel, makePlan(currentModel, { ratings }, { start: START, ...options }));

  test("what fits and what comes later", () => {
    expect(sentences({ hoursPerWeek: 6 })).toEqual([
      "3 steps fit into 12 weeks at 6 hours a week: 39 to 85 hours, until 7 February 2027.",
      "16 steps come later; at this pace all of it takes until 26 January 2031, without the 2 competencies that have no level yet.",
    ]);
  });

  test("when the first step is reached, where none fits", () => {
    expect(sentences({ hoursPerWeek: 1, horizonWeeks: 1 })).toEqual([
      "No step can be finished in 1 week at 1 hour a week; Compute and storage cost trade-offs, level 2, is reached by 28 February 2027.",
      "19 steps come later; at this pace all of it takes until 15 October 2051, without the 2 competencies that have no level yet.",
    ]);
  });

  test("the two ways to ready, alone and with a coach", () => {
    const ways = [false, true].map((agreed) =>
      waySentence(
        currentModel,
        cheapestWay(currentModel, sampleResult, "ready", { agreed }),
        agreed,
      ),
    );
    expect(ways).toEqual([
      "By your own ratings alone, the shortest way to ready takes 1,201 to 2,439 hours: 25 steps in 18 competencies and 2 pieces of evidence.",
      "With a coach who agrees to every level, the shortest way to ready takes 39 to 85 hours: 3 steps in 3 competencies.",
    ]);
  });
});

test("texts of random plans hold no gap, no doubled space and no wrong plural", () => {
  const places = fc.array(fc.tuple(fc.nat({ max: 54 }), fc.constantFrom(1, 2, 3, 4)), {
    maxLength: 6,
  });
  const options = fc.record({
    hoursPerWeek: fc.integer({ min: 1, max: 60 }),
    horizonWeeks: fc.integer({ min: 1, max: 30 }),
    freeOnly: fc.boolean(),
  });
  fc.assert(
    fc.property(wholeRole, options, places, ({ model, result }, chosen, drawn) => {
      const skipped = Object.fromEntries(
        drawn.map(([at, to]) => [stepKey(model.competencies[at]!.id, to), "no use for it"]),
      );
      for (const text of textsOf(model, result, { ...chosen, skipped })) {
        expect(faultOf(text)).toBeUndefined();
        expect(text).toMatch(/^[A-Z\d]/);
        expect(text.endsWith(".")).toBe(true);
      }
    }),
    { numRuns: CASES },
  );
});

test("so do the sentences on the shortest way", () => {
  const target = fc.constantFrom("on-track" as const, "ready" as const); // its literals, not text
  fc.assert(
    fc.property(wholeRole, target, fc.boolean(), ({ model, result }, to, agreed) => {
      const text = waySentence(model, cheapestWay(model, result, to, { agreed }), agreed);
      expect(faultOf(text)).toBeUndefined();
      expect(text).toMatch(/^[A-Z\d]/);
      expect(text.endsWith(".")).toBe(true);
    }),
    { numRuns: Math.max(20, CASES / 100) },
  );
});

test("a resource that is longer than its step says which part to take", () => {
  const step = { competency: "op.monitor", hours: [25, 35, 50] as [number, number, number] };
  expect(longerNote(currentModel, step, { hours: 50 })).toBeUndefined();
  expect(longerNote(currentModel, step, { hours: 51 })).toBe(
    "It is longer than this step: take what is about Monitoring, logging and drift detection.",
  );
});

function textsOf(model: RequirementModel, result: Result, options: Partial<PlanOptions>): string[] {
  const ratings = rate(resolveRequirements(model, result.variant), result.answers, model.scoring);
  const plan = makePlan(model, { ratings }, { start: START, ...options });
  const kinds = new Map(ratings.map((rating) => [rating.id, kindsOf(rating, result, model)]));
  return [
    ...planSentences(model, plan),
    ...[...plan.steps, ...plan.later].flatMap((step) => [
      reasonOf(model, step),
      assumptionOf(model, step) ?? [],
      resourceNote(step) ?? [],
      step.resources.flatMap((resource) => longerNote(model, step, resource) ?? []),
    ]),
    ...plan.waiting.map((step) => waitingSentence(model, step)),
    ...plan.findOut.map((one) => findOutSentence(model, one)),
    ...evidenceToWrite(model, { ratings }, kinds).map(evidenceSentence),
  ].flat();
}
