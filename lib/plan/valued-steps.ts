/** What a step is worth and what it takes (docs/plan.md "Value"). */
import type { Effort, Hours, RequirementModel } from "@/lib/model/requirement-model";
import type { GateState } from "@/lib/scoring/gates";
import { compareIds } from "@/lib/scoring/requirements";
import { gateAt } from "./clear-gates";
import type { OpenStep } from "./open-steps";
import type { Standing } from "./standing";

export type Thread = "technical" | "soft";

export type ValuedStep = OpenStep & {
  thread: Thread;
  hours: Hours;
  /** State of the must-have at the level that the step starts from. */
  gate: GateState | undefined;
  /** How many steps in the same competency come before it, those done included. */
  repeat: number;
  /** What the level is worth, with weights as shares of the largest; 0 beyond the requirement. */
  value: number;
  /** Value per hour: its own, and half of the best that it unlocks. The order goes by the sum. */
  perHour: { own: number; unlocks: number };
  /** Other competencies with a step that needs this one, most worth first. */
  opens: string[];
};

type Valued = Omit<ValuedStep, "perHour" | "opens"> & { own: number };

/** By key, most value per hour first; the same for weights times any positive number. */
export function valuedSteps(
  model: RequirementModel,
  standings: ReadonlyMap<string, Standing>,
  steps: ReadonlyMap<string, OpenStep>,
): Map<string, ValuedStep> {
  const efforts = new Map(model.competencies.map(({ id, effort }) => [id, effort]));
  const kinds = new Map(model.groups.map(({ id, kind }) => [id, kind]));
  const largest = Math.max(...[...standings.values()].map(({ rating }) => rating.weight));
  const valued = [...steps.values()].map((step): Valued => {
    const { id, group, weight, level } = step.rating;
    const { gate: gateFactor, repeat: repeatFactor } = model.planning.value;
    const kind = kinds.get(group);
    const hours = hoursOf(model, efforts.get(id), step.from);
    const gate = gateAt(step.rating, step.from, model.scoring.gate_z);
    const repeat = step.from - (standings.get(id)?.first ?? step.from);
    const share = step.to > level ? 0 : shareOf(weight, largest);
    const pressing = gate === undefined || gate === "clear" ? 1 : gateFactor;
    const value = share * pressing * repeatFactor ** repeat;
    const thread = kind === "soft" || kind === "leadership" ? "soft" : "technical";
    return { ...step, thread, hours, gate, repeat, value, own: value / hours[1] };
  });
  const dependents = new Map<string, Valued[]>();
  for (const step of valued) {
    for (const key of step.needs) {
      if (steps.get(key)?.rating.id === step.rating.id) continue;
      dependents.set(key, [...(dependents.get(key) ?? []), step]);
    }
  }
  const ranked = valued.map(({ own, ...step }): ValuedStep => {
    const next = (dependents.get(step.key) ?? []).sort(
      (a, b) => b.own - a.own || compareIds(a.key, b.key),
    );
    const unlocks = model.planning.value.unlock * (next[0]?.own ?? 0);
    const opens = [...new Set(next.map(({ rating }) => rating.id))];
    return { ...step, perHour: { own, unlocks }, opens };
  });
  ranked.sort((a, b) => worthOf(b) - worthOf(a) || compareIds(a.key, b.key));
  return new Map(ranked.map((step) => [step.key, step]));
}

/** Value per hour, what it unlocks included. */
function worthOf({ perHour }: ValuedStep): number {
  return perHour.own + perHour.unlocks;
}

/** Weight as a share of the largest, rounded so that scaling all weights changes no bit of it. */
function shareOf(weight: number, largest: number): number {
  return Math.round((weight / largest) * 1e9) / 1e9;
}

/** @throws where the model lacks the competency or its hours, which its schema rules out */
function hoursOf(model: RequirementModel, effort: Effort | undefined, from: number): Hours {
  const hours = effort === undefined ? undefined : model.hours[effort][from];
  if (hours === undefined) throw new Error("a step without hours");
  return hours;
}
