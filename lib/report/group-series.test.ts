import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { groupSeries } from "./group-series";

const model = roleOf({
  "op.a": { weight: 1, required: 2 },
  "op.b": { weight: 3, required: 4 },
  "ml.c": { weight: 2, required: 3 },
});
const resultOf = (answers: Answers): Result => ({ ...sampleResult, variant: null, answers });

function pointsOf(answers: Answers, earlier?: Answers) {
  const result = resultOf(answers);
  const series = groupSeries(
    { model, result },
    scoreResult(model, result),
    earlier && { model, result: resultOf(earlier) },
  );
  return Object.fromEntries(series.map((point) => [point.group.id, point]));
}

test("means are weighted, and made of what is answered", () => {
  const { op, ml } = pointsOf({ "op.a": { level: 0 }, "op.b": { level: 4 }, "ml.c": { level: 1 } });
  expect(op).toMatchObject({ level: 3, required: 3.5, answered: 2, asked: 2 });
  expect(ml).toMatchObject({ level: 1, required: 3 });
  expect(pointsOf({ "op.a": { level: 1 } }).op).toMatchObject({ level: 1, answered: 1, asked: 2 });
  expect(pointsOf({ "op.a": { level: 1 } }).ml).toMatchObject({ level: undefined, answered: 0 });
});

test("what is asked is of the same competencies, so that a skipped one makes no gap", () => {
  const { op, ml } = pointsOf({ "op.a": { level: 2 }, "op.b": { skip: "not-sure" } });
  expect(op).toMatchObject({ level: 2, required: 2, coverage: 100, answered: 1, asked: 2 });
  expect(ml).toMatchObject({ level: undefined, required: 3 });
});

test("where the coach gave no level the answer stands in, so that both means are of the same competencies", () => {
  const { op, ml } = pointsOf({
    "op.a": { level: 1 },
    "op.b": { level: 4, coach: 3 },
    "ml.c": { level: 1 },
  });
  expect(op?.coach).toEqual({ level: 2.5, rated: 1 });
  expect(ml?.coach).toBeUndefined();
});

test("an agreed level is the candidate's own, and the coach's stays beside it", () => {
  const { ml } = pointsOf({ "ml.c": { level: 1, coach: 3, agreed: 2 } });
  expect(ml).toMatchObject({ level: 2, coach: { level: 3, rated: 1 } });
});

test("an earlier result stands beside the groups it shares with this one", () => {
  const { op, ml } = pointsOf(
    { "op.a": { level: 2 }, "ml.c": { level: 2 } },
    {
      "op.a": { level: 1 },
      "op.b": { skip: "not-sure" },
    },
  );
  expect(op?.earlier).toEqual({ level: 1, answered: 1, asked: 2 });
  expect(ml?.earlier).toBeUndefined();
});

test("an earlier result under another industry counts as that industry asks", () => {
  const result = { ...sampleResult, variant: null };
  const earlier: Result = { ...sampleResult, variant: "healthcare" };
  const before = groupSeries(
    { model: currentModel, result: earlier },
    scoreResult(currentModel, earlier),
  );
  const now = groupSeries({ model: currentModel, result }, scoreResult(currentModel, result), {
    model: currentModel,
    result: earlier,
  });
  for (const { group, earlier: shown } of now) {
    expect(shown?.level).toBe(before.find((point) => point.group.id === group.id)?.level);
  }
});
