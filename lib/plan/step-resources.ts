/** What to learn a step with. */
import type { RequirementModel, Resource } from "@/lib/model/requirement-model";
import { COSTS } from "@/lib/model/vocabulary";
import { compareIds } from "@/lib/scoring/requirements";
import type { ValuedStep } from "./valued-steps";

export type StepResources = {
  /** The one to use first; a few, as many as the model's data says. Empty where none fits. */
  resources: Resource[];
  /** Whatever else fits, to swap in. */
  moreResources: Resource[];
  /** What would be first, where another was swapped in before it; null where none was. */
  ownChoice: Resource | null;
  /** Whether there is a choice: none that fits at all, or none that is free. */
  fit: "some" | "none-free" | "none";
};

/**
 * Resources of the competency that begin at the step's level or below and lead to the next or beyond.
 * Best fit first: what serves only competencies in scope, so no other industry; the fewest levels
 * besides the step's own; the type, teaching first below the levels that need a proof and practice
 * first from there on; the cost; the length nearest to the step's hours; the id. One that was swapped
 * in goes first, as long as it fits.
 */
export function stepResources(
  model: RequirementModel,
  step: ValuedStep,
  inScope: ReadonlySet<string>,
  freeOnly: boolean,
  swapped: string | undefined,
): StepResources {
  const { proof_from, resources: rules } = model.planning;
  const types = step.to >= proof_from ? rules.types.practise : rules.types.learn;
  const strays = ({ competencies }: Resource) => competencies.some((id) => !inScope.has(id));
  const fitting = model.resources.filter(
    ({ competencies, level_from, level_to }) =>
      competencies.includes(step.rating.id) && level_from <= step.from && level_to >= step.to,
  );
  const ranked = fitting
    .filter(({ cost }) => !freeOnly || cost === "free")
    .sort(
      (a, b) =>
        Number(strays(a)) - Number(strays(b)) ||
        a.level_to - a.level_from - (b.level_to - b.level_from) ||
        types.indexOf(a.type) - types.indexOf(b.type) ||
        COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) ||
        Math.abs(a.hours - step.hours[1]) - Math.abs(b.hours - step.hours[1]) ||
        compareIds(a.id, b.id),
    );
  const [own] = ranked;
  const first = ranked.find(({ id }) => id === swapped) ?? own;
  const ordered = first === undefined ? [] : [first, ...ranked.filter(({ id }) => id !== first.id)];
  return {
    resources: ordered.slice(0, rules.shown),
    moreResources: ordered.slice(rules.shown),
    ownChoice: own === undefined || own === first ? null : own,
    fit: ranked.length > 0 ? "some" : fitting.length > 0 ? "none-free" : "none",
  };
}
