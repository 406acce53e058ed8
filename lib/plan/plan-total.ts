import type { Hours } from "@/lib/model/requirement-model";
import { addDays } from "./add-days";
import type { PlanStep } from "./plan-step";

export type PlanTotal = {
  steps: number;
  hours: Hours;
  /** Whole weeks until the last step ends; 0 where there is none. */
  weeks: number;
  /** Last day of the last of these weeks, or null where there is no step. */
  finish: string | null;
};

export function totalOf(steps: readonly PlanStep[], start: string): PlanTotal {
  const sum = (part: 0 | 1 | 2) => steps.reduce((total, { hours }) => total + hours[part], 0);
  const weeks = Math.max(0, ...steps.map(({ endWeek }) => endWeek));
  return {
    steps: steps.length,
    hours: [sum(0), sum(1), sum(2)],
    weeks,
    finish: weeks === 0 ? null : addDays(start, 7 * weeks - 1),
  };
}
