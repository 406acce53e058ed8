import { describe, expect, test } from "vitest";
import type { Answer, Result } from "@/lib/model/result";
import { applyReview, besideReview } from "./apply-review";
import type { ReviewedView, ReviewView } from "./review-view";

const result = (answer?: Answer): Result => ({
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: null,
  answers: { ...(answer === undefined ? {} : { "op.a": answer }), "op.z": { level: 4 } },
});
const review = (said: Partial<ReviewedView>): ReviewView => ({
  coach: { name: "" },
  startedAt: "2026-11-24T09:00:00.000Z",
  updatedAt: "2026-11-24T09:00:00.000Z",
  competencies: { "op.a": { blind: true, comment: "", changedAt: "", apart: [], ...said } },
  actions: [],
  summary: "",
});
const applied = (answer: Answer | undefined, said: Partial<ReviewedView>) =>
  applyReview(result(answer), review(said)).answers["op.a"];

describe("a level of one's own", () => {
  const own = { level: 3, confidence: "sure" } as const;

  test("keeps all that stands with it and takes the coach's and the agreed level", () => {
    expect(applied(own, { level: 0, agreed: 0 })).toEqual({ ...own, coach: 0, agreed: 0 });
    expect(applied(own, { level: 2 })).toStrictEqual({ ...own, coach: 2 });
    expect(applied(own, { agreed: 2 })).toStrictEqual({ ...own, agreed: 2 });
  });

  test("is left alone by a comment", () => {
    expect(applied(own, { comment: "Well done." })).toEqual(own);
  });
});

describe("no level of one's own", () => {
  test("takes an agreed level for both, with the coach's where there is one", () => {
    expect(applied({ skip: "not-sure" }, { agreed: 2, level: 1 })).toEqual({
      level: 2,
      coach: 1,
      agreed: 2,
    });
    expect(applied(undefined, { agreed: 0 })).toStrictEqual({ level: 0, agreed: 0 });
  });

  test("has no place for a coach's level alone", () => {
    expect(applied({ skip: "prefer-not" }, { level: 3 })).toEqual({ skip: "prefer-not" });
    expect(applied(undefined, { level: 3 })).toBeUndefined();
    expect(Object.keys(applyReview(result(), review({ level: 3 })).answers)).toEqual(["op.z"]);
  });
});

test("all else of a result stays with it", () => {
  const own: Result = { ...result({ level: 3 }), name: "Ada", variant: "healthcare" };
  for (const after of [applyReview(own, review({ agreed: 1 })), besideReview(own, review({}))])
    expect(after).toMatchObject({ name: "Ada", variant: "healthcare", model: own.model });
});

test("the result that was given stays as it was", () => {
  const own = result({ level: 3 });
  applyReview(own, review({ agreed: 1 }));
  expect(own.answers).toEqual({ "op.a": { level: 3 }, "op.z": { level: 4 } });
});

test("beside one's own level the coach's shows, and an agreed one waits until it is adopted", () => {
  const own = result({ level: 3 });
  expect(besideReview(own, review({ level: 1, agreed: 2 })).answers["op.a"]).toEqual({
    level: 3,
    coach: 1,
  });
  expect(besideReview(result(), review({ agreed: 2 })).answers).toEqual({ "op.z": { level: 4 } });
});
