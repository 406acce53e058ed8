import { chooseSteps } from "./choose-steps";
import type { ValuedStep } from "./valued-steps";

/** What choosing between steps looks at. */
export type Takeable = Pick<ValuedStep, "key" | "hours" | "value" | "needs">;

/**
 * Keys of the steps to finish within a number of hours, by the middle of their ranges.
 *
 * @param steps best first, with all that they need
 */
export function withinHours(steps: readonly Takeable[], budget: number): Set<string> {
  const ordered = inOrderOfNeed(steps);
  const places = new Map(ordered.map(({ key }, at) => [key, at]));
  const choices = ordered.map(({ value, hours, needs }) => ({
    value,
    hours: hours[1],
    needs: needs.flatMap((key) => places.get(key) ?? []),
  }));
  const taken = chooseSteps(choices, budget);
  return new Set(ordered.filter((_, at) => taken.has(at)).map(({ key }) => key));
}

/** Again and again the first step in the list whose needs have been listed already. */
export function inOrderOfNeed<T extends Pick<Takeable, "key" | "needs">>(steps: readonly T[]): T[] {
  const rest = new Map(steps.map((step) => [step.key, step]));
  const ordered: T[] = [];
  for (let next = nextOf(rest); next !== undefined; next = nextOf(rest)) {
    rest.delete(next.key);
    ordered.push(next);
  }
  return ordered;
}

function nextOf<T extends Pick<Takeable, "needs">>(rest: ReadonlyMap<string, T>): T | undefined {
  for (const step of rest.values()) if (!step.needs.some((key) => rest.has(key))) return step;
  return undefined;
}
