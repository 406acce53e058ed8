import type { Draft, DraftChange } from "./draft";

/** The draft with a change in it; `now` becomes the time it was saved. */
export function applyChange(draft: Draft, change: DraftChange, now: Date): Draft {
  return { ...draft, ...joinChanges(draft, change), savedAt: now.toISOString() };
}

/**
 * One change out of two, `later` winning field by field: a tab that only set a confidence does not
 * take back the level another tab chose meanwhile.
 */
export function joinChanges(earlier: DraftChange, later: DraftChange): DraftChange {
  const answers = { ...earlier.answers };
  for (const [id, answer] of Object.entries(later.answers ?? {})) {
    answers[id] = { ...answers[id], ...answer };
  }
  return {
    ...earlier,
    ...later,
    ...(earlier.answers || later.answers ? { answers } : {}),
    ...(earlier.practices || later.practices
      ? { practices: { ...earlier.practices, ...later.practices } }
      : {}),
    ...(earlier.quotes || later.quotes ? { quotes: { ...earlier.quotes, ...later.quotes } } : {}),
    ...(earlier.hints || later.hints
      ? { hints: [...new Set([...(earlier.hints ?? []), ...(later.hints ?? [])])] }
      : {}),
  };
}
