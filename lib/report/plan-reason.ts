/** Why a step of the plan stands where it does, from its own numbers. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { PlanStep } from "@/lib/plan/plan-step";
import { capital, count, fewNames, namesOf } from "./words";

/** One sentence, begun with what decides: that others need it, a must-have, what it opens, its short time, or its weight. */
export function reasonOf(model: RequirementModel, step: PlanStep): string {
  if (step.to > step.required) return beyond(model, step);
  const weighs = `weighs ${step.weight} of ${model.scoring.max_weight}`;
  const opens = step.opens.length === 0 ? [] : [`opens ${fewNames(namesOf(model, step.opens))}`];
  const hours = `about ${count(step.hours[1], "hour")}`;
  if (step.gate === "missed") {
    return sentence(["is a must-have that is missed", weighs, opens[0] ?? outcome(step)]);
  }
  if (step.gate === "open") {
    return sentence([weighs, "is a must-have that is still open", opens[0] ?? outcome(step)]);
  }
  if (step.perHour.unlocks > step.perHour.own) return sentence([...opens, weighs, outcome(step)]);
  const light = 2 * step.weight <= model.scoring.max_weight + 1;
  const first = light ? [`takes ${hours}`, weighs] : [`${weighs} for ${hours}`];
  return sentence([...first, ...opens, outcome(step)]);
}

/** What a step assumes of competencies without a level; undefined where it assumes nothing. */
export function assumptionOf(model: RequirementModel, step: PlanStep): string | undefined {
  if (step.assumes.length === 0) return undefined;
  const names = fewNames(namesOf(model, step.assumes));
  return `Builds on ${names}, which ${step.assumes.length === 1 ? "has" : "have"} no level yet: find that out first.`;
}

function beyond(model: RequirementModel, { opens }: PlanStep): string {
  if (opens.length === 0)
    return "Goes beyond what the role asks here, because a later step needs it.";
  const names = fewNames(namesOf(model, opens));
  return `Goes beyond what the role asks here, because ${names} ${opens.length === 1 ? "builds" : "build"} on it.`;
}

function outcome({ to, required }: PlanStep): string {
  if (to === required) return "closes the gap";
  return `leaves ${count(required - to, "level")} to go`;
}

/** Three clauses, or names with an "and" of their own, take a comma before the last "and". */
function sentence(clauses: readonly string[]): string {
  const before = clauses.slice(0, -1).join(", ");
  const plain = clauses.length < 3 && !before.includes(" and ");
  const text = `${before}${plain ? " and " : ", and "}${clauses.at(-1)}`;
  return `${capital(text)}.`;
}
