import { expect, test } from "vitest";
import { applyChange } from "./apply-change";
import { newDraft } from "./draft";
import { minutesLeft, withPace } from "./pace";

const now = new Date("2026-11-24T12:00:00Z");
const empty = newDraft(
  { id: "mle-2", version: 1 },
  { id: "00000000-0000-4000-8000-000000000001", name: "Autumn", now },
);
const first = { answers: { "pl.python": { choice: 3 as const } } };

test("a first answer is timed; changing it, a word of evidence and a long break are not", () => {
  expect(withPace(first, empty, 12.34)).toEqual({ ...first, pace: [12.3] });
  expect(withPace(first, applyChange(empty, first, now), 12)).toEqual(first);
  const words = { answers: { "pl.python": { evidence: [{ text: "a", url: "" }] } } };
  expect(withPace(words, empty, 12)).toEqual(words);
  expect(withPace(first, empty, 600)).toEqual(first);
});

test("only the latest twenty count", () => {
  const long = { ...empty, pace: Array.from({ length: 20 }, () => 9) };
  const { pace } = withPace(first, long, 5);
  expect(pace).toHaveLength(20);
  expect(pace?.at(-1)).toBe(5);
});

test("time left is the median of one's own answers, and a usual pace before there are any", () => {
  expect(minutesLeft([], 52)).toBe(15);
  expect(minutesLeft([10, 10, 10, 170, 10], 30)).toBe(5);
  expect(minutesLeft([10, 10, 10, 10], 0)).toBe(0);
});

test("up to three minutes an answer are a slow answer, more are a break", () => {
  expect(withPace(first, empty, 180).pace).toEqual([180]);
  expect(withPace(first, empty, 180.1)).toEqual(first);
  const both = { answers: { ...first.answers, "ml.cv": { choice: "not-sure" as const } } };
  expect(withPace(both, empty, 360).pace).toEqual([180, 180]);
  expect(withPace(both, empty, 361)).toEqual(both);
});

test("four own answers are enough to go by, three are not, and any question takes a minute", () => {
  expect(minutesLeft([60, 60, 60], 10)).toBe(3);
  expect(minutesLeft([60, 60, 60, 60], 10)).toBe(10);
  expect(minutesLeft([1, 1, 1, 1], 1)).toBe(1);
});
