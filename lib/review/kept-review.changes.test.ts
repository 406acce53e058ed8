import { describe, expect, test } from "vitest";
import type { KeptReview } from "@/lib/model/kept-review";
import { MemoryShelf } from "@/lib/testing/sealed-store";
import { changeReview } from "./change-review";
import { hasUnsent, mergeKept, withEnd, withRead, withSent } from "./kept-review";

const NOW = "2026-11-25T10:00:00.000Z";
const BASE: KeptReview = new MemoryShelf().kept!;
const written: KeptReview = {
  ...BASE,
  review: changeReview(BASE.review, { kind: "reveal" }, { writer: "laptop00", now: NOW }),
};

describe("what the server took", () => {
  test("is noted with its version and time, and is not unsent any more", () => {
    const sent = withSent({ ...written, reviewVersion: 2 }, written.review, 3, NOW);
    expect(sent).toMatchObject({ reviewVersion: 3, sent: { laptop00: 1 }, sentAt: NOW });
    expect(hasUnsent(sent)).toBe(false);
    expect(hasUnsent(written)).toBe(true);
    expect(hasUnsent(BASE)).toBe(false);
  });

  test("first of all is version 1", () => {
    expect(withSent(written, written.review, 1, NOW).reviewVersion).toBe(1);
  });

  test("and was told late changes nothing", () => {
    const newer = { ...written, reviewVersion: 3 };
    expect(withSent(newer, BASE.review, 3, NOW)).toBe(newer);
    expect(withSent(newer, BASE.review, 2, NOW)).toBe(newer);
  });
});

describe("a link that ended", () => {
  const full: KeptReview = {
    ...written,
    result: {
      ...BASE.result,
      variant: "healthcare",
      createdAt: "2026-11-20",
      profile: { years: 3 },
      practices: { P01: "yes" },
    },
  };

  test("takes what the candidate shared from this device, and leaves the review and whose it was", () => {
    const ended = withEnd(full, "expired", NOW);
    expect(ended.result).toEqual({
      schema: "headroom-result/1",
      model: { id: "mle-2", version: 1 },
      variant: "healthcare",
      answers: {},
      name: "Ada",
      createdAt: "2026-11-20",
    });
    expect(ended).not.toHaveProperty("note");
    expect(ended.review).toBe(full.review);
    expect(ended.closed).toEqual({ reason: "expired", at: NOW });
  });

  test("has ended for the first reason, at the first time", () => {
    const twice = withEnd(withEnd(full, "gone", NOW), "expired", "2027-01-01T00:00:00.000Z");
    expect(twice.closed).toEqual({ reason: "gone", at: NOW });
  });

  test("invents neither a name nor a day", () => {
    const { name: _name, ...result } = BASE.result;
    expect(Object.keys(withEnd({ ...BASE, result }, "gone", NOW).result).sort()).toEqual([
      "answers",
      "model",
      "schema",
      "variant",
    ]);
  });
});

describe("a document that was read again", () => {
  const read = {
    result: { ...BASE.result, name: "Ada L." },
    resultVersion: 2,
    resultAt: "2026-11-24T08:00:00.000Z",
    expiresAt: "2027-01-31T10:00:00.000Z",
    review: null,
    reviewVersion: null,
  };

  test("brings the newer result with its times, and drops a note that is gone", () => {
    const after = withRead(written, read);
    expect(after).toMatchObject({
      result: { name: "Ada L." },
      resultVersion: 2,
      resultAt: read.resultAt,
      expiresAt: read.expiresAt,
      reviewVersion: null,
      sent: null,
    });
    expect(after).not.toHaveProperty("note");
    expect(after.review).toEqual(written.review);
  });

  test("opens a link that was held to have ended", () => {
    const ended = withEnd(written, "expired", NOW);
    expect(withRead(ended, { ...read, note: "Again" })).toMatchObject({ note: "Again" });
    expect(withRead(ended, read)).not.toHaveProperty("closed");
  });

  test("tells what of the review the server holds", () => {
    const after = withRead(BASE, { ...read, review: written.review, reviewVersion: 4 });
    expect(after).toMatchObject({ reviewVersion: 4, sent: { laptop00: 1 } });
    expect(after.review.revealedAt).toBe(NOW);
  });
});

describe("the same review from another device", () => {
  const other: KeptReview = {
    ...written,
    result: { ...BASE.result, name: "Newer" },
    note: "Newer note",
    resultVersion: 2,
    expiresAt: "2027-05-01T00:00:00.000Z",
    reviewVersion: 9,
  };

  test("brings a newer result and its writing, but not what its server said", () => {
    expect(mergeKept(BASE, other)).toMatchObject({
      result: { name: "Newer" },
      note: "Newer note",
      resultVersion: 2,
      expiresAt: other.expiresAt,
      reviewVersion: null,
      review: { revealedAt: NOW },
    });
  });

  test("brings no result of the same version, and none to a link that ended here", () => {
    expect(mergeKept(BASE, { ...other, resultVersion: 1 }).result.name).toBe("Ada");
    const ended = mergeKept(withEnd(BASE, "expired", NOW), other);
    expect(ended.result.answers).toEqual({});
    expect(ended.review.revealedAt).toBe(NOW);
  });
});
