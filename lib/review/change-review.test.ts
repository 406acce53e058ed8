import { describe, expect, test } from "vitest";
import { type RatingValue, type Review, reviewSchema } from "@/lib/model/review";
import { changeReview, startReview } from "./change-review";
import { mergeReviews } from "./merge-reviews";
import { viewReview } from "./review-view";

const START = startReview("2026-11-24T09:00:00.000Z");
const at = (minute: number) => ({
  writer: "laptop00",
  now: `2026-11-24T10:${String(minute).padStart(2, "0")}:00.000Z`,
});
const rate = (review: Review, says: RatingValue, minute: number) =>
  changeReview(
    review,
    {
      kind: "rate",
      competency: "pl.python",
      says,
      over: review.competencies["pl.python"]?.rating,
    },
    at(minute),
  );
const reveal = (review: Review, minute: number) =>
  changeReview(review, { kind: "reveal" }, at(minute));

describe("a rating", () => {
  test("is blind before the reveal and says so for good", () => {
    const view = viewReview(reveal(rate(START, 2, 1), 2));
    expect(view.revealedAt).toBe("2026-11-24T10:02:00.000Z");
    expect(view.competencies["pl.python"]).toMatchObject({ level: 2, blind: true });
  });

  test("that is changed after the reveal keeps what was said before it, however often it changes", () => {
    const once = rate(reveal(rate(START, 2, 1), 2), 3, 3);
    expect(viewReview(once).competencies["pl.python"]).toMatchObject({
      level: 3,
      blind: false,
      before: 2,
    });
    const twice = rate(rate(once, 4, 4), null, 5);
    expect(viewReview(twice).competencies["pl.python"]).toMatchObject({ before: 2 });
  });

  test("first given after the reveal has nothing before it", () => {
    const view = viewReview(rate(reveal(START, 1), "cannot-judge", 2));
    expect(view.competencies["pl.python"]).toEqual({
      skip: "cannot-judge",
      blind: false,
      comment: "",
      changedAt: "2026-11-24T10:02:00.000Z",
      apart: [],
    });
  });

  test("given on a device that had not heard of the reveal is not what was said before it", () => {
    const unaware = rate(START, 2, 3);
    const aware = changeReview(START, { kind: "reveal" }, { ...at(1), writer: "phone000" });
    const merged = mergeReviews(unaware, aware);
    expect(viewReview(merged).competencies["pl.python"]).toMatchObject({ level: 2, blind: false });
    const later = viewReview(rate(merged, 4, 5)).competencies["pl.python"];
    expect(later).toMatchObject({ level: 4, blind: false });
    expect(later).not.toHaveProperty("before");
  });

  test("that was taken back says nothing any more", () => {
    expect(viewReview(rate(rate(START, 2, 1), null, 2)).competencies).toEqual({});
  });
});

test("a second reveal leaves the time of the first", () => {
  expect(reveal(reveal(START, 1), 9).revealedAt).toBe("2026-11-24T10:01:00.000Z");
});

test("every change is one that a schema accepts and that a merge can count", () => {
  const changed = rate(reveal(START, 1), 3, 2);
  expect(reviewSchema.safeParse(changed).success).toBe(true);
  expect(changed.seen).toEqual({ laptop00: 2 });
});

test("a review that holds an entry beyond what it knows is refused", () => {
  const changed = rate(START, 3, 2);
  expect(reviewSchema.safeParse({ ...changed, seen: {} }).success).toBe(false);
});
