import { describe, expect, test } from "vitest";
import type { KeptReview } from "@/lib/model/kept-review";
import { roleOf } from "@/lib/testing/role-of";
import { MemoryShelf } from "@/lib/testing/sealed-store";
import { changeReview } from "./change-review";
import { reviewRow } from "./review-row";

const NOW = "2026-11-25T10:00:00.000Z";
const model = roleOf({
  "op.a": { gate_floor: 2 },
  "op.b": { gate_floor: 1 },
  "op.c": { weight: 5 },
  "op.d": { weight: 1 },
  "op.e": { weight: 1, required: 1 },
});
const kept: KeptReview = {
  ...new MemoryShelf().kept!,
  result: {
    ...new MemoryShelf().kept!.result,
    answers: {
      "op.a": { level: 2 },
      "op.b": { level: 3 },
      "op.c": { level: 1 },
      "op.d": { level: 0 },
      "op.e": { level: 0 },
    },
  },
};
const shown: KeptReview = {
  ...kept,
  review: changeReview(kept.review, { kind: "reveal" }, { writer: "laptop00", now: NOW }),
};
const row = (own: Partial<KeptReview>, now = NOW) => reviewRow(model, { ...shown, ...own }, now);

describe("once the levels are shown", () => {
  test("a row has the verdict with its figure, must-haves, and the three largest gaps", () => {
    const { readiness, mustHaves, gaps } = row({});
    // 4 × 2/3, 4 × 1, 5 × 1/3 and nothing twice, of a weight of 15; the must-have at 2 is open.
    expect(readiness).toMatch(/^Building, 55 of 100, likely \d+ to \d+$/);
    expect(mustHaves).toBe("1 of 2 clear");
    expect(gaps).toEqual(["The art of c", "The art of a", "The art of d"]);
  });

  test("an agreed level counts, and the number says so", () => {
    const settle = { kind: "agree", competency: "op.c", level: 3, over: undefined } as const;
    const review = changeReview(shown.review, settle, { writer: "laptop00", now: NOW });
    expect(row({ review }).gaps).toEqual(["The art of a", "The art of d", "The art of e"]);
    expect(row({ review }).readiness).toMatch(/ of 100, likely \d+ to \d+, with 1 agreed level$/);
  });

  test("too few answers give no figure", () => {
    const few = { ...shown.result, answers: { "op.a": { level: 2 as const } } };
    expect(row({ result: few }).readiness).toBe("Cannot say yet");
  });
});

describe("nothing of the candidate's levels is said", () => {
  test("before they are shown, of a closed link, and under a model that is not known", () => {
    const closed = { reason: "expired", at: NOW } as const;
    for (const silent of [
      reviewRow(model, kept, NOW),
      row({ closed }),
      reviewRow(undefined, shown, NOW),
    ]) {
      expect(silent).not.toHaveProperty("readiness");
      expect(silent).not.toHaveProperty("mustHaves");
      expect(silent.gaps).toEqual([]);
    }
  });
});

describe("dates", () => {
  const end = (own: Partial<KeptReview>, now?: string) => row(own, now).dates.split(" · ")[1];

  test("say until when the link is open, or when it ended", () => {
    expect(end({})).toBe("link open until 20 December 2026");
    expect(end({}, "2026-12-20T09:59:59.999Z")).toBe("link open until 20 December 2026");
    expect(end({}, "2026-12-20T10:00:00.000Z")).toBe("link ended 20 December 2026");
    expect(end({ closed: { reason: "expired", at: NOW } })).toBe("link ended 20 December 2026");
  });

  test("say when a revoked link was noticed", () => {
    expect(end({ closed: { reason: "gone", at: NOW } })).toBe(
      "Ada took the link back, noticed 25 November 2026",
    );
  });

  test("sort by the newer of both sides", () => {
    expect(row({}).changedAt).toBe(NOW);
    expect(row({ resultAt: "2026-11-26T08:00:00.000Z" }).changedAt).toBe(
      "2026-11-26T08:00:00.000Z",
    );
  });
});

test("what is not on the server is marked, as long as it can still be sent", () => {
  expect(row({}).unsent).toBe(true);
  expect(row({ sent: { laptop00: 1 } }).unsent).toBe(false);
  expect(row({ sent: { laptop00: 0 } }).unsent).toBe(true);
  expect(row({ closed: { reason: "gone", at: NOW } }).unsent).toBe(false);
});

test("a candidate without a name is called one", () => {
  const { name: _name, ...result } = shown.result;
  expect(row({}).name).toBe("Ada");
  expect(row({ result }).name).toBe("A candidate without a name");
});
