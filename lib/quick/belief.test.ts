import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { countedLevel, type Rating, rate } from "@/lib/scoring/ratings";
import { inScope } from "@/lib/scoring/requirements";
import { assessment, CASES, level } from "@/lib/testing/random-results";
import { beliefsOf } from "./belief";

const { scoring, quick } = currentModel;
const runs = { numRuns: CASES };

describe("what is believed of the true levels", () => {
  test("is the Gaussian update of the nested prior, as solving the whole matrix gives it", () => {
    fc.assert(
      fc.property(assessment, ({ requirements, answers }) => {
        const ratings = rate(inScope(requirements), answers, scoring);
        const solved = solveWhole(ratings);
        beliefsOf(ratings, quick.prior).forEach(({ mean, sd }, i) => {
          expect(mean).toBeCloseTo(solved[i]!.mean, 9);
          expect(sd).toBeCloseTo(solved[i]!.sd, 9);
        });
      }),
      runs,
    );
  });

  test("raising one answer lowers no belief, and raises its own", () => {
    fc.assert(
      fc.property(assessment, fc.nat(), level, ({ requirements, answers }, pick, to) => {
        const scope = inScope(requirements);
        const raisable = scope.filter(({ id }) => (countedLevel(answers[id]) ?? to) < to);
        const raised = raisable[pick % Math.max(1, raisable.length)];
        fc.pre(raised !== undefined);
        const given = answers[raised.id];
        fc.pre(given !== undefined && "level" in given);
        const key = given.agreed === undefined ? "level" : "agreed";
        const believe = (all: Answers) => beliefsOf(rate(scope, all, scoring), quick.prior);
        const higher = { ...answers, [raised.id]: { ...given, [key]: to } };
        const [before, after] = [believe(answers), believe(higher)];
        after.forEach(({ mean, sd }, i) => {
          expect(mean).toBeGreaterThanOrEqual(before[i]!.mean - 1e-12);
          expect(sd).toBe(before[i]!.sd);
          if (scope[i] === raised) expect(mean).toBeGreaterThan(before[i]!.mean);
        });
      }),
      runs,
    );
  });

  test("starts from the prior, and a skipped question leaves it there", () => {
    const scope = inScope([
      { id: "aa.one", number: 1, group: "aa", level: 3, weight: 5, floor: 2 },
    ]);
    for (const answers of [{}, { "aa.one": { skip: "not-sure" } }] satisfies Answers[]) {
      const [belief] = beliefsOf(rate(scope, answers, scoring), quick.prior);
      expect(belief?.mean).toBeCloseTo(2.4, 12);
      expect(belief?.sd).toBeCloseTo(Math.sqrt(0.9), 12);
    }
  });

  test("can do without anything in common", () => {
    const variance = { person: 0, group: 0, competency: 0.45 };
    const scope = inScope([
      { id: "aa.one", number: 1, group: "aa", level: 3, weight: 5, floor: 2 },
      { id: "aa.two", number: 2, group: "aa", level: 2, weight: 3, floor: undefined },
    ]);
    const ratings = rate(scope, { "aa.one": { level: 0 } }, scoring);
    const [one, two] = beliefsOf(ratings, { mean_gap: 0.6, variance });
    expect(one?.mean).toBeCloseTo(2.4 - (2.4 * 0.45) / (0.45 + 0.65 ** 2), 12);
    expect(two).toEqual({ mean: 1.4, sd: Math.sqrt(0.45) });
  });
});

/** The same posterior from the covariance matrix of all true levels, one observation after another. */
function solveWhole(ratings: readonly Rating[]): { mean: number; sd: number }[] {
  const { mean_gap, variance } = quick.prior;
  let means = ratings.map((rating) => rating.level - mean_gap);
  let covariance = ratings.map((a, i) =>
    ratings.map(
      (b, j) =>
        variance.person +
        (a.group === b.group ? variance.group : 0) +
        (i === j ? variance.competency : 0),
    ),
  );
  ratings.forEach(({ y, spread }, k) => {
    if (y === undefined) return;
    const row = covariance[k]!;
    const gain = covariance.map((of) => of[k]! / (row[k]! + spread ** 2));
    const surprise = y - means[k]!;
    means = means.map((mean, i) => mean + gain[i]! * surprise);
    covariance = covariance.map((of, i) => of.map((value, j) => value - gain[i]! * row[j]!));
  });
  return means.map((mean, i) => ({ mean, sd: Math.sqrt(covariance[i]![i]!) }));
}
