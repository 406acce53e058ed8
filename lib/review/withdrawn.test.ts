import { expect, test } from "vitest";
import type { Level } from "@/lib/model/requirement-model";
import { changeReview, type ReviewChange, startReview } from "./change-review";
import { withdrawnIn } from "./withdrawn";

const ACTION = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
const START = startReview("2026-11-24T09:00:00.000Z");
const over = undefined;
const agree = (competency: string, level: Level | null): ReviewChange => ({
  kind: "agree",
  competency,
  level,
  over,
});
const act = (change: { text?: string; removed?: boolean }): ReviewChange => ({
  kind: "action",
  id: ACTION,
  change,
  over: {},
});
const reviewOf = (...changes: ReviewChange[]) =>
  changes.reduce(
    (review, change) =>
      changeReview(review, change, { writer: "coach001", now: "2026-11-24T10:00:00.000Z" }),
    START,
  );

test("a level that was set back is withdrawn; one that stands, or was never settled, is not", () => {
  const review = reviewOf(
    agree("pl.python", 1),
    agree("ml.deep", 2),
    agree("pl.python", null),
    { kind: "rate", competency: "op.deploy", says: null, over },
    { kind: "comment", competency: "op.deploy", text: "Not seen.", over },
  );
  expect(withdrawnIn(review, [])).toEqual({ levels: ["pl.python"], actions: [] });
  expect(withdrawnIn(reviewOf(agree("pl.python", null), agree("pl.python", 3)), [])).toEqual({
    levels: [],
    actions: [],
  });
});

test("a level on which another review agrees is not withdrawn", () => {
  const review = reviewOf(agree("pl.python", 1), agree("pl.python", null));
  expect(withdrawnIn(review, [reviewOf(agree("pl.python", 3))]).levels).toEqual([]);
  expect(withdrawnIn(review, [reviewOf(agree("ml.deep", 3)), review]).levels).toEqual([
    "pl.python",
  ]);
});

test("an action that was removed is withdrawn, until somebody goes on with it", () => {
  const removed = reviewOf(act({ text: "Write it up" }), act({ removed: true }));
  expect(withdrawnIn(removed, []).actions).toEqual([ACTION]);
  const on = changeReview(removed, act({ text: "Write it up soon" }), {
    writer: "coach002",
    now: "2026-11-24T11:00:00.000Z",
  });
  expect(withdrawnIn(on, []).actions).toEqual([]);
});
