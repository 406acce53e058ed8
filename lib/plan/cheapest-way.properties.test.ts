import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { countedLevel } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { after, RANK, verdictAfter } from "@/lib/testing/after-way";
import { everyRaise } from "@/lib/testing/every-plan";
import { CASES } from "@/lib/testing/random-results";
import { type Assessed, smallRole, wholeRole } from "@/lib/testing/random-roles";
import { cheapestWay } from "./cheapest-way";
import type { Target } from "./way-ratings";

/** The fewest middle hours of all ways, or infinity where there is none. */
function fewestHours({ model, result }: Assessed, target: Target): number {
  const requirements = resolveRequirements(model, result.variant);
  let fewest = Number.POSITIVE_INFINITY;
  everyRaise(
    model,
    result,
    () => 4,
    (levels, hours) => {
      if (hours >= fewest) return;
      const written = target === "ready" ? evidenceNeeded(model, result, levels) : new Map();
      const all = hours + [...written.values()].reduce((sum, entries) => sum + entries, 0);
      const answers = after(result, levels, written);
      if (all >= fewest) return;
      if (RANK[scoreAnswers(requirements, answers, model.scoring).verdict] >= RANK[target])
        fewest = all;
    },
  );
  return fewest;
}

/** Least pieces of evidence that clear each must-have at its requirement, by trying. */
function evidenceNeeded(
  model: RequirementModel,
  result: Result,
  levels: ReadonlyMap<string, number>,
) {
  const written = new Map<string, number>();
  for (const requirement of resolveRequirements(model, result.variant)) {
    const { id, floor, level } = requirement;
    if (floor === undefined || (levels.get(id) ?? 0) < level) continue;
    const clearing = [0, 1, 2, 3].find((entries) => {
      const answers = after(result, levels, new Map([[id, entries]]));
      return scoreAnswers([requirement], answers, model.scoring).gates.get(id) === "clear";
    });
    if (clearing !== undefined && clearing > 0) written.set(id, clearing);
  }
  return written;
}

describe("against every way there is, in small roles", () => {
  test.each([
    ["on-track", CASES / 5],
    ["ready", CASES / 10],
  ] as const)(
    "the way to %s leads there, and takes few hours more than the best",
    (target, cases) => {
      const ratios: number[] = [];
      fc.assert(
        fc.property(smallRole(4), (role) => {
          const way = cheapestWay(role.model, role.result, target);
          if (!way.ok) {
            if (way.reason === "out-of-reach")
              expect(fewestHours(role, target)).toBe(Number.POSITIVE_INFINITY);
            return;
          }
          expect(RANK[verdictAfter(role.model, role.result, way)]).toBeGreaterThanOrEqual(
            RANK[target],
          );
          const fewest = fewestHours(role, target);
          expect(way.hours[1]).toBeGreaterThanOrEqual(fewest);
          if (fewest === 0) expect(way.hours[1]).toBe(0);
          else ratios.push(way.hours[1] / fewest);
        }),
        { numRuns: cases },
      );
      const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
      const best = ratios.filter((ratio) => ratio < 1 + 1e-9).length / ratios.length;
      if (process.env.FIGURES) {
        console.info(
          `${target}: ${ratios.length} ways, ${(100 * best).toFixed(1)}% the best, mean ${mean.toFixed(4)}, worst ${Math.max(...ratios).toFixed(3)}`,
        );
      }
      expect(best).toBeGreaterThan(0.9);
      // One in hundreds takes twice the best; among fifty it is 2% of the mean.
      expect(mean).toBeLessThan(1.1);
    },
  );
});

/** The whole role with an answer to every must-have, so that there is a way to either verdict. */
const answered = wholeRole.map(({ model, result }): Assessed => {
  const answers = { ...result.answers };
  for (const { id, floor } of resolveRequirements(model, result.variant)) {
    if (floor !== undefined && countedLevel(answers[id]) === undefined) answers[id] = { level: 2 };
  }
  return { model, result: { ...result, answers } };
});

test("the whole role's way leads there in order, and none of its last steps is needless", () => {
  const targets = fc.constantFrom<Target>("on-track", "ready");
  fc.assert(
    fc.property(answered, targets, fc.boolean(), ({ model, result }, target, agreed) => {
      const way = cheapestWay(model, result, target, { agreed });
      if (!way.ok) {
        expect(way.reason).toBe("answers");
        return;
      }
      const levels = new Map<string, number | undefined>(
        Object.entries(result.answers).map(([id, answer]) => [id, countedLevel(answer)]),
      );
      for (const { competency, from, to } of way.steps) {
        expect(levels.get(competency)).toBe(from);
        for (const [source, goal] of model.prerequisites) {
          if (goal !== competency) continue;
          expect((levels.get(source) ?? 4) >= Math.min(2, to - 1), `${source} ${goal}`).toBe(true);
        }
        levels.set(competency, to);
      }
      const reached = verdictAfter(model, result, way, agreed);
      expect(RANK[reached]).toBeGreaterThanOrEqual(RANK[target]);
      for (const step of way.steps.slice(-6)) {
        const serves = way.steps.some(
          ({ competency, to }) =>
            (competency === step.competency && to > step.to) ||
            (model.prerequisites.some(
              ([source, goal]) => source === step.competency && goal === competency,
            ) &&
              Math.min(2, to - 1) >= step.to),
        );
        if (serves) continue;
        const fewer = { ...way, steps: way.steps.filter(({ key }) => key !== step.key) };
        expect(RANK[verdictAfter(model, result, fewer, agreed)]).toBeLessThan(RANK[target]);
      }
    }),
    { numRuns: Math.max(20, CASES / 100) },
  );
});
