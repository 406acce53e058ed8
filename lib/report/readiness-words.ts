/** What the figure at the head of the report says, and what it means. */
import type { Score } from "@/lib/scoring/score";
import { points } from "./words";

export type ReadinessWords = {
  /** The figure, or both ends where too little is answered for one. */
  now: string;
  meaning: string;
  /** How sure it is. */
  doubt: string;
  /** Both ends of the band, or of the bounds, as whole points. */
  range: readonly [number, number];
  /** The picture in one sentence. */
  label: string;
};

/** @returns undefined where nothing in scope is answered */
export function readinessWords(score: Score, readyFrom: number): ReadinessWords | undefined {
  if (score.readiness === null) return undefined;
  const known = score.band !== null;
  const [low, high] = score.band ?? score.bounds;
  const range = [points(low), points(high)] as const;
  const now = known ? String(points(score.readiness)) : `${range[0]} to ${range[1]}`;
  const outside = known ? outsideWords(score.readiness, low, high) : "";
  return {
    now,
    meaning: known
      ? "of 100: how much of what the role asks these answers cover"
      : "of 100, and no nearer yet",
    doubt: known
      ? `${range[0]} to ${range[1]} is likely, allowing for how far self-ratings usually are off${outside}`
      : "whatever the unanswered questions say; one figure with its likely range follows once more is answered",
    range,
    label: `Readiness ${now} of 100${known ? `, likely between ${range[0]} and ${range[1]}` : ""}; ready from ${readyFrom}.`,
  };
}

function outsideWords(readiness: number, low: number, high: number): string {
  if (readiness > high)
    return "; the range lies lower than the answers because an answer at the requirement can only be taken down by doubt";
  if (readiness < low)
    return "; the range lies higher than the answers because an answer at the lowest level can only be taken up by doubt";
  return "";
}
