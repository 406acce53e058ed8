/** Which steps there are to take: the gaps, and the prerequisites that they lack. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Rating } from "@/lib/scoring/ratings";
import type { Standing } from "./standing";
import { stepKey } from "./step-key";

/** One level up in one competency. */
export type OpenStep = {
  key: string;
  rating: Rating;
  from: number;
  to: number;
  /** Keys of the open steps that it needs directly. */
  needs: string[];
  /** Prerequisites without a level: nothing is known of them, so they neither hold up nor help. */
  assumes: string[];
};

type HeldStep = { step: OpenStep; waitsFor: string[] };

export type OpenSteps = {
  /** By key, each after what it needs. */
  steps: Map<string, OpenStep>;
  /** Wanted steps that cannot be taken, with the skipped ones that they wait for. */
  waiting: HeldStep[];
  /** Skipped steps that would otherwise be open. */
  skipped: OpenStep[];
};

/**
 * Steps from each standing to the level wanted. A prerequisite that is missing enters with as many
 * steps as it lacks, also beyond what is wanted of it by itself. A skipped step leaves, and with it
 * whatever needs it. A prerequisite that is not asked under this variant is none.
 *
 * Recursion ends even if prerequisites went in a circle: what a step needs is always of a lower level.
 *
 * @param wanted level to reach from a standing that is known
 */
export function openSteps(
  model: RequirementModel,
  standings: ReadonlyMap<string, Standing>,
  wanted: (standing: Standing) => number,
  skipped: Readonly<Record<string, unknown>>,
): OpenSteps {
  const sources = prerequisitesOf(model);
  const isSkipped = (key: string) => Object.hasOwn(skipped, key);
  const seen = new Map<string, HeldStep>();

  function visit(standing: Standing, to: number): HeldStep {
    const { id } = standing.rating;
    const key = stepKey(id, to);
    const known = seen.get(key);
    if (known) return known;
    const needed: HeldStep[] = [];
    const assumes: string[] = [];
    if (to - 1 > (standing.now ?? 0)) needed.push(visit(standing, to - 1));
    const level = Math.min(model.planning.prerequisite_level, to - 1);
    for (const source of sources.get(id) ?? []) {
      const before = standings.get(source);
      if (before === undefined || level === 0) continue;
      if (before.now === undefined) assumes.push(source);
      else if (before.now < level) needed.push(visit(before, level));
    }
    const needs = needed.map(({ step }) => step.key);
    const step = { key, rating: standing.rating, from: to - 1, to, needs, assumes };
    const held = isSkipped(key) ? [key] : needed.flatMap((other) => other.waitsFor);
    const found = { step, waitsFor: [...new Set(held)].sort() };
    seen.set(key, found);
    return found;
  }

  const targets = [...standings.values()].flatMap((standing) => {
    const { now } = standing;
    if (now === undefined) return [];
    const levels = Math.max(0, wanted(standing) - now);
    return Array.from({ length: levels }, (_, i) => visit(standing, now + 1 + i));
  });
  const steps = new Map<string, OpenStep>();
  function take(step: OpenStep) {
    if (steps.has(step.key)) return;
    for (const key of step.needs) {
      const needed = seen.get(key);
      if (needed) take(needed.step);
    }
    steps.set(step.key, step);
  }
  for (const target of targets) if (target.waitsFor.length === 0) take(target.step);
  return {
    steps,
    waiting: targets.filter(({ step, waitsFor }) => waitsFor.length > 0 && !isSkipped(step.key)),
    skipped: [...seen.values()].map(({ step }) => step).filter(({ key }) => isSkipped(key)),
  };
}

/** Sources of each target, in order of id. */
function prerequisitesOf({ prerequisites }: RequirementModel): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const [source, target] of prerequisites) {
    sources.set(target, [...(sources.get(target) ?? []), source].sort());
  }
  return sources;
}
