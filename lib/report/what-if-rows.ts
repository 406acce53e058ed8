/** Which competencies to offer for a what-if, and in which order. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import { rankGaps } from "@/lib/scoring/point";
import type { Rating } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";

export type WhatIfRow = { rating: Rating; name: string };

/**
 * `first`: must-haves that are not clear and the largest gaps, at most `most` of them, by priority,
 * without a level first. `others`: the rest in the model's order.
 */
export function whatIfRows(
  model: RequirementModel,
  score: Score,
  most: number,
): Record<"first" | "others", WhatIfRow[]> {
  const named = model.competencies.flatMap(({ id, name }): WhatIfRow[] => {
    const rating = score.ratings.find((one) => one.id === id);
    return rating === undefined ? [] : [{ rating, name }];
  });
  const ranks = new Map(rankGaps(score.ratings).map(({ id }, rank) => [id, rank]));
  const rankOf = ({ rating }: WhatIfRow) =>
    ranks.get(rating.id) ?? (rating.y === undefined ? -1 : ranks.size);
  const held = ({ rating }: WhatIfRow) => (score.gates.get(rating.id) ?? "clear") !== "clear";
  const first = named
    .filter((row) => held(row) || ranks.has(row.rating.id))
    .sort(
      (a, b) =>
        Number(held(b)) - Number(held(a)) ||
        rankOf(a) - rankOf(b) ||
        a.rating.number - b.rating.number,
    )
    .slice(0, most);
  return { first, others: named.filter((row) => !first.includes(row)) };
}
