import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Review, reviewSchema } from "@/lib/model/review";
import { CASES } from "@/lib/testing/random-results";
import { history } from "@/lib/testing/random-reviews";
import { isSame } from "@/lib/testing/same-review";
import { changeReview, type ReviewChange, startReview } from "./change-review";
import { mergeReviews } from "./merge-reviews";
import { viewReview } from "./review-view";

const runs = { numRuns: CASES };
const START = startReview("2026-11-24T09:00:00.000Z");
const laptop = { writer: "laptop00", now: "2026-11-24T10:00:00.000Z" };
const phone = { writer: "phone000", now: "2026-11-24T10:05:00.000Z" };

const comment = (text: string, seen: Review): ReviewChange => ({
  kind: "comment",
  competency: "pl.python",
  text,
  over: seen.competencies["pl.python"]?.comment,
});
const commentOf = (review: Review) => viewReview(review).competencies["pl.python"]?.comment;

describe("merging two copies of a review", () => {
  test("is the same whichever comes first, in whatever order, and however often", () => {
    fc.assert(
      fc.property(history, ({ copies: [a, b, c] }) => {
        expect(mergeReviews(a, b)).toEqual(mergeReviews(b, a));
        expect(mergeReviews(mergeReviews(a, b), c)).toEqual(mergeReviews(a, mergeReviews(b, c)));
        expect(mergeReviews(a, a)).toEqual(a);
        const ab = mergeReviews(a, b);
        expect(mergeReviews(ab, a)).toEqual(ab);
      }),
      runs,
    );
  });

  test("always gives a document that the schema accepts, byte for byte the same on every device", () => {
    fc.assert(
      fc.property(history, ({ copies: [a, b, c] }) => {
        const one = mergeReviews(mergeReviews(a, b), c);
        const other = mergeReviews(c, mergeReviews(b, a));
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
        expect(reviewSchema.safeParse(one).success).toBe(true);
        expect(isSame(one, other)).toBe(true);
      }),
      runs,
    );
  });

  test("drops nothing that any copy shows, unless another knew it and wrote something else", () => {
    fc.assert(
      fc.property(history, ({ copies }) => {
        const merged = copies.reduce(mergeReviews);
        for (const copy of copies) {
          for (const [id, reviewed] of Object.entries(copy.competencies)) {
            for (const entry of reviewed.comment ?? []) {
              const kept = merged.competencies[id]?.comment?.some(
                ({ writer, count }) => writer === entry.writer && count === entry.count,
              );
              const replaced = copies.some(
                (other) =>
                  (other.seen[entry.writer] ?? 0) >= entry.count &&
                  !other.competencies[id]?.comment?.some(
                    ({ writer, count }) => writer === entry.writer && count === entry.count,
                  ),
              );
              expect(kept === true || replaced).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });

  test("keeps the last text of every device that was not merged into another since", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const merged = mergeReviews(
          changeReview(START, comment(one, START), laptop),
          changeReview(START, comment(other, START), phone),
        );
        for (const text of [one, other]) {
          if (text.trim() !== "") expect(commentOf(merged)).toContain(text);
        }
      }),
      runs,
    );
  });
});

describe("two devices", () => {
  test("that wrote apart show both texts, the earlier first, until somebody puts them together", () => {
    const merged = mergeReviews(
      changeReview(START, comment("From the phone", START), phone),
      changeReview(START, comment("From the laptop", START), laptop),
    );
    expect(commentOf(merged)).toBe("From the laptop\n\nFrom the phone");
    expect(viewReview(merged).competencies["pl.python"]?.apart).toEqual(["comment"]);
    const together = changeReview(merged, comment("Both", merged), phone);
    expect(commentOf(mergeReviews(together, merged))).toBe("Both");
    expect(viewReview(together).competencies["pl.python"]?.apart).toEqual([]);
  });

  test("do not push each other out while a text is being written that had not shown the other yet", () => {
    const other = changeReview(START, comment("From the phone", START), phone);
    const arrived = mergeReviews(START, other);
    const going = changeReview(arrived, comment("Begun before it arrived", START), laptop);
    expect(commentOf(going)).toBe("Begun before it arrived\n\nFrom the phone");
    const further = changeReview(going, comment("Begun before it arrived, done", START), laptop);
    expect(commentOf(further)).toBe("Begun before it arrived, done\n\nFrom the phone");
  });

  test("that rated apart keep both levels, and the later stands", () => {
    const rate = (says: 1 | 3): ReviewChange => ({
      kind: "rate",
      competency: "pl.python",
      says,
      over: undefined,
    });
    const view = viewReview(
      mergeReviews(changeReview(START, rate(3), phone), changeReview(START, rate(1), laptop)),
    );
    expect(view.competencies["pl.python"]).toMatchObject({ level: 3, apart: ["rating"] });
  });

  test("of which one removed an action while the other went on with it keep it", () => {
    const id = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
    const both = changeReview(
      START,
      { kind: "action", id, change: { text: "Write the runbook" }, over: {} },
      laptop,
    );
    const over = both.actions[id] ?? {};
    const removed = changeReview(
      both,
      { kind: "action", id, change: { removed: true }, over },
      laptop,
    );
    const gone = changeReview(
      both,
      { kind: "action", id, change: { due: "2027-01-10" }, over },
      phone,
    );
    expect(viewReview(removed).actions).toEqual([]);
    expect(viewReview(mergeReviews(removed, gone)).actions).toMatchObject([
      { text: "Write the runbook", due: "2027-01-10" },
    ]);
  });
});
