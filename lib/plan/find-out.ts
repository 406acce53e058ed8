import { compareIds } from "@/lib/scoring/requirements";
import type { PlanStep } from "./plan-step";
import type { Standing } from "./standing";

/** A competency to find the level of first: nothing is known of it, so nothing is planned. */
export type FindOut = {
  competency: string;
  weight: number;
  required: number;
  mustHave: boolean;
  /** Competencies with planned steps that build on it, in order of id. */
  opens: string[];
};

/** What most planned competencies build on comes first; then must-haves, larger weight, id. */
export function findOutFirst(
  standings: ReadonlyMap<string, Standing>,
  planned: readonly PlanStep[],
): FindOut[] {
  return [...standings.values()]
    .filter(({ now }) => now === undefined)
    .map(({ rating: { id, weight, level, floor } }) => {
      const building = planned.filter(({ assumes }) => assumes.includes(id));
      return {
        competency: id,
        weight,
        required: level,
        mustHave: floor !== undefined,
        opens: [...new Set(building.map(({ competency }) => competency))].sort(compareIds),
      };
    })
    .sort(
      (a, b) =>
        b.opens.length - a.opens.length ||
        Number(b.mustHave) - Number(a.mustHave) ||
        b.weight - a.weight ||
        compareIds(a.competency, b.competency),
    );
}
