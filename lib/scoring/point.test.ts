import { describe, expect, test } from "vitest";
import {
  answeredShareOf,
  boundsOf,
  coverageOf,
  gapOf,
  rankGaps,
  readinessOf,
  surplusOf,
} from "./point";
import type { Answered, Rating } from "./ratings";

function rating(level: number, y: number | undefined, own: Partial<Rating> = {}): Rating {
  return {
    id: "aa.a",
    number: 1,
    group: "aa",
    level,
    weight: 1,
    floor: undefined,
    y,
    agreed: false,
    spread: 0.65,
    ...own,
  };
}
const at = (level: number, y: number): Answered => ({ ...rating(level, y), y });

describe("one competency", () => {
  test.each([
    { asked: 3, level: 1, gap: 2, surplus: 0, coverage: 1 / 3 },
    { asked: 3, level: 3, gap: 0, surplus: 0, coverage: 1 },
    { asked: 2, level: 4, gap: 0, surplus: 2, coverage: 1 },
    { asked: 4, level: 0, gap: 4, surplus: 0, coverage: 0 },
  ])("at $level of $asked lacks $gap and has $surplus to spare", (one) => {
    expect(gapOf(at(one.asked, one.level))).toBe(one.gap);
    expect(surplusOf(at(one.asked, one.level))).toBe(one.surplus);
    expect(coverageOf(one.level, one.asked)).toBeCloseTo(one.coverage, 12);
  });
});

describe("all of them", () => {
  const all = [
    rating(4, 1, { weight: 3 }),
    rating(2, 4, { weight: 2 }),
    rating(3, undefined, { weight: 5 }),
  ];

  test("give readiness by weight, with the unanswered left out", () => {
    expect(readinessOf(all)).toBeCloseTo((100 * (3 * 0.25 + 2)) / 5, 12);
  });

  test("give bounds with the unanswered at nothing and at what is asked", () => {
    const [low, high] = boundsOf(all);
    expect(low).toBeCloseTo(27.5, 12);
    expect(high).toBeCloseTo(77.5, 12);
  });

  test("give the share of the weight that is answered, not of their number", () => {
    expect(answeredShareOf(all)).toBeCloseTo(0.5, 12);
  });

  test("are none: no readiness, and nothing answered", () => {
    expect(readinessOf([])).toBeNull();
    expect(boundsOf([])).toEqual([0, 0]);
    expect(answeredShareOf([])).toBe(0);
  });
});

describe("gaps in order", () => {
  const order = (...list: Rating[]) => rankGaps(list).map(({ id }) => id);

  test("hold what is below the requirement and nothing else", () => {
    expect(
      order(
        rating(3, 3, { id: "aa.met" }),
        rating(3, undefined, { id: "aa.open" }),
        rating(3, 0, { id: "aa.low" }),
        rating(1, 4, { id: "aa.above" }),
      ),
    ).toEqual(["aa.low"]);
  });

  test("go by weight times levels missing, not by either alone", () => {
    expect(
      order(
        rating(3, 2, { id: "aa.heavy", weight: 5 }),
        rating(4, 0, { id: "aa.wide", weight: 1 }),
        rating(4, 2, { id: "aa.both", weight: 3 }),
      ),
    ).toEqual(["aa.both", "aa.heavy", "aa.wide"]);
  });

  test("leave the list that was given as it was", () => {
    const given = [rating(3, 2, { id: "aa.b" }), rating(3, 2, { id: "aa.a" })];
    rankGaps(given);
    expect(given.map(({ id }) => id)).toEqual(["aa.b", "aa.a"]);
  });
});
