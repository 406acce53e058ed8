import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { makePlan, type Plan, type PlanOptions } from "./plan";

const planFor = (
  model: RequirementModel,
  answers: Answers,
  options: Partial<PlanOptions> = {},
): Plan =>
  makePlan(
    model,
    { ratings: ratingsFor(model, answers) },
    { start: "2026-11-30", hoursPerWeek: 10, ...options },
  );
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe("order", () => {
  test("the most value per hour comes first: weight over hours, must-haves half as much again", () => {
    const model = roleOf({
      "op.big": { weight: 5, required: 2 },
      "op.must": { weight: 4, required: 2, gate_floor: 2 },
      "op.quick": { weight: 2, required: 2, effort: "S" },
    });
    const one = { level: 1 } as const;
    const plan = planFor(model, { "op.big": one, "op.must": one, "op.quick": one });
    expect(keysOf(plan.steps)).toEqual(["op.must:2", "op.quick:2", "op.big:2"]);
    expect(plan.steps.map(({ perHour }) => perHour.own)).toEqual([
      expect.closeTo((0.8 * 1.5) / 35, 9),
      expect.closeTo(0.4 / 13, 9),
      expect.closeTo(1 / 35, 9),
    ]);
    expect(plan.steps[0]?.gate).toBe("missed");
  });

  test("a must-have counts half as much again only until it is clear", () => {
    const model = roleOf({ "op.must": { gate_floor: 2, required: 4 } });
    const plan = planFor(model, { "op.must": { level: 1, confidence: "sure" } });
    const gates = [...plan.steps, ...plan.later].map(({ to, gate }) => [to, gate]);
    expect(gates).toEqual([
      [2, "missed"],
      [3, "open"],
      [4, "clear"],
    ]);
  });

  test("each further step in a competency is worth a tenth less, done steps included", () => {
    const model = roleOf({ "op.deep": { weight: 5 } });
    const answers: Answers = { "op.deep": { level: 0 } };
    const worth = ({ steps, later }: Plan) =>
      [...steps, ...later].map(({ perHour, hours, repeat }) => [perHour.own * hours[1], repeat]);
    const fresh = worth(planFor(model, answers));
    expect(fresh).toEqual([
      [expect.closeTo(1, 9), 0],
      [expect.closeTo(0.9, 9), 1],
      [expect.closeTo(0.81, 9), 2],
    ]);
    const done = { "op.deep:1": "2026-11-20" };
    expect(worth(planFor(model, answers, { done }))).toEqual(fresh.slice(1));
  });

  test("what it unlocks lends a step half of its value per hour", () => {
    const model = roleOf(
      {
        "op.base": { weight: 1, required: 2 },
        "op.goal": { weight: 5 },
        "op.other": { weight: 2 },
      },
      [["op.base", "op.goal"]],
    );
    const plan = planFor(
      model,
      { "op.base": { level: 1 }, "op.goal": { level: 2 }, "op.other": { level: 2 } },
      { hoursPerWeek: 20 },
    );
    expect(plan.steps[0]).toMatchObject({ key: "op.base:2", opens: ["op.goal"] });
    expect(plan.steps[0]?.perHour.unlocks).toBeCloseTo(0.5 / 85, 9);
    expect(plan.steps.find(({ key }) => key === "op.goal:3")?.needs).toEqual(["op.base:2"]);
  });
});

describe("prerequisites", () => {
  const model = roleOf({ "op.base": { required: 1, weight: 1 }, "op.goal": {} }, [
    ["op.base", "op.goal"],
  ]);

  test("a missing one enters the plan, also beyond what is asked of it, before what needs it", () => {
    const plan = planFor(
      model,
      { "op.base": { level: 0 }, "op.goal": { level: 2 } },
      { hoursPerWeek: 20 },
    );
    expect(keysOf(plan.steps)).toEqual(["op.base:1", "op.base:2", "op.goal:3"]);
    const [, beyond, goal] = plan.steps;
    expect(beyond).toMatchObject({ required: 1, to: 2, perHour: { own: 0 } });
    expect((goal?.startWeek ?? 0) >= (beyond?.endWeek ?? 0)).toBe(true);
  });

  test("one that stands at two levels, or one below the target, is enough", () => {
    const enough = planFor(model, { "op.base": { level: 1 }, "op.goal": { level: 1 } });
    expect(enough.steps[0]).toMatchObject({ key: "op.goal:2", needs: [] });
  });

  test("one without a level is neither planned nor a bar; the step says that it assumes it", () => {
    const plan = planFor(model, { "op.base": { skip: "not-sure" }, "op.goal": { level: 2 } });
    expect(keysOf(plan.steps)).toEqual(["op.goal:3"]);
    expect(plan.steps[0]?.assumes).toEqual(["op.base"]);
    expect(plan.findOut).toEqual([
      { competency: "op.base", weight: 1, required: 1, mustHave: false, opens: ["op.goal"] },
    ]);
  });

  test("beyond the requirement nothing is planned that no step needs", () => {
    const plan = planFor(model, { "op.base": { level: 1 }, "op.goal": { level: 3 } });
    expect([plan.steps, plan.later, plan.findOut]).toEqual([[], [], []]);
    expect(plan.all).toEqual({ steps: 0, hours: [0, 0, 0], weeks: 0, finish: null });
  });
});

describe("weeks", () => {
  const three = { level: 2 } as const;

  test("two technical and one soft step go side by side, an hour of each in turn", () => {
    const model = roleOf({ "op.a": {}, "op.b": {}, "do.c": {}, "so.d": {}, "ld.e": {} });
    const plan = planFor(
      model,
      { "op.a": three, "op.b": three, "do.c": three, "so.d": three, "ld.e": three },
      { hoursPerWeek: 9, horizonWeeks: 52 },
    );
    expect(plan.weeks[0]?.parts).toEqual([
      { key: "do.c:3", hours: 3 },
      { key: "ld.e:3", hours: 3 },
      { key: "op.a:3", hours: 3 },
    ]);
    const begins = Object.fromEntries(plan.steps.map(({ key, startWeek }) => [key, startWeek]));
    expect(begins).toEqual({ "do.c:3": 1, "ld.e:3": 1, "op.a:3": 1, "op.b:3": 29, "so.d:3": 29 });
  });

  test("few hours a week mean fewer steps at a time, two hours for each at least", () => {
    const model = roleOf({ "op.a": {}, "op.b": {}, "so.c": {} });
    const answers: Answers = { "op.a": three, "op.b": three, "so.c": three };
    const sideBySide = (hoursPerWeek: number) =>
      planFor(model, answers, { hoursPerWeek, horizonWeeks: 300 }).steps.filter(
        ({ startWeek }) => startWeek === 1,
      ).length;
    expect([1, 3, 4, 5, 6, 60].map(sideBySide)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test("what does not fit comes later, and is begun when hours are left", () => {
    const model = roleOf({ "op.a": { required: 2, weight: 5 }, "op.b": {} });
    const answers: Answers = { "op.a": { level: 1 }, "op.b": { level: 2 } };
    const plan = planFor(model, answers, { hoursPerWeek: 9 });
    expect(plan.steps).toMatchObject([
      { key: "op.a:2", startWeek: 1, endWeek: 4, start: "2026-11-30", end: "2026-12-27" },
    ]);
    expect(plan.later).toMatchObject([
      { key: "op.b:3", startWeek: 4, endWeek: 14, start: "2026-12-21", end: "2027-03-07" },
    ]);
    expect(plan.weeks.map(({ hours }) => hours)).toEqual(plan.weeks.map(() => 9));
    expect(planFor(model, answers, { hoursPerWeek: 10 }).later).toEqual([]);
  });

  test("totals are ranges, with whole weeks and the last of their days", () => {
    const model = roleOf({ "op.a": { required: 2 }, "so.b": { required: 2, effort: "S" } });
    const plan = planFor(model, { "op.a": { level: 1 }, "so.b": { level: 1 } });
    expect(plan.total).toEqual({ steps: 2, hours: [33, 48, 70], weeks: 5, finish: "2027-01-03" });
    expect(plan.horizonEnd).toBe("2027-02-21");
    expect(plan.weeks).toHaveLength(12);
    expect(plan.weeks[11]).toEqual({ number: 12, start: "2027-02-15", hours: 0, parts: [] });
  });

  test("hours and horizon come from the model where none are given, and must be positive", () => {
    const model = roleOf({ "op.a": {} });
    const plan = planFor(model, { "op.a": three }, { hoursPerWeek: undefined });
    expect([plan.hoursPerWeek, plan.horizonWeeks]).toEqual([5, 12]);
    expect(() => planFor(model, {}, { hoursPerWeek: 0 })).toThrow(RangeError);
    expect(() => planFor(model, {}, { horizonWeeks: 0 })).toThrow(RangeError);
    expect(() => planFor(model, {}, { start: "tomorrow" })).toThrow(RangeError);
  });
});

describe("done and skipped", () => {
  const model = roleOf({ "op.base": {}, "op.goal": {}, "op.free": {} }, [["op.base", "op.goal"]]);
  const answers: Answers = {
    "op.base": { level: 1 },
    "op.goal": { level: 2 },
    "op.free": { level: 2 },
  };

  test("a done step is kept with its date and opens what waited for it", () => {
    const done = { "op.base:2": "2026-11-20", "op.gone:1": "2026-11-21", nonsense: "2026-11-22" };
    const plan = planFor(model, answers, { done, hoursPerWeek: 30 });
    expect(plan.done).toEqual([
      { key: "op.base:2", competency: "op.base", to: 2, date: "2026-11-20" },
    ]);
    expect(keysOf(plan.steps).sort()).toEqual(["op.base:3", "op.free:3", "op.goal:3"]);
    expect(plan.steps.find(({ key }) => key === "op.goal:3")?.needs).toEqual([]);
  });

  test("a done step gives a level to what had none", () => {
    const plan = planFor(
      model,
      { ...answers, "op.base": { skip: "prefer-not" } },
      { done: { "op.base:2": "2026-11-20" } },
    );
    expect(plan.findOut).toEqual([]);
    expect([...keysOf(plan.steps), ...keysOf(plan.later)]).toContain("op.base:3");
  });

  test("a skipped step leaves with its reason, and whatever needs it waits", () => {
    const skipped = { "op.base:2": "my team does that", "op.free:1": "behind me" };
    const plan = planFor(model, answers, { skipped });
    expect([...keysOf(plan.steps), ...keysOf(plan.later)]).toEqual(["op.free:3"]);
    expect(plan.skipped).toEqual([
      { key: "op.base:2", competency: "op.base", from: 1, to: 2, reason: "my team does that" },
    ]);
    expect(plan.waiting).toEqual([
      { key: "op.base:3", competency: "op.base", from: 2, to: 3, waitsFor: ["op.base:2"] },
      { key: "op.goal:3", competency: "op.goal", from: 2, to: 3, waitsFor: ["op.base:2"] },
    ]);
  });

  test("a prerequisite that only a skipped step needs is not planned", () => {
    const lone = roleOf({ "op.base": { required: 1 }, "op.goal": {} }, [["op.base", "op.goal"]]);
    const plan = planFor(
      lone,
      { "op.base": { level: 1 }, "op.goal": { level: 2 } },
      { skipped: { "op.goal:3": "no" } },
    );
    expect([...plan.steps, ...plan.later, ...plan.waiting]).toEqual([]);
  });
});
