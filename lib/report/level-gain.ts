import { readinessOf } from "@/lib/scoring/point";
import type { Score } from "@/lib/scoring/score";
import { points } from "./words";

/** Readiness now and with one level more in a competency, whole points. */
export function levelGain(
  { readiness, ratings }: Pick<Score, "readiness" | "ratings">,
  competency: string,
): { now: number; after: number } {
  const raised = ratings.map((rating) =>
    rating.id === competency && rating.y !== undefined ? { ...rating, y: rating.y + 1 } : rating,
  );
  return { now: points(readiness ?? 0), after: points(readinessOf(raised) ?? 0) };
}
