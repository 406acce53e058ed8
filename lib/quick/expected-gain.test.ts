import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalDraws } from "@/lib/scoring/normal-draws";
import type { Requirement } from "@/lib/scoring/requirements";
import { CASES } from "@/lib/testing/random-results";
import { expectedGain } from "./expected-gain";

const DRAWS = 20_000;
const [truths, errors] = [normalDraws(DRAWS, 11, 1), normalDraws(DRAWS, 11, 2)];

const requirement = (level: number, weight: number): Requirement => ({
  id: "aa.one",
  number: 1,
  group: "aa",
  level,
  weight,
  floor: undefined,
});

describe("what an answer is expected to add", () => {
  test.each([
    [3, 5, 2.4, 0.95, 0],
    [3, 5, 2.4, 0.75, 5],
    [2, 4, 1.1, 0.7, 4],
    [4, 5, 2.9, 0.8, 10],
    [3, 3, 0.5, 0.75, 6],
  ])(
    "level %d, weight %d, believed %d ± %d, above %d: as drawn answers give it",
    (level, weight, mean, sd, threshold) => {
      const drawn =
        truths.reduce((sum, truth, k) => {
          const felt = mean + sd * truth + 0.65 * (errors[k] ?? 0);
          const answer = Math.min(4, Math.max(0, Math.round(felt)));
          return sum + Math.max(0, weight * (level - answer) - threshold);
        }, 0) / DRAWS;
      const found = expectedGain(requirement(level, weight), { mean, sd }, threshold, 0.65);
      // The logistic curve is within 0.01 of the normal distribution at each of `level` answers.
      expect(Math.abs(found - drawn)).toBeLessThan(0.01 * weight * level);
    },
  );

  test("is never below nothing, falls as more is found or believed, and is nothing out of reach", () => {
    const four = fc.integer({ min: 1, max: 4 });
    const five = fc.integer({ min: 1, max: 5 });
    const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        four,
        five,
        real(-3, 6),
        real(0.1, 2),
        real(0, 20),
        real(0, 3),
        (level, weight, mean, sd, threshold, more) => {
          const of = (believed: number, found: number) =>
            expectedGain(requirement(level, weight), { mean: believed, sd }, found, 0.65);
          const gain = of(mean, threshold);
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(of(mean + more, threshold)).toBeLessThanOrEqual(gain);
          expect(of(mean, threshold + more)).toBeLessThanOrEqual(gain + 1e-12);
          if (weight * level <= threshold) expect(gain).toBe(0);
        },
      ),
      { numRuns: CASES },
    );
  });
});
