import type { KeptReview } from "@/lib/model/kept-review";
import type { RequirementModel } from "@/lib/model/requirement-model";
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

/** The part at which a review opens that was left before: where there is something to do, or to take along. */
export function openingPart({ coach, revealedAt, finishedAt }: ReviewView): string {
  if (coach.name === "") return "start";
  if (revealedAt === undefined) return "first";
  return finishedAt === undefined ? "compare" : "agenda";
}

/** Every part of a review in its order, with how far each is. */
export function partsOf(model: RequirementModel, kept: KeptReview, review: ReviewView): Part[] {
  return kept.closed === undefined ? openParts(model, kept, review) : partsLeft(model, review);
}

function openParts(model: RequirementModel, { result }: KeptReview, review: ReviewView): Part[] {
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
    actionsPart(review),
    AGENDA,
  ];
}

/** Once the answers are erased here there is nothing to rate or to compare, only what was written to read. */
function partsLeft(model: RequirementModel, review: ReviewView): Part[] {
  const competencies = model.competencies
    .map(({ id }) => id)
    .filter((id) => review.competencies[id] !== undefined);
  const state = competencies.length === 0 ? "Nothing" : String(competencies.length);
  return [
    { id: "written", name: "What you wrote", state, done: false, competencies },
    actionsPart(review),
    ...(review.revealedAt === undefined ? [] : [AGENDA]),
  ];
}

const AGENDA: Part = { id: "agenda", name: "Agenda for the meeting", state: "", done: false };

function actionsPart({ actions }: ReviewView): Part {
  const open = actions.filter(({ done }) => !done).length;
  const state = open === 0 ? "" : String(open);
  return { id: "actions", name: "Actions and summary", state, done: false };
}
