import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { LEVELS, VARIANTS } from "@/lib/model/vocabulary";
import { currentModel } from "@/lib/models";
import { assessment, CASES, level } from "@/lib/testing/random-results";
import { coverageOf, gapOf } from "./point";
import { countedLevel, isAnswered } from "./ratings";
import { inScope, type Requirement, resolveRequirements } from "./requirements";
import { type Score, scoreAnswers } from "./score";
import { tiersOf } from "./tiers";
import type { Verdict } from "./verdict";

const runs = { numRuns: CASES };
const score = (requirements: readonly Requirement[], answers: Answers) =>
  scoreAnswers(requirements, answers, currentModel.scoring);
const withTiers = (requirements: readonly Requirement[], answers: Answers) => {
  const found = score(requirements, answers);
  return { ...found, tiers: tiersOf(found.ratings, currentModel.scoring) };
};
const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
const orders = fc.tuple(order, order);
const RANK: Record<Verdict, number> = { "cannot-say": -1, building: 0, "on-track": 1, ready: 2 };

describe("properties of scoring.md, by number", () => {
  test("1: everything stays within its bounds", () => {
    fc.assert(
      fc.property(assessment, ({ requirements, answers }) => {
        const { readiness, bounds, band, ratings } = score(requirements, answers);
        for (const rating of ratings.filter(isAnswered)) {
          const coverage = coverageOf(rating.y, rating.level);
          expect(coverage >= 0 && coverage <= 1).toBe(true);
          expect(gapOf(rating) >= 0 && gapOf(rating) <= rating.level).toBe(true);
        }
        expect(bounds[0] <= bounds[1]).toBe(true);
        if (readiness !== null) {
          expect(readiness >= 0 && readiness <= 100).toBe(true);
          expect(bounds[0] <= readiness && readiness <= bounds[1]).toBe(true);
        }
        if (band !== null) expect(0 <= band[0] && band[0] <= band[1] && band[1] <= 100).toBe(true);
      }),
      runs,
    );
  });

  test("2: raising one level makes nothing worse", () => {
    fc.assert(
      fc.property(assessment, fc.nat(), level, ({ requirements, answers }, pick, to) => {
        const rated = Object.entries(answers).filter(([, given]) => "level" in given);
        const chosen = rated[pick % Math.max(1, rated.length)];
        fc.pre(chosen !== undefined && to > (countedLevel(chosen[1]) ?? 0));
        const [id, given] = chosen;
        if (!("level" in given)) throw new Error("drawn from the rated ones");
        const raised = { ...given, [given.agreed === undefined ? "level" : "agreed"]: to };
        const [before, after] = [
          score(requirements, answers),
          score(requirements, { ...answers, [id]: raised }),
        ];
        expect(after.readiness! >= before.readiness! || before.readiness === null).toBe(true);
        for (const [group, value] of before.groups) {
          expect(after.groups.get(group)! >= value).toBe(true);
        }
        for (const end of [0, 1] as const) {
          if (before.band) expect(after.band![end] >= before.band[end]).toBe(true);
          expect(after.bounds[end] >= before.bounds[end]).toBe(true);
        }
        const gapBefore = gapsById(before);
        for (const [gapId, gap] of gapsById(after)) {
          expect(gap <= (gapBefore.get(gapId) ?? 0)).toBe(true);
        }
        for (const [gate, state] of before.gates) {
          if (state === "clear") expect(after.gates.get(gate)).toBe("clear");
        }
        expect(RANK[after.verdict] >= RANK[before.verdict]).toBe(true);
      }),
      runs,
    );
  });

  test("3: no gap exactly at or above the requirement; 100 exactly without gaps", () => {
    fc.assert(
      fc.property(assessment, ({ requirements, answers }) => {
        const { readiness, ratings, gaps } = score(requirements, answers);
        const ids = new Set(gaps.map(({ id }) => id));
        for (const rating of ratings.filter(isAnswered)) {
          expect(ids.has(rating.id)).toBe(rating.y < rating.level);
        }
        if (readiness !== null) expect(readiness === 100).toBe(gaps.length === 0);
      }),
      runs,
    );
  });

  test("4: the order of competencies and answers changes nothing, bit for bit", () => {
    fc.assert(
      fc.property(assessment, orders, ({ requirements, answers }, [one, other]) => {
        const shuffled = shuffle(requirements, one);
        const reordered = Object.fromEntries(shuffle(Object.entries(answers), other));
        expect(withTiers(shuffled, reordered)).toEqual(withTiers(requirements, answers));
      }),
      runs,
    );
  });

  test("5: weights times any positive number give the same readiness and order", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(assessment, factor, ({ requirements, answers }, k) => {
        const scaled = requirements.map((one) => ({ ...one, weight: one.weight * k }));
        const [before, after] = [score(requirements, answers), score(scaled, answers)];
        expect(after.gaps.map(({ id }) => id)).toEqual(before.gaps.map(({ id }) => id));
        expect(after.verdict).toBe(before.verdict);
        if (before.readiness !== null) expect(after.readiness).toBeCloseTo(before.readiness, 9);
      }),
      runs,
    );
  });

  test("6: a competency without weight or requirement changes nothing", () => {
    fc.assert(
      fc.property(assessment, level, fc.boolean(), ({ requirements, answers }, given, noWeight) => {
        const extra: Requirement = {
          id: "aa.zz",
          number: 99,
          group: "aa",
          level: noWeight ? 3 : 0,
          weight: noWeight ? 0 : 3,
          floor: 2,
        };
        const more = withTiers([...requirements, extra], { ...answers, "aa.zz": { level: given } });
        expect(more).toEqual(withTiers(requirements, answers));
      }),
      runs,
    );
  });

  test("7: a level above the requirement adds nothing", () => {
    fc.assert(
      fc.property(assessment, ({ requirements, answers }) => {
        const capped: Answers = { ...answers };
        for (const { id, level: asked } of inScope(requirements)) {
          const given = capped[id];
          const y = countedLevel(given);
          const at = LEVELS.find((value) => value === asked);
          if (given && "level" in given && y !== undefined && y > asked && at !== undefined) {
            capped[id] = { ...given, [given.agreed === undefined ? "level" : "agreed"]: at };
          }
        }
        const [before, after] = [score(requirements, answers), score(requirements, capped)];
        expect(after.readiness).toBe(before.readiness);
        expect(after.gaps.map(({ id, y }) => [id, y])).toEqual(
          before.gaps.map(({ id, y }) => [id, y]),
        );
      }),
      runs,
    );
  });

  test("8: one more answer never widens the bounds; all answers close them", () => {
    fc.assert(
      fc.property(assessment, level, ({ requirements, answers }, given) => {
        const before = score(requirements, answers);
        const open = before.ratings.find((rating) => !isAnswered(rating));
        if (open === undefined) {
          if (before.ratings.length > 0) expect(before.bounds[0]).toBe(before.bounds[1]);
          return;
        }
        const after = score(requirements, { ...answers, [open.id]: { level: given } });
        expect(after.bounds[0] >= before.bounds[0]).toBe(true);
        expect(after.bounds[1] <= before.bounds[1]).toBe(true);
      }),
      runs,
    );
  });

  test("9: a variant never lowers a requirement, a weight or a floor", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VARIANTS), fc.nat({ max: 54 }), (variant, pick) => {
        const id = currentModel.competencies[pick]!.id;
        const [general, special] = [null, variant].map((chosen) =>
          resolveRequirements(currentModel, chosen).find((one) => one.id === id),
        );
        if (general === undefined) return;
        expect(special!.level >= general.level).toBe(true);
        expect(special!.weight >= general.weight && special!.weight <= 5).toBe(true);
        expect((special!.floor ?? 0) >= (general.floor ?? 0)).toBe(true);
      }),
      runs,
    );
  });
});

function gapsById({ gaps }: Score): Map<string, number> {
  return new Map(gaps.map((gap) => [gap.id, gapOf(gap)]));
}

/** Sorts by the drawn numbers, so that every order is possible. */
function shuffle<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, i) => ({ item, key: order[i] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
