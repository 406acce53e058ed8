import { describe, expect, test } from "vitest";
import { refusal } from "@/lib/testing/refusal";
import { reviewSchema } from "./review";

const AT = "2026-11-24T10:00:00.000Z";
const WRITER = "laptop00";
const START = {
  schema: "headroom-review/1",
  seen: { [WRITER]: 5 },
  startedAt: AT,
  updatedAt: AT,
  competencies: {},
  actions: {},
};
const entry = (value: unknown, own: object = {}) => ({
  value,
  at: AT,
  writer: WRITER,
  count: 1,
  ...own,
});
const said = (own: object) => refusal(reviewSchema, { ...START, ...own });
const summary = (value: unknown, own?: object) => said({ summary: [entry(value, own)] });
const reviewed = (part: object) => said({ competencies: { "op.a": part } });
const ID = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
const action = (part: object, id = ID) => said({ actions: { [id]: part } });
const letters = (count: number) => "x".repeat(count);

test("a review that was only begun is taken", () => {
  expect(said({})).toBe("");
  expect(said({ seen: {} })).toBe("");
});

describe("an entry", () => {
  test("says when, by whom and as which of their changes it was written", () => {
    expect(summary("Good.")).toBe("");
    expect(summary("Good.", { at: "2026-11-24" })).toMatch(/^summary\.0\.at: /);
    expect(summary("Good.", { at: "2026-11-24T10:00:00+01:00" })).toMatch(/^summary\.0\.at: /);
    expect(summary("Good.", { count: 0 })).toBe("summary.0.count: must be more than 0");
    expect(summary("Good.", { count: 1_000_001 })).toBe("summary.0.count: must be at most 1000000");
    expect(summary("Good.", { by: "me" })).toBe("summary.0.by: unknown key");
  });

  test.each(["laptop0", "laptop000", "laptop 0", "läptop00"])("is not written by %j", (writer) => {
    expect(summary("Good.", { writer })).toMatch(/^summary\.0\.writer: /);
  });

  test("is one that the review knows of", () => {
    const known = (count: number) => summary("Good.", { count });
    expect(known(5)).toBe("");
    expect(known(6)).toBe("seen: holds an entry that it does not know of");
    expect(summary("Good.", { writer: "phone000" })).toMatch(/^seen: holds an entry/);
  });

  test("is known wherever it stands", () => {
    const far = entry("x", { count: 9 });
    const unknown = "seen: holds an entry that it does not know of";
    expect(said({ coachName: [far] })).toBe(unknown);
    expect(said({ finishedAt: [entry(null, { count: 9 })] })).toBe(unknown);
    expect(reviewed({ comment: [far] })).toBe(unknown);
    expect(action({ text: [far] })).toBe(unknown);
    expect(reviewed({ comment: [entry("x", { count: 1 }), far] })).toBe(unknown);
  });

  test("stands beside 63 others at most", () => {
    const many = (count: number) =>
      said({ summary: Array.from({ length: count }, () => entry("x")) });
    expect(many(64)).toBe("");
    expect(many(65)).toBe("summary: must be at most 64");
  });
});

describe("what is said of a competency", () => {
  const rating = (value: unknown) => reviewed({ rating: [entry(value)] });

  test("is a level, that it cannot be judged, or nothing any more", () => {
    for (const says of [0, 4, "cannot-judge", null]) expect(rating({ says, blind: true })).toBe("");
    expect(rating({ says: 5, blind: true })).toMatch(
      /^competencies\.op\.a\.rating\.0\.value\.says/,
    );
    expect(rating({ says: 2 })).toBe("competencies.op.a.rating.0.value.blind: must be a boolean");
    expect(rating({ says: 2, blind: false, before: null })).toBe("");
    expect(rating({ says: 2, blind: false, before: "2" })).toMatch(/before/);
  });

  test("may be agreed, and taken back", () => {
    expect([reviewed({ agreed: [entry(3)] }), reviewed({ agreed: [entry(null)] })]).toEqual([
      "",
      "",
    ]);
    expect(reviewed({ agreed: [entry("cannot-judge")] })).toMatch(/agreed/);
  });

  test("belongs to a competency", () => {
    expect(said({ competencies: { python: {} } })).not.toBe("");
    const many = (count: number) =>
      said({
        competencies: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [
            `op.${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
            {},
          ]),
        ),
      });
    expect(many(200)).toBe("");
    expect(many(201)).toBe("competencies: has more than 200 entries");
  });
});

test("texts are as long as a merge may make them, a name as long as a form allows", () => {
  expect([summary(letters(8000)), reviewed({ comment: [entry(letters(8000))] })]).toEqual(["", ""]);
  expect(summary(letters(8001))).toBe("summary.0.value: must be at most 8000");
  expect(said({ coachName: [entry(letters(80))] })).toBe("");
  expect(said({ coachName: [entry(letters(81))] })).toBe("coachName.0.value: must be at most 80");
});

describe("an action", () => {
  test("has a text, a competency, a day, and is done or removed", () => {
    const all = {
      text: [entry("Write it up")],
      competency: [entry("op.a")],
      due: [entry("2026-12-24")],
      done: [entry(true)],
      removed: [entry(false)],
    };
    expect(action(all)).toBe("");
    expect(action({ competency: [entry(null)], due: [entry(null)] })).toBe("");
    expect(action({ due: [entry("24.12.2026")] })).toMatch(/due\.0\.value/);
    expect(action({ done: [entry("yes")] })).toMatch(/done\.0\.value: must be a boolean/);
  });

  test("has an id that nobody else makes", () => {
    expect(action({}, "1")).not.toBe("");
  });

  test("is one of 240 at most", () => {
    const many = (count: number) =>
      said({
        actions: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [
            `0b8ff2d4-8f0c-4d1c-9c6e-${String(i).padStart(12, "0")}`,
            {},
          ]),
        ),
      });
    expect(many(240)).toBe("");
    expect(many(241)).toBe("actions: has more than 240 entries");
  });
});

test("a thousand sittings are known at most", () => {
  const many = (count: number) =>
    said({
      seen: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`w${String(i).padStart(7, "0")}`, 1]),
      ),
    });
  expect(many(1000)).toBe("");
  expect(many(1001)).toBe("seen: has more than 1000 entries");
});
