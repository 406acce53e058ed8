import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { apportion } from "./apportion";
import { breakdown } from "./breakdown";

const model = withFewDraws(currentModel);
const hundredths = (points: number) => Math.round(points * 100);
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

describe("splitting a total", () => {
  test("gives the largest remainders what rounding down leaves", () => {
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(apportion([47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10)).toEqual([
      5, 2, 1, 1, 1, 0,
    ]);
    expect(apportion([0, 3, 0], 7)).toEqual([0, 7, 0]);
  });

  test("gives nothing to nobody, and refuses to lose units", () => {
    expect(apportion([0, 0], 0)).toEqual([0, 0]);
    expect(() => apportion([0, 0], 1)).toThrow("no part");
  });

  test("adds up, stays within one of each quota, and gives nothing to a part of 0", () => {
    const parts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.nat({ max: 10_000 }), (given, units) => {
        const whole = sum(given);
        fc.pre(whole > 0);
        const shares = apportion(given, units);
        expect(sum(shares)).toBe(units);
        given.forEach((part, i) => {
          expect(Math.abs(shares[i]! - (part * units) / whole)).toBeLessThan(1);
          if (part === 0) expect(shares[i]).toBe(0);
        });
      }),
      { numRuns: CASES },
    );
  });
});

describe("why this number", () => {
  test("a row can be redone by hand", () => {
    const found = breakdown(currentModel, sampleResult, scoreResult(currentModel, sampleResult));
    const row = found.rows.find(({ id }) => id === "op.deploy")!;
    expect(row).toMatchObject({ level: 2, required: 3, coverage: 2 / 3 });
    expect(row.gives).toBeCloseTo((100 * row.weight * (2 / 3)) / found.weights, 1);
    expect(row.lacks).toBeCloseTo((100 * row.weight * (1 / 3)) / found.weights, 1);
    expect(row.weightParts.general + row.weightParts.industry).toBe(row.weight);
    expect(row.sourceLines.length).toBeGreaterThan(0);
    expect(found.unanswered.map(({ id }) => id)).toContain("op.infra");
    expect(found.rows.map(({ id }) => id)).not.toContain("op.infra");
  });

  test("the shown figures add up to the shown readiness, and so do the groups", () => {
    fc.assert(
      fc.property(resultOf(model), (result) => {
        const score = scoreResult(model, result);
        const { rows, unanswered, readiness, weights, allWeights, groups } = breakdown(
          model,
          result,
          score,
        );
        expect(rows.length + unanswered.length).toBe(score.ratings.length);
        expect(allWeights - weights).toBe(sum(unanswered.map(({ weight }) => weight)));
        if (score.readiness === null) {
          expect(rows).toEqual([]);
          expect(readiness).toBeNull();
          return;
        }
        const shown = hundredths(readiness!);
        expect(sum(rows.map(({ gives }) => hundredths(gives)))).toBe(shown);
        expect(sum(rows.map(({ lacks }) => hundredths(lacks)))).toBe(10_000 - shown);
        expect(sum(groups.map(({ gives }) => hundredths(gives)))).toBe(shown);
        expect(sum(groups.map(({ share }) => hundredths(share)))).toBe(10_000);
        expect(Math.floor(readiness!)).toBe(Math.floor(score.readiness + 1e-9));
        for (const row of rows) {
          const exact = (100 * row.weight * row.coverage) / weights;
          expect(Math.abs(row.gives - exact)).toBeLessThan(0.02);
          expect(Math.abs(row.lacks - ((100 * row.weight) / weights - exact))).toBeLessThan(0.02);
          expect(row.gives === 0 || row.level > 0).toBe(true);
          expect(row.lacks === 0 || row.level < row.required).toBe(true);
          expect(hundredths(row.share)).toBe(hundredths(row.gives) + hundredths(row.lacks));
        }
      }),
      { numRuns: CASES },
    );
  });

  test("a score under another model is refused", () => {
    const stranger = { ...model, competencies: model.competencies.slice(5) };
    const score = scoreResult(model, sampleResult);
    expect(() => breakdown(stranger, sampleResult, score)).toThrow("another model");
  });
});
