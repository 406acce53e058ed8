import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { ReviewView } from "@/lib/review/review-view";
import { suggestedFirst } from "@/lib/review/suggested-first";
import { resolveRequirements } from "@/lib/scoring/requirements";

export type Part = {
  id: string;
  name: string;
  /** How far it is, in a word or two; "" where there is nothing to count. */
  state: string;
  done: boolean;
  /** Where levels are given: which. */
  competencies?: readonly string[];
};

/** Every part of a review in its order, with how far each is. */
export function partsOf(model: RequirementModel, result: Result, review: ReviewView): Part[] {
  const asked = new Set(resolveRequirements(model, result.variant).map(({ id }) => id));
  const revealed = review.revealedAt !== undefined;
  const rating = (id: string, name: string, competencies: readonly string[]): Part => {
    const inScope = competencies.filter((one) => asked.has(one));
    const said = inScope.filter((one) => {
      const reviewed = review.competencies[one];
      return reviewed?.level !== undefined || reviewed?.skip !== undefined;
    }).length;
    const done = said === inScope.length;
    const state = said === 0 ? "Nothing yet" : done ? "All" : `${said} of ${inScope.length}`;
    return { id, name, state, done, competencies: inScope };
  };
  const open = review.actions.filter(({ done }) => !done).length;
  return [
    { id: "start", name: "Before you begin", state: "", done: false },
    rating("first", "Suggested first", suggestedFirst(model, result)),
    ...model.steps
      .map(({ id, name, competencies }) => rating(id, name, competencies))
      .filter(({ competencies }) => (competencies?.length ?? 0) > 0),
    {
      id: "compare",
      name: "Compare and agree",
      state: revealed ? "Levels shown" : "Levels hidden",
      done: false,
    },
    {
      id: "actions",
      name: "Actions and summary",
      state: open === 0 ? "" : String(open),
      done: false,
    },
    { id: "agenda", name: "Agenda for the meeting", state: "", done: false },
  ];
}
