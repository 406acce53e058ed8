import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import type { Answered } from "@/lib/scoring/ratings";
import type { Pair } from "@/lib/scoring/retest";
import { type Score, scoreAnswers } from "@/lib/scoring/score";
import { compareReadiness } from "./compare-readiness";

const constants = currentModel.scoring;
const empty = scoreAnswers([], {}, constants);
const score = (readiness: number | null): Score => ({
  ...empty,
  readiness,
  band: readiness === null ? null : [0, 100],
});
const rating = (y: number, level: number): Answered => ({
  id: "aa.a",
  number: 1,
  group: "aa",
  level,
  weight: 3,
  floor: undefined,
  y,
  agreed: true,
  spread: 0.35,
});
const compare = (before: number | null, now: number | null, ...pairs: Pair[]) =>
  compareReadiness(score(before), score(now), pairs, { relation: "same-person", constants });

describe("a change of readiness", () => {
  test("is the levels' alone where the same is asked", () => {
    const pair = { before: rating(1, 4), now: rating(3, 4) };
    expect(compare(25, 75, pair)).toMatchObject({
      change: 50,
      moved: 50,
      asked: 0,
      answered: 0,
      pairs: 1,
      withinNoise: false,
    });
  });

  test("is the requirement's alone where the same was answered", () => {
    const pair = { before: rating(2, 2), now: rating(2, 4) };
    expect(compare(100, 50, pair)).toMatchObject({ change: -50, moved: 0, asked: -50 });
  });

  test("is shared out evenly where both changed at once", () => {
    // From 1/2 to 3/4; halfway the level alone gives 1, the requirement alone 1/4.
    const pair = { before: rating(1, 2), now: rating(3, 4) };
    const found = compare(50, 75, pair);
    expect(found.moved).toBeCloseTo(50, 9);
    expect(found.asked).toBeCloseTo(-25, 9);
    expect(found.answered).toBeCloseTo(0, 9);
  });

  test("holds what only one of the two has answered as the rest", () => {
    const pair = { before: rating(2, 4), now: rating(2, 4) };
    expect(compare(50, 62, pair)).toMatchObject({ change: 12, moved: 0, answered: 12 });
  });

  test("is none where either has no readiness", () => {
    expect(compare(null, 40)).toMatchObject({
      change: null,
      answered: 0,
      shown: { before: false, now: true },
      noiseShare: null,
      noise: 0,
    });
  });
});

test("noise makes up its share of a move, all of it at most", () => {
  // About 15.9 points: a quarter of 0.6344 levels.
  const far = compare(25, 75, { before: rating(1, 4), now: rating(3, 4) });
  expect(far.noiseShare).toBeGreaterThan(0.3);
  expect(far.noiseShare).toBeLessThan(0.34);
  const wide = { ...rating(2, 4), spread: 0.9 };
  const near = compare(50, 75, { before: wide, now: { ...wide, y: 3 } });
  expect(near).toMatchObject({ noiseShare: 1, withinNoise: true });
});
