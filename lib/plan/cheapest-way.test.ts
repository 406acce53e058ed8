import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import type { Verdict } from "@/lib/scoring/verdict";
import { verdictAfter } from "@/lib/testing/after-way";
import { roleOf } from "@/lib/testing/role-of";
import { cheapestWay, nextVerdict } from "./cheapest-way";

const rated = (model: RequirementModel, answers: Answers): Result => ({
  schema: "headroom-result/1",
  model: { id: model.id, version: model.version },
  variant: null,
  answers,
});

describe("worked by hand", () => {
  const model = roleOf({
    "op.must": { gate_floor: 2, required: 3 },
    "op.quick": { effort: "S" },
    "op.long": { effort: "L", weight: 5 },
  });

  test("on track takes the missed must-have, then the fewest hours to 60 points", () => {
    const result = rated(model, {
      "op.must": { level: 1, confidence: "sure" },
      "op.quick": { level: 1 },
      "op.long": { level: 1 },
    });
    const way = cheapestWay(model, result, "on-track");
    expect(way).toMatchObject({ ok: true, hours: [58, 88, 130], evidence: [] });
    expect(way.ok && way.steps.map(({ key }) => key)).toEqual([
      "op.quick:2",
      "op.must:2",
      "op.quick:3",
    ]);
  });

  test("a must-have that only lacks something to show takes an hour of writing for each piece", () => {
    const result = rated(model, {
      "op.must": { level: 3, confidence: "guess" },
      "op.quick": { level: 4, confidence: "sure" },
      "op.long": { level: 4, confidence: "sure" },
    });
    const way = cheapestWay(model, result, "ready");
    expect(way).toMatchObject({
      steps: [],
      evidence: [{ competency: "op.must", entries: 2 }],
      hours: [2, 2, 4],
    });
    expect(verdictAfter(model, result, way)).toBe("ready");
  });

  test("a verdict that is reached takes nothing, also when done steps reach it", () => {
    const result = rated(model, {
      "op.must": { level: 2 },
      "op.quick": { level: 2 },
      "op.long": { level: 2 },
    });
    expect(cheapestWay(model, result, "on-track")).toMatchObject({ ok: true, steps: [] });
    const short: Result = { ...result, answers: { ...result.answers, "op.must": { level: 0 } } };
    expect(cheapestWay(model, short, "on-track")).not.toMatchObject({ steps: [] });
    const done = { ...short, progress: { "op.must:2": "2026-11-20" } };
    expect(cheapestWay(model, done, "on-track")).toMatchObject({ ok: true, steps: [] });
  });

  test("too few answers are named before anything else", () => {
    expect(cheapestWay(model, rated(model, { "op.quick": { level: 3 } }), "ready")).toEqual({
      ok: false,
      target: "ready",
      reason: "answers",
      competencies: ["op.long", "op.must"],
    });
  });

  test("a must-have without a level bars ready, and is named", () => {
    const light = roleOf({
      "op.must": { gate_floor: 2, weight: 1 },
      "op.quick": {},
      "op.long": {},
    });
    const answers: Answers = {
      "op.must": { skip: "not-sure" },
      "op.quick": { level: 3 },
      "op.long": { level: 3 },
    };
    expect(cheapestWay(light, rated(light, answers), "ready")).toMatchObject({
      reason: "must-haves",
      competencies: ["op.must"],
    });
    expect(cheapestWay(light, rated(light, answers), "on-track")).toMatchObject({ ok: true });
  });

  test("a skipped step that every way needs leaves none, and its must-have is named", () => {
    const low = rated(model, {
      "op.must": { level: 1 },
      "op.quick": { level: 3 },
      "op.long": { level: 3 },
    });
    expect(cheapestWay(model, low, "ready", { skipped: { "op.must:2": "never" } })).toMatchObject({
      reason: "out-of-reach",
      competencies: ["op.must"],
    });
  });

  test("the next verdict follows the order of verdicts", () => {
    const all: Verdict[] = ["cannot-say", "building", "on-track", "ready"];
    expect(all.map(nextVerdict)).toEqual([undefined, "on-track", "ready", undefined]);
  });

  test("a coach who agrees saves the sample hundreds of hours", () => {
    const alone = cheapestWay(currentModel, sampleResult, "ready");
    const together = cheapestWay(currentModel, sampleResult, "ready", { agreed: true });
    expect(verdictAfter(currentModel, sampleResult, alone)).toBe("ready");
    expect(alone).toMatchObject({ ok: true, hours: [1201, 1715, 2439] });
    expect(together).toMatchObject({ ok: true, hours: [39, 58, 85] });
  });
});
