/** Time left, from how long this person's own answers took. */
import type { Draft, DraftChange } from "./draft";

/** Longer than this is a break, not a slow answer. Seconds; judgement. */
const BREAK = 180;
/** Answers that the estimate looks back on. */
const WINDOW = 20;
/** Fewer own answers than this say little. */
const ENOUGH = 4;
/** Seconds an answer takes before anything is measured: 15 minutes over 52 questions. */
const USUAL = 17;

/** Adds to a change how long its answers took, where it answers what had no answer. */
export function withPace(
  change: DraftChange,
  before: Draft | undefined,
  seconds: number,
): DraftChange {
  const fresh = Object.entries(change.answers ?? {}).filter(
    ([id, { choice }]) => choice !== undefined && before?.answers[id]?.choice === undefined,
  ).length;
  if (fresh === 0 || seconds > BREAK * fresh) return change;
  const each = Array.from({ length: fresh }, () => Math.round((seconds / fresh) * 10) / 10);
  return { ...change, pace: [...(before?.pace ?? []), ...each].slice(-WINDOW) };
}

/** Minutes that `questions` more answers will take, at least 1 for any; the median keeps one long thought out. */
export function minutesLeft(pace: readonly number[], questions: number): number {
  const sorted = [...pace].sort((a, b) => a - b);
  const own = sorted[sorted.length >> 1] ?? USUAL;
  const minutes = Math.round(((pace.length < ENOUGH ? USUAL : own) * questions) / 60);
  return questions === 0 ? 0 : Math.max(1, minutes);
}
