import { describe, expect, test } from "vitest";
import { refusal } from "@/lib/testing/refusal";
import { MemoryShelf } from "@/lib/testing/sealed-store";
import { keptReviewSchema, reviewsFileSchema } from "./kept-review";
import { sealedResultSchema } from "./sealed-result";

const KEPT = new MemoryShelf().kept!;
const said = (own: object) => refusal(keptReviewSchema, { ...KEPT, ...own });
const letters = (count: number) => "x".repeat(count);

describe("a kept review", () => {
  test("is taken as a device keeps it, before and after the server has it", () => {
    expect(said({})).toBe("");
    expect(said({ reviewVersion: 1, sent: { laptop00: 2 }, sentAt: KEPT.openedAt })).toBe("");
    expect(said({ closed: { reason: "gone", at: KEPT.openedAt } })).toBe("");
  });

  test.each([
    `c.${letters(31)}`,
    `c.${letters(65)}`,
    `r.${letters(38)}`,
    letters(40),
    `c.${letters(37)}=`,
  ])("has no link that ends in %s", (fragment) => {
    expect(said({ fragment })).toBe("fragment: is not in the right form");
  });

  test("has a link of 32 to 64 characters after its kind", () => {
    for (const length of [32, 64]) expect(said({ fragment: `c.${letters(length)}` })).toBe("");
  });

  test("has a note of up to 1,000 characters", () => {
    expect([said({ note: "" }), said({ note: letters(1000) })]).toEqual(["", ""]);
    expect(said({ note: letters(1001) })).toBe("note: must be at most 1000");
  });

  test("says null where the server has nothing, and not nothing at all", () => {
    expect(said({ reviewVersion: undefined })).not.toBe("");
    expect(said({ sent: undefined })).not.toBe("");
    expect(said({ reviewVersion: 0 })).toBe("reviewVersion: must be more than 0");
    expect(said({ resultVersion: 0 })).toBe("resultVersion: must be more than 0");
  });

  test("counts changes from 1, and takes a time from any place", () => {
    expect(said({ sent: { laptop00: 0 } })).toBe("sent.laptop00: must be more than 0");
    expect(said({ resultAt: "2026-11-20T10:00:00+01:00" })).toBe("");
  });

  test("ended for one of two reasons, at a time", () => {
    expect(said({ closed: { reason: "lost", at: KEPT.openedAt } })).toBe(
      'closed.reason: must be "expired" or "gone"',
    );
    expect(said({ closed: { reason: "gone" } })).toBe("closed.at: must be a string");
  });
});

describe("a file of reviews", () => {
  const file = (own: object) =>
    refusal(reviewsFileSchema, {
      schema: "headroom-reviews/1",
      savedAt: KEPT.openedAt,
      reviews: [],
      ...own,
    });

  test("may hold none, and names the fault in one that it holds", () => {
    expect(file({})).toBe("");
    expect(file({ reviews: [KEPT, { ...KEPT, id: "short" }] })).toBe(
      "reviews.1.id: is not in the right form",
    );
    expect(file({ more: 1 })).toBe("more: unknown key");
    expect(file({ reviews: Array.from({ length: 10_001 }, () => KEPT) })).toBe(
      "reviews: must be at most 10000",
    );
  });
});

describe("what an owner seals", () => {
  const sealed = (own: object) =>
    refusal(sealedResultSchema, { schema: "headroom-shared/1", result: KEPT.result, ...own });

  test("is a result with a note of 1 to 1,000 characters, or none", () => {
    expect([sealed({}), sealed({ note: letters(1000) })]).toEqual(["", ""]);
    expect(sealed({ note: letters(1001) })).toBe("note: must be at most 1000");
    expect(sealed({ note: "" })).toBe("note: must be at least 1");
    expect(sealed({ result: { ...KEPT.result, score: 90 } })).toBe("result.score: unknown key");
    expect(sealed({ schema: "headroom-shared/2" })).toBe('schema: must be "headroom-shared/1"');
  });
});
