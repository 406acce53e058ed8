/** What a calendar file says of a learning plan. */
import type { AgreedAction } from "@/lib/draft/plan-choices";
import { proofOf } from "@/lib/model/proof-of";
import type { ProofsDocument } from "@/lib/model/proofs";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Plan } from "@/lib/plan/plan";
import { reasonOf } from "@/lib/report/plan-reason";
import { stepName } from "@/lib/report/plan-words";
import type { CalendarStep } from "./plan-calendar";

/**
 * The steps that are under way within the horizon, also those that end after it. Without `proofs` they
 * come without what to show for them.
 */
export function stepsOfPlan(
  model: RequirementModel,
  plan: Plan,
  proofs: ProofsDocument | undefined,
): CalendarStep[] {
  const begun = plan.later.filter(({ startWeek }) => startWeek <= plan.horizonWeeks);
  return [...plan.steps, ...begun].map((step) => {
    const proof = proofOf(proofs?.proofs[step.competency], step.to);
    return {
      id: step.key,
      title: stepName(model, step),
      from: step.start,
      to: step.end,
      hours: step.hours,
      why: reasonOf(model, step),
      proof: proof && `${proof.title}. ${proof.task}`,
    };
  });
}

/** What was agreed with a coach and is still to be done, on the day by which it is due; without a day it has no place. */
export function agreedSteps(actions: Readonly<Record<string, AgreedAction>>): CalendarStep[] {
  return Object.entries(actions).flatMap(([id, { text, due, done, with: coach }]) =>
    due === undefined || done !== undefined
      ? []
      : [{ id, title: text, from: due, to: due, why: `Agreed with ${coach ?? "your coach"}.` }],
  );
}
