import type { Draft, DraftChange } from "./draft";
import type { PlanChoices } from "./plan-choices";

/** The draft with a change in it; `now` becomes the time it was saved. */
export function applyChange(draft: Draft, change: DraftChange, now: Date): Draft {
  const { progress, plan, ...rest } = joinChanges(draft, change);
  const at = now.toISOString();
  const answered = change.answers || change.practices || rest.variant !== draft.variant;
  return {
    ...draft,
    ...rest,
    ...(progress === undefined ? {} : { progress: withoutTakenBack(progress) }),
    ...(plan === undefined ? {} : { plan: planOf(plan) }),
    savedAt: at,
    answeredAt: change.answeredAt ?? (answered ? at : draft.answeredAt),
  };
}

/**
 * One change out of two, `later` winning field by field: a tab that only set a confidence does not
 * take back the level another tab chose meanwhile.
 */
export function joinChanges(earlier: DraftChange, later: DraftChange): DraftChange {
  const joined = joinAnswers(earlier.answers, later.answers);
  return {
    ...earlier,
    ...later,
    ...(later.answers || later.practices ? { answeredAt: later.answeredAt } : {}),
    ...(joined === undefined ? {} : { answers: joined }),
    ...joinParts(earlier, later, ["practices", "quotes", "progress"]),
    ...(earlier.hints || later.hints
      ? { hints: [...new Set([...(earlier.hints ?? []), ...(later.hints ?? [])])] }
      : {}),
    ...(earlier.plan || later.plan ? { plan: joinPlans(earlier.plan, later.plan) } : {}),
  };
}

/** The very same object where nothing of it changes: what is drawn from it is then not drawn again. */
function joinAnswers(earlier: DraftChange["answers"], later: DraftChange["answers"]) {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const answers = { ...earlier };
  for (const [id, answer] of Object.entries(later)) answers[id] = { ...answers[id], ...answer };
  return answers;
}

type PlanChange = NonNullable<DraftChange["plan"]>;

function joinPlans(earlier: PlanChange = {}, later: PlanChange = {}): PlanChange {
  return { ...earlier, ...later, ...joinParts(earlier, later, ["skipped", "swapped", "actions"]) };
}

/** Of each part the entries of both; one that neither has stays away. */
function joinParts<Whole extends object, Part extends keyof Whole>(
  earlier: Whole,
  later: Whole,
  parts: readonly Part[],
): Partial<Pick<Whole, Part>> {
  const given = parts.filter((part) => earlier[part] ?? later[part]);
  const joined = given.map((part) => [part, { ...earlier[part], ...later[part] }]);
  return Object.fromEntries(joined) as Partial<Pick<Whole, Part>>;
}

function planOf({ skipped, swapped, actions, ...rest }: PlanChange): PlanChoices {
  return {
    ...rest,
    ...(skipped === undefined ? {} : { skipped: withoutTakenBack(skipped) }),
    ...(swapped === undefined ? {} : { swapped: withoutTakenBack(swapped) }),
    ...(actions === undefined ? {} : { actions: withoutTakenBack(actions) }),
  };
}

function withoutTakenBack<T>(entries: Readonly<Record<string, T | null>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}
