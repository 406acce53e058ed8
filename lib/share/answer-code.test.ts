import { describe, expect, test } from "vitest";
import type { Answer } from "@/lib/model/result";
import { decodeAnswer, encodeAnswer, encodeReview, withReview } from "./answer-code";

/** As the layout in docs/sharing.md has them; links in the world hold these numbers. */
const CODES: [number, Answer | undefined][] = [
  [0, undefined],
  [1, { skip: "not-sure" }],
  [2, { skip: "prefer-not" }],
  [3, { level: 0 }],
  [4, { level: 0, confidence: "sure" }],
  [5, { level: 0, confidence: "fairly" }],
  [6, { level: 0, confidence: "guess" }],
  [7, { level: 1 }],
  [14, { level: 2, confidence: "guess" }],
  [16, { level: 3, confidence: "sure" }],
  [19, { level: 4 }],
  [22, { level: 4, confidence: "guess" }],
];

test.each(CODES)("%i stands for %j, both ways", (code, answer) => {
  expect(encodeAnswer(answer)).toBe(code);
  expect(decodeAnswer(code)).toEqual(answer ?? null);
});

test("five bits hold numbers that are no answer's", () => {
  expect([23, 27, 31].map(decodeAnswer)).toEqual([undefined, undefined, undefined]);
});

describe("a coach's and an agreed level", () => {
  test("are one more than the level, 0 for none", () => {
    expect(([undefined, 0, 4] as const).map(encodeReview)).toEqual([0, 1, 5]);
  });

  test("stand beside the answer, each only where there is one", () => {
    const own = { level: 3, confidence: "sure" } as const;
    expect(withReview(own, 0, 0)).toEqual(own);
    expect(withReview(own, 1, 0)).toEqual({ ...own, coach: 0 });
    expect(withReview(own, 0, 5)).toEqual({ ...own, agreed: 4 });
    expect(withReview(own, 3, 2)).toEqual({ ...own, coach: 2, agreed: 1 });
  });
});
