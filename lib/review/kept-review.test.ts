import { describe, expect, test } from "vitest";
import type { KeptReview } from "@/lib/model/kept-review";
import { currentModel } from "@/lib/models";
import { MemoryShelf } from "@/lib/testing/sealed-store";
import { changeReview, type ReviewChange } from "./change-review";
import { mergeKept, withEnd, withRead } from "./kept-review";
import { reviewRow } from "./review-row";
import { readReviewsFile, reviewsFile } from "./reviews-file";

const NOW = "2026-11-25T10:00:00.000Z";
const BASE: KeptReview = new MemoryShelf().kept!;
const change = (kept: KeptReview, writer: string, one: ReviewChange): KeptReview => ({
  ...kept,
  review: changeReview(kept.review, one, { writer, now: NOW }),
});
const comment = (text: string) =>
  ({ kind: "comment", competency: "pl.python", text, over: undefined }) as const;

describe("a row of the list", () => {
  test("says nothing before the reveal that the candidate's levels decide", () => {
    const row = reviewRow(currentModel, BASE, NOW);
    expect(row).not.toHaveProperty("readiness");
    expect(row).not.toHaveProperty("mustHaves");
    expect(row.gaps).toEqual([]);
    expect(row.dates).toBe("Sent 20 November 2026 · link open until 20 December 2026");
  });

  test("says readiness, must-haves and gaps after it", () => {
    const row = reviewRow(currentModel, change(BASE, "laptop00", { kind: "reveal" }), NOW);
    expect(row.readiness).toBe("Cannot say yet");
    expect(row.mustHaves).toMatch(/^\d+ of \d+ clear$/);
    expect(row.unsent).toBe(true);
  });
});

describe("a file of reviews", () => {
  test("comes back as it was", () => {
    const kept = change(BASE, "laptop00", comment("Seen at work."));
    const read = readReviewsFile(JSON.stringify(reviewsFile([kept], NOW)));
    expect(read).toEqual({ ok: true, reviews: [kept] });
  });

  test.each([
    ["nothing", "", /not JSON/],
    ["another document", "{}", /holds no reviews/],
    ["a newer one", '{"schema":"headroom-reviews/2"}', /newer version/],
    ["a damaged one", '{"schema":"headroom-reviews/1","reviews":[{}]}', /damaged/],
    ["a hostile one", '{"schema":"headroom-reviews/1","__proto__":{"x":1}}', /damaged/],
  ])("that holds %s is refused in plain words", (_what, text, words) => {
    const read = readReviewsFile(text);
    expect(read.ok ? "" : read.reason).toMatch(words);
  });

  test("merges with what this device has", () => {
    const here = change(BASE, "laptop00", comment("From the laptop"));
    const there = change(BASE, "phone000", comment("From the phone"));
    const merged = mergeKept(here, there);
    expect(merged.review.competencies["pl.python"]?.comment).toHaveLength(2);
    expect(mergeKept(merged, there).review).toEqual(merged.review);
  });
});

describe("a link that has ended", () => {
  test.each([
    ["that was taken back before its day", "gone", "2026-12-20T09:59:59.000Z", "gone"],
    ["that the server has forgotten since its day", "gone", "2026-12-20T10:00:00.000Z", "expired"],
    ["that ran out by the server's clock alone", "expired", NOW, "expired"],
  ] as const)("%s is told as that", (_which, answer, now, reason) => {
    expect(withEnd(BASE, answer, now).closed).toEqual({ reason, at: now });
  });

  test("keeps how it ended", () => {
    const ended = withEnd(BASE, "gone", NOW);
    expect(withEnd(ended, "gone", "2027-01-01T00:00:00.000Z").closed).toEqual(ended.closed);
  });
});

describe("an answer with older versions", () => {
  const kept = { ...BASE, resultVersion: 3, reviewVersion: 5, sent: { laptop00: 2 } };
  const older = {
    result: { ...BASE.result, name: "Old" },
    resultVersion: 2,
    resultAt: BASE.resultAt,
    expiresAt: BASE.expiresAt,
    review: null,
    reviewVersion: 4,
  };

  test("than what came while it was long on its way brings back nothing", () => {
    const known = { resultVersion: 2, reviewVersion: 4 };
    for (const late of [withRead(kept, older), withRead(kept, older, known)]) {
      expect(late).toMatchObject({ resultVersion: 3, reviewVersion: 5, result: { name: "Ada" } });
      expect(late.sent).toEqual({ laptop00: 2 });
    }
  });

  test("than what was known when it was asked for tells of a server that was set back", () => {
    const back = withRead(kept, older, kept);
    expect(back).toMatchObject({ resultVersion: 2, reviewVersion: 4, result: { name: "Old" } });
    expect(back.sent).toBeNull();
    expect(back.review).toEqual(kept.review);
  });
});
