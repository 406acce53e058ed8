/** What the report says of one gap. */
import type { Competency, Hours, RequirementModel, Resource } from "@/lib/model/requirement-model";
import { COSTS } from "@/lib/model/vocabulary";
import type { GateState } from "@/lib/scoring/gates";
import type { Answered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { levelGain } from "./level-gain";

export type GapView = {
  gap: Answered;
  competency: Competency;
  gate: GateState | undefined;
  /** Low, middle and high hours from the level one has to the level the role asks for. */
  hours: Hours;
  /** Resources that lead along the way, in the order of use. */
  resources: Resource[];
  /** Readiness now and with one level more, whole points; undefined where too little is answered for one figure. */
  gain: { now: number; after: number } | undefined;
};

export function gapView(model: RequirementModel, score: Score, gap: Answered): GapView | undefined {
  const competency = model.competencies.find(({ id }) => id === gap.id);
  if (competency === undefined) return undefined;
  return {
    gap,
    competency,
    gate: score.gates.get(gap.id),
    hours: hoursBetween(model, competency, gap.y, gap.level),
    resources: resourcesBetween(model, gap.id, gap.y, gap.level),
    gain: score.band === null ? undefined : levelGain(score, gap.id),
  };
}

/** Sums the model's hours for each level between `from` and `to`. */
function hoursBetween(
  model: RequirementModel,
  competency: Competency,
  from: number,
  to: number,
): Hours {
  const steps = model.hours[competency.effort].slice(from, to);
  const sum = (part: 0 | 1 | 2) => steps.reduce((total, step) => total + step[part], 0);
  return [sum(0), sum(1), sum(2)];
}

/**
 * Resources that start no higher than one stands and reach beyond it, or start between: lowest
 * start first, then what reaches further, cheaper, shorter. Those that end where one already is, or
 * begin where the role no longer asks, are left out.
 */
export function resourcesBetween(
  model: RequirementModel,
  id: string,
  from: number,
  to: number,
): Resource[] {
  return model.resources
    .filter(
      (resource) =>
        resource.competencies.includes(id) && resource.level_to > from && resource.level_from < to,
    )
    .sort(
      (a, b) =>
        Math.max(a.level_from, from) - Math.max(b.level_from, from) ||
        Math.min(b.level_to, to) - Math.min(a.level_to, to) ||
        COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) ||
        a.hours - b.hours ||
        (a.id < b.id ? -1 : 1),
    );
}
