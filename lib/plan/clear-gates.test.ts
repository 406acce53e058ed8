import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import type { Rating } from "@/lib/scoring/ratings";
import { evidenceToClear, gateAt, withEvidence } from "./clear-gates";
import { expectedCoverage } from "./expected-coverage";

const constants = currentModel.scoring;
const rating = (own: Partial<Rating> = {}): Rating => ({
  id: "aa.a",
  number: 1,
  group: "aa",
  level: 3,
  weight: 4,
  floor: 2,
  y: 2,
  agreed: false,
  spread: 0.65,
  ...own,
});

describe("a must-have at another level", () => {
  test("stands as it would there, whatever was answered", () => {
    const at = (level: number) => gateAt(rating(), level, constants.gate_z);
    expect([0, 1, 2, 3].map(at)).toEqual(["missed", "missed", "open", "clear"]);
    expect(gateAt(rating({ y: undefined }), 3, constants.gate_z)).toBe("clear");
  });

  test("is none where there is no floor", () => {
    expect(gateAt(rating({ floor: undefined }), 3, constants.gate_z)).toBeUndefined();
  });
});

test("evidence narrows the doubt, but not that of an agreed level", () => {
  expect(withEvidence(rating(), 2, constants.spread).spread).toBeCloseTo(0.5265, 9);
  expect(withEvidence(rating(), 0, constants.spread).spread).toBe(0.65);
  const agreed = rating({ agreed: true, spread: 0.35 });
  expect(withEvidence(agreed, 3, constants.spread)).toBe(agreed);
});

describe("the evidence that clears a must-have", () => {
  // At 3 over a floor of 2 the doubt may be 1 / 1.2816 = 0.780; a guess has 0.9, 0.81, 0.729.
  const needed = (own: Partial<Rating>, level: number, shown: number) =>
    evidenceToClear(rating(own), level, shown, constants);

  test("is none where it is clear, and two pieces for a guess", () => {
    expect(needed({}, 3, 0)).toBe(0);
    expect(needed({ spread: 0.9 }, 3, 0)).toBe(2);
  });

  test("counts on top of what is shown, three in all", () => {
    expect(needed({ spread: 0.9 }, 3, 1)).toBe(2);
    expect(needed({ spread: 0.9 }, 3, 2)).toBeUndefined();
    expect(needed({ spread: 0.729 }, 3, 5)).toBe(0);
  });

  test("cannot lift a level to its floor", () => {
    expect(needed({}, 2, 0)).toBeUndefined();
  });
});

describe("the coverage to expect of a level", () => {
  const agreed = rating({ agreed: true, spread: 0.35 });

  test("is the level's own where doubt cuts nothing off, as at 2 of 4", () => {
    expect(expectedCoverage({ ...agreed, level: 4 }, 2, constants)).toBeCloseTo(0.5, 9);
  });

  test("is less at the requirement, and grows beyond it", () => {
    const at = (level: number) => expectedCoverage({ ...agreed, level: 2 }, level, constants);
    // Half of the draws fall short, by 0.8 × 0.35 levels on average: 1 − 0.5 × 0.28 / 2.
    expect(at(2)).toBeCloseTo(0.93, 2);
    expect(at(3)).toBeGreaterThan(0.995);
    expect(at(4)).toBeGreaterThanOrEqual(at(3));
  });

  test("is less for one's own level, by the leniency", () => {
    const own = rating({ spread: 0.35, level: 2 });
    expect(expectedCoverage(own, 2, constants)).toBeLessThan(
      expectedCoverage({ ...agreed, level: 2 }, 2, constants) - 0.02,
    );
  });

  test("is never below nothing", () => {
    const low = expectedCoverage({ ...agreed, level: 1 }, 0, constants);
    // Half of the draws lie above 0, by 0.8 × 0.35 levels on average.
    expect(low).toBeCloseTo(0.14, 1);
  });
});
