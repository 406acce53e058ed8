import type { Hours, RequirementModel } from "@/lib/model/requirement-model";
import type { GateState } from "@/lib/scoring/gates";
import { addDays } from "./add-days";
import { type StepResources, stepResources } from "./step-resources";
import type { Thread, ValuedStep } from "./valued-steps";
import type { Span } from "./work-weeks";

export type PlanStep = Span &
  StepResources & {
    /** What it reaches, `competency:level`: the key of `done`, `skipped` and `swapped`. */
    key: string;
    competency: string;
    from: number;
    to: number;
    thread: Thread;
    hours: Hours;
    /** First day of the week in which it begins, last day of the one in which it ends. */
    start: string;
    end: string;
    weight: number;
    /** Level that the role asks; lower than `to` where the step only serves as a prerequisite. */
    required: number;
    /** State of the must-have at `from`, or undefined where the competency is none. */
    gate: GateState | undefined;
    /** How many steps in the same competency come before it, those done included. */
    repeat: number;
    /** Value per hour: its own, and half of the best that it unlocks; weights as shares of the largest. */
    perHour: { own: number; unlocks: number };
    /** Keys of steps of this plan that come before because it needs them. */
    needs: string[];
    /** Competencies with a step that needs this one, most worth first. */
    opens: string[];
    /** Prerequisites that have no level; it is planned as if they stood high enough. */
    assumes: string[];
    /** Whether the level is reached by doing, with a proof that somebody reviews. */
    proof: boolean;
  };

type Choices = {
  start: string;
  /** Ids of the competencies that the role asks. */
  inScope: ReadonlySet<string>;
  freeOnly: boolean;
  swapped: string | undefined;
};

/** A step with its place in the calendar and what to learn it with. */
export function planStep(
  model: RequirementModel,
  step: ValuedStep,
  { startWeek, endWeek }: Span,
  { start, inScope, freeOnly, swapped }: Choices,
): PlanStep {
  const { key, rating, from, to, thread, hours, gate, repeat, perHour } = step;
  return {
    key,
    competency: rating.id,
    from,
    to,
    thread,
    hours,
    startWeek,
    endWeek,
    start: addDays(start, 7 * (startWeek - 1)),
    end: addDays(start, 7 * endWeek - 1),
    weight: rating.weight,
    required: rating.level,
    gate,
    repeat,
    perHour,
    needs: step.needs,
    opens: step.opens,
    assumes: step.assumes,
    proof: to >= model.planning.proof_from,
    ...stepResources(model, step, inScope, freeOnly, swapped),
  };
}
