import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type Rating, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { bestValue, stepValue } from "@/lib/testing/every-plan";
import { CASES } from "@/lib/testing/random-results";
import { smallRole, wholeRole } from "@/lib/testing/random-roles";
import { makePlan, type Plan, type PlanOptions } from "./plan";
import { stepKey } from "./step-key";

const runs = { numRuns: CASES };
const START = "2026-11-30";
const ratingsOf = (model: RequirementModel, result: Result): Rating[] =>
  rate(resolveRequirements(model, result.variant), result.answers, model.scoring);
const planOf = (model: RequirementModel, result: Result, options: Partial<PlanOptions> = {}) =>
  makePlan(model, { ratings: ratingsOf(model, result) }, { start: START, ...options });

const hoursPerWeek = fc.integer({ min: 1, max: 60 });
const horizonWeeks = fc.integer({ min: 1, max: 30 });
/** Some steps of a role, drawn by place. */
const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, 2, 3, 4)), { maxLength: 8 });

function keysAt({ competencies }: RequirementModel, drawn: [number, number][], text: string) {
  const ids = competencies.map(({ id }) => id);
  return Object.fromEntries(drawn.map(([at, to]) => [stepKey(ids[at % ids.length]!, to), text]));
}

/** A plan with steps done and skipped, of the whole role or more often of a small one. */
const anyPlan = fc
  .record({
    role: fc.oneof({ weight: 1, arbitrary: wholeRole }, { weight: 3, arbitrary: smallRole(8) }),
    time: fc.record({ hoursPerWeek, horizonWeeks }),
    done: places,
    skipped: places,
  })
  .map(({ role: { model, result }, time, done, skipped }) => {
    const options = {
      ...time,
      done: keysAt(model, done, "2026-11-02"),
      skipped: keysAt(model, skipped, "no use for it"),
    };
    return { model, result, options, plan: planOf(model, result, options) };
  });

/** Levels that planning starts from, by id. */
function startOf(model: RequirementModel, result: Result, done: Record<string, string>) {
  const levels = new Map<string, number>();
  for (const { id, y } of ratingsOf(model, result)) {
    const reached = [4, 3, 2, 1].find((to) => Object.hasOwn(done, stepKey(id, to)));
    if (y !== undefined || reached !== undefined) levels.set(id, Math.max(y ?? 0, reached ?? 0));
  }
  return levels;
}

const planned = ({ steps, later }: Plan) => [...steps, ...later];

describe("property 11 of scoring.md", () => {
  test("no step twice, levels in order, every prerequisite finished before, met, or without a level", () => {
    fc.assert(
      fc.property(anyPlan, ({ model, result, options, plan }) => {
        const start = startOf(model, result, options.done);
        const levels = new Map(start);
        const ends = new Map<string, number>();
        for (const step of planned(plan)) {
          expect(levels.get(step.competency)).toBe(step.from);
          expect(step.to).toBe(step.from + 1);
          levels.set(step.competency, step.to);
          for (const [source, target] of model.prerequisites) {
            if (target !== step.competency) continue;
            const wanted = Math.min(2, step.to - 1);
            const known = start.get(source);
            if (known === undefined) {
              const inScope = ratingsOf(model, result).some(({ id }) => id === source);
              expect(step.assumes.includes(source)).toBe(inScope && wanted > 0);
            } else if (known < wanted) {
              const end = ends.get(stepKey(source, wanted));
              expect(end !== undefined && end <= step.startWeek, `${source} ${step.key}`).toBe(
                true,
              );
            }
          }
          ends.set(step.key, step.endWeek);
        }
      }),
      runs,
    );
  });

  test("hours are never negative, every step gets all of its own, no week is over budget or idle, two technical and one soft at a time", () => {
    fc.assert(
      fc.property(anyPlan, ({ options, plan }) => {
        const given = new Map<string, number>();
        for (const { number, hours, parts } of plan.weeks) {
          expect(hours).toBeCloseTo(
            parts.reduce((sum, part) => sum + part.hours, 0),
            9,
          );
          expect(hours <= options.hoursPerWeek + 1e-9).toBe(true);
          if (number < plan.all.weeks) expect(hours).toBeCloseTo(options.hoursPerWeek, 9);
          if (number > plan.all.weeks) expect(hours).toBe(0);
          for (const { key, hours: part } of parts) {
            expect(part > 0).toBe(true);
            given.set(key, (given.get(key) ?? 0) + part);
          }
        }
        for (const { key, hours, startWeek, endWeek } of plan.steps) {
          expect(given.get(key)).toBeCloseTo(hours[1], 9);
          expect(1 <= startWeek && startWeek <= endWeek).toBe(true);
          expect(endWeek <= options.horizonWeeks).toBe(true);
        }
        for (let week = 2; week < options.horizonWeeks; week++) {
          const through = planned(plan).filter(
            ({ startWeek, endWeek }) => startWeek < week && week < endWeek,
          );
          const soft = through.filter(({ thread }) => thread === "soft").length;
          expect(soft <= 1 && through.length - soft <= 2).toBe(true);
        }
        for (const { hours } of planned(plan)) {
          expect(0 < hours[0] && hours[0] <= hours[1] && hours[1] <= hours[2]).toBe(true);
        }
      }),
      runs,
    );
  });

  test("more hours a week never finish later", () => {
    fc.assert(
      fc.property(anyPlan, hoursPerWeek, ({ model, result, options, plan }, more) => {
        const faster = planOf(model, result, {
          ...options,
          hoursPerWeek: options.hoursPerWeek + more,
        });
        expect((faster.all.finish ?? "") <= (plan.all.finish ?? "")).toBe(true);
        expect(faster.all.hours).toEqual(plan.all.hours);
      }),
      runs,
    );
  });

  test("the value reached within the horizon is within 5% of the best of all plans", () => {
    let worst = 1;
    fc.assert(
      fc.property(
        smallRole(5),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (role, perWeek, weeks) => {
          const { model, result } = role;
          const plan = planOf(model, result, { hoursPerWeek: perWeek, horizonWeeks: weeks });
          const ratings = new Map(ratingsOf(model, result).map((rating) => [rating.id, rating]));
          const reached = plan.steps.reduce(
            (sum, { competency, to }) => sum + stepValue(model, ratings.get(competency)!, to),
            0,
          );
          const best = bestValue(model, result, perWeek * weeks);
          if (best > 0) worst = Math.min(worst, reached / best);
          expect(reached).toBeGreaterThanOrEqual(0.95 * best - 1e-9);
          expect(reached).toBeLessThanOrEqual(best + 1e-9);
        },
      ),
      runs,
    );
    if (process.env.FIGURES) console.info(`worst share of the best plan: ${worst.toFixed(4)}`);
  });
});

describe("a plan", () => {
  test("is the same for weights times any positive number", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(anyPlan, factor, ({ model, result, options, plan }, k) => {
        const ratings = ratingsOf(model, result).map((one) => ({ ...one, weight: one.weight * k }));
        const scaled = makePlan(model, { ratings }, { start: START, ...options });
        expect(withoutWeights(scaled)).toEqual(withoutWeights(plan));
      }),
      runs,
    );
  });

  test("is the same in whatever order the model lists things", () => {
    fc.assert(
      fc.property(anyPlan, ({ model, result, options, plan }) => {
        const turned = {
          ...model,
          competencies: model.competencies.toReversed(),
          prerequisites: model.prerequisites.toReversed(),
          resources: model.resources.toReversed(),
        };
        expect(planOf(turned, result, options)).toEqual(plan);
      }),
      runs,
    );
  });

  test("without its first step, once that is done, holds exactly the other steps", () => {
    fc.assert(
      fc.property(anyPlan, ({ model, result, options, plan }) => {
        const [first, ...rest] = planned(plan).map(({ key }) => key);
        fc.pre(first !== undefined);
        const done = { ...options.done, [first]: "2026-12-24" };
        const after = planOf(model, result, { ...options, done });
        expect(
          planned(after)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(rest.sort());
        expect(after.done.map(({ key }) => key)).toContain(first);
      }),
      runs,
    );
  });

  test("plans, skips or lets wait every level up to the requirement, each in one place", () => {
    fc.assert(
      fc.property(anyPlan, ({ model, result, options, plan }) => {
        const places = [...planned(plan), ...plan.waiting, ...plan.skipped].map(({ key }) => key);
        expect(new Set(places).size).toBe(places.length);
        const start = startOf(model, result, options.done);
        for (const { id, level } of ratingsOf(model, result)) {
          const now = start.get(id);
          expect(plan.findOut.some(({ competency }) => competency === id)).toBe(now === undefined);
          for (let to = (now ?? level) + 1; to <= level; to++) {
            expect(places).toContain(stepKey(id, to));
          }
        }
        for (const { key, waitsFor } of plan.waiting) {
          expect(waitsFor.length, key).toBeGreaterThan(0);
          for (const skipped of waitsFor) {
            expect(plan.skipped.map((step) => step.key)).toContain(skipped);
          }
        }
      }),
      runs,
    );
  });
});

function withoutWeights(plan: Plan) {
  const bare = <T extends { weight: number }>(list: readonly T[]) =>
    list.map(({ weight: _weight, ...rest }) => rest);
  return {
    ...plan,
    steps: bare(plan.steps),
    later: bare(plan.later),
    findOut: bare(plan.findOut),
  };
}
