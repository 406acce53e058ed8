import { answeredShareOf } from "@/lib/scoring/point";
import { isAnswered, type Rating } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";

/**
 * The fewest further answers that bring the answered share of the weight to `needed`, 0 to 1: ids,
 * the heaviest first, must-haves before others of the same weight. None where it is reached.
 */
export function fewestAnswers(ratings: readonly Rating[], needed: number): string[] {
  const all = ratings.reduce((sum, { weight }) => sum + weight, 0);
  let answered = answeredShareOf(ratings) * all;
  const chosen: string[] = [];
  const open = ratings
    .filter((rating) => !isAnswered(rating))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Number(b.floor !== undefined) - Number(a.floor !== undefined) ||
        compareIds(a.id, b.id),
    );
  for (const { id, weight } of open) {
    if (answered >= needed * all - 1e-9) break;
    answered += weight;
    chosen.push(id);
  }
  return chosen;
}
