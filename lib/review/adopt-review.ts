/** What a candidate takes over from a coach's review into their own answers and plan. */
import type { Draft, DraftAnswer, DraftChange } from "@/lib/draft/draft";
import type { AgreedAction } from "@/lib/draft/plan-choices";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import type { ActionView, ReviewedView, ReviewView } from "./review-view";

export type Adoption = {
  /** Competencies whose agreed level the draft does not have yet. */
  levels: string[];
  /** Actions that the draft does not have yet, or has in other words. */
  actions: string[];
  change: DraftChange;
  /** Puts back what `change` replaces. */
  undo: DraftChange;
};

/**
 * Agreed levels, with the coach's own beside them, and actions. Where the draft has no level of its own
 * the agreed one becomes it; a level of its own stays as it is, and the agreed one counts. An action
 * that was ticked as done here stays so.
 */
export function adoptReview(draft: Draft, review: ReviewView): Adoption {
  const levels = Object.entries(review.competencies).flatMap(([id, reviewed]) => {
    const before = draft.answers[id];
    const after = adopted(before, reviewed);
    return after === undefined ? [] : [{ id, before, after }];
  });
  const known = draft.plan?.actions ?? {};
  const actions = review.actions.flatMap((action) => {
    const before = known[action.id];
    const after = agreedAction(action, review.coach.name, before);
    return after === undefined ? [] : [{ id: action.id, before, after }];
  });
  const by = <T, V>(items: readonly (T & { id: string })[], value: (item: T) => V) =>
    Object.fromEntries(items.map((item) => [item.id, value(item)]));
  return {
    levels: levels.map(({ id }) => id),
    actions: actions.map(({ id }) => id),
    change: {
      ...(levels.length === 0 ? {} : { answers: by(levels, ({ after }) => after) }),
      ...(actions.length === 0 ? {} : { plan: { actions: by(actions, ({ after }) => after) } }),
    },
    undo: {
      ...(levels.length === 0
        ? {}
        : { answers: by(levels, ({ before, after }) => putBack(before, after)) }),
      ...(actions.length === 0
        ? {}
        : { plan: { actions: by(actions, ({ before }) => before ?? null) } }),
    },
  };
}

function adopted(
  before: DraftAnswer | undefined,
  { level, agreed }: ReviewedView,
): DraftAnswer | undefined {
  if (agreed === undefined || before?.agreed === agreed) return undefined;
  return {
    agreed,
    ...(level === undefined ? {} : { coach: level }),
    ...(typeof before?.choice === "number" ? {} : { choice: agreed }),
  };
}

/** The same fields with what stood there, "nothing" included. */
function putBack(before: DraftAnswer | undefined, after: DraftAnswer): DraftAnswer {
  return {
    agreed: before?.agreed,
    ...("coach" in after ? { coach: before?.coach } : {}),
    ...("choice" in after ? { choice: before?.choice } : {}),
  };
}

function agreedAction(
  { text, competency, due, done, changedAt }: ActionView,
  name: string,
  before: AgreedAction | undefined,
): AgreedAction | undefined {
  if (text === "") return undefined;
  const doneOn = before?.done ?? (done ? changedAt.slice(0, 10) : undefined);
  const after: AgreedAction = {
    // Texts that were written apart are longer together than any one of them may be.
    text: text.slice(0, REVIEW_LIMITS.kept),
    ...(competency === undefined ? {} : { competency }),
    ...(due === undefined ? {} : { due }),
    ...(name === "" ? {} : { with: name }),
    ...(doneOn === undefined ? {} : { done: doneOn }),
  };
  const same =
    before !== undefined &&
    before.text === after.text &&
    before.competency === after.competency &&
    before.due === after.due &&
    before.with === after.with &&
    before.done === after.done;
  return same ? undefined : after;
}
