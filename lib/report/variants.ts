/** The same answers under the general role and under each industry, side by side. */
import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { VARIANTS } from "@/lib/model/vocabulary";
import type { GateState } from "@/lib/scoring/gates";
import { compareIds, type Requirement, resolveRequirements } from "@/lib/scoring/requirements";
import { type Score, scoreResult } from "@/lib/scoring/score";
import { industryOf, nameOf } from "./words";

/** Where an industry asks for more than the general role does. */
export type Rise = {
  id: string;
  name: string;
  /** Levels asked; `from` is 0 where only the industry asks for it. */
  level: { from: number; to: number };
  weight: { from: number; to: number };
  /** Becomes a must-have here. */
  mustHave: boolean;
  /** The level that counts, or undefined where there is none. */
  y: number | undefined;
};

export type VariantView = {
  /** Null for the general role. */
  variant: Variant | null;
  name: string;
  /** Whether the result itself was made under it. */
  chosen: boolean;
  /** Readiness, bounds, band, verdict, gates and gaps under it. */
  score: Score;
  gateCounts: Record<GateState, number>;
  /** By larger rise in level, then in weight, then id; none for the general role. */
  rises: Rise[];
};

/** The general role first, then the industries in the model's order. */
export const VIEWS: readonly (Variant | null)[] = [null, ...VARIANTS];

/** A result under one of `VIEWS`; the draws of all are the same. @param own the score of the result itself */
export function variantView(
  model: RequirementModel,
  result: Result,
  own: Score,
  variant: Variant | null,
): VariantView {
  const chosen = variant === result.variant;
  const score = chosen ? own : scoreResult(model, { ...result, variant });
  return {
    variant,
    name: industryOf(model, variant),
    chosen,
    score,
    gateCounts: countGates(score),
    rises: variant === null ? [] : risesOf(model, resolveRequirements(model, null), score),
  };
}

function countGates({ gates }: Score): Record<GateState, number> {
  const counts: Record<GateState, number> = { clear: 0, missed: 0, open: 0 };
  for (const state of gates.values()) counts[state]++;
  return counts;
}

function risesOf(model: RequirementModel, general: readonly Requirement[], score: Score): Rise[] {
  const before = new Map(general.map((requirement) => [requirement.id, requirement]));
  return score.ratings
    .flatMap((rating): Rise[] => {
      const from = before.get(rating.id);
      const mustHave = rating.floor !== undefined && from?.floor === undefined;
      if (from?.level === rating.level && from.weight === rating.weight && !mustHave) return [];
      return [
        {
          id: rating.id,
          name: nameOf(model, rating.id),
          level: { from: from?.level ?? 0, to: rating.level },
          weight: { from: from?.weight ?? 0, to: rating.weight },
          mustHave,
          y: rating.y,
        },
      ];
    })
    .sort(
      (a, b) =>
        b.level.to - b.level.from - (a.level.to - a.level.from) ||
        b.weight.to - b.weight.from - (a.weight.to - a.weight.from) ||
        compareIds(a.id, b.id),
    );
}
