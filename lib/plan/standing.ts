/** Where somebody stands when a plan is made: their answers, and what steps have reached since. */
import type { Rating } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import { readStepKey } from "./step-key";

/** Steps done: their keys to the date each was reached, as in `progress` of a result. */
export type Done = Readonly<Record<string, string>>;

export type Standing = {
  rating: Rating;
  /** The level that planning starts from, or undefined where nothing is known. */
  now: number | undefined;
  /** The level answered, or where there is none the level now: counts the steps since. */
  first: number;
};

/**
 * Standings by competency id, in order of id. A done step raises the level for planning only; the
 * score goes on reading the answers. Done steps of competencies that are not rated are ignored.
 */
export function standingsOf(ratings: readonly Rating[], done: Done): Map<string, Standing> {
  const reached = new Map<string, number>();
  for (const key of Object.keys(done)) {
    const step = readStepKey(key);
    if (step === undefined) continue;
    reached.set(step.competency, Math.max(step.level, reached.get(step.competency) ?? 0));
  }
  return new Map(
    ratings.map((rating) => {
      const levels = [rating.y, reached.get(rating.id)].filter((level) => level !== undefined);
      const now = levels.length === 0 ? undefined : Math.max(...levels);
      return [rating.id, { rating, now, first: rating.y ?? now ?? 0 }];
    }),
  );
}

export type DoneStep = { key: string; competency: string; to: number; date: string };

/** Done steps of rated competencies by date, then by key; whatever else `done` holds is left out. */
export function doneSteps(standings: ReadonlyMap<string, Standing>, done: Done): DoneStep[] {
  return Object.entries(done)
    .flatMap(([key, date]): DoneStep[] => {
      const step = readStepKey(key);
      if (step === undefined || !standings.has(step.competency)) return [];
      return [{ key, competency: step.competency, to: step.level, date }];
    })
    .sort((a, b) => compareIds(a.date, b.date) || compareIds(a.key, b.key));
}
