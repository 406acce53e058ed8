import type { Competency, RequirementModel, Variant } from "@/lib/model/requirement-model";

/** What the role asks in one competency, under one variant. Always `level > 0` and `weight > 0`. */
export type Requirement = {
  id: string;
  /** Permanent number of the competency; names its stream of random draws. */
  number: number;
  group: string;
  level: number;
  weight: number;
  /** Floor of a must-have, or undefined where there is none. */
  floor: number | undefined;
};

/**
 * The competencies in scope under a variant, ordered by id so that every sum is taken in the same
 * order whatever the order of the data. A variant adds to level and weight (weight at most
 * `max_weight`) and never takes away.
 */
export function resolveRequirements(
  model: RequirementModel,
  variant: Variant | null,
): Requirement[] {
  return inScope(model.competencies.map((competency) => resolve(model, competency, variant)));
}

/** Drops what asks for nothing and sorts by id. */
export function inScope(requirements: readonly Requirement[]): Requirement[] {
  return requirements
    .filter(({ level, weight }) => level > 0 && weight > 0)
    .sort((a, b) => compareIds(a.id, b.id));
}

/** By code unit, so that no locale can change an order. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function resolve(
  model: RequirementModel,
  competency: Competency,
  variant: Variant | null,
): Requirement {
  const added = variant === null ? undefined : competency.variants[variant];
  const extra = variant !== null && model.extra_gates[variant]?.includes(competency.id);
  return {
    id: competency.id,
    number: competency.number,
    group: competency.group,
    level: Math.min(4, competency.required + (added?.level ?? 0)),
    weight: Math.min(model.scoring.max_weight, competency.weight + (added?.weight ?? 0)),
    floor: competency.gate_floor ?? (extra ? model.extra_gate_floor : undefined),
  };
}
