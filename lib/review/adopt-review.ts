/** What a candidate takes over from a coach's review into their own answers and plan. */
import type { Draft, DraftAnswer, DraftChange } from "@/lib/draft/draft";
import type { AgreedAction } from "@/lib/draft/plan-choices";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import type { ActionView, ReviewedView, ReviewView } from "./review-view";
import type { Withdrawn } from "./withdrawn";

export type Adoption = {
  /** Competencies whose agreed level the draft does not have yet. */
  levels: string[];
  /** Actions that the draft does not have yet, or has in other words. */
  actions: string[];
  /** What of them the review took back and the draft still has. */
  withdrawn: Withdrawn;
  change: DraftChange;
  /** Puts back what `change` replaces. */
  undo: DraftChange;
};

/**
 * Agreed levels, with the coach's own beside them, and actions. Where the draft has no level of its own
 * the agreed one becomes it; a level of its own stays as it is, and the agreed one counts. An action
 * that was ticked as done here stays so, and stays where it was withdrawn since.
 */
export function adoptReview(
  draft: Draft,
  review: ReviewView,
  withdrawn: Withdrawn = { levels: [], actions: [] },
): Adoption {
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
  const levelsBack = withdrawn.levels.flatMap((id) => {
    const before = draft.answers[id];
    return before?.agreed === undefined ? [] : [{ id, before, after: { agreed: undefined } }];
  });
  const actionsBack = withdrawn.actions.flatMap((id) => {
    const before = known[id];
    return before === undefined || before.done !== undefined ? [] : [{ id, before, after: null }];
  });
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const allLevels = [...levels, ...levelsBack];
  const allActions = [...actions, ...actionsBack];
  const by = <T, V>(items: readonly (T & { id: string })[], value: (item: T) => V) =>
    Object.fromEntries(items.map((item) => [item.id, value(item)]));
  return {
    levels: ids(levels),
    actions: ids(actions),
    withdrawn: { levels: ids(levelsBack), actions: ids(actionsBack) },
    change: {
      ...(allLevels.length === 0 ? {} : { answers: by(allLevels, ({ after }) => after) }),
      ...(allActions.length === 0
        ? {}
        : { plan: { actions: by(allActions, ({ after }) => after) } }),
    },
    undo: {
      ...(allLevels.length === 0
        ? {}
        : {
            answeredAt: draft.answeredAt,
            answers: by(allLevels, ({ before, after }) => putBack(before, after)),
          }),
      ...(allActions.length === 0
        ? {}
        : { plan: { actions: by(allActions, ({ before }) => before ?? null) } }),
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
