/** What a review settled once and took back. */
import type { Review } from "@/lib/model/review";
import { latestOf } from "./field";
import { viewReview } from "./review-view";

export type Withdrawn = {
  /** Competencies whose agreed level was set back to "not settled". */
  levels: readonly string[];
  actions: readonly string[];
};

/** @param others reviews of the same answers: a level that one of them agrees on may have come from there */
export function withdrawnIn(review: Review, others: readonly Review[]): Withdrawn {
  const agreed = (one: Review, id: string) => latestOf(one.competencies[id]?.agreed)?.value;
  const stand = new Set(viewReview(review).actions.map(({ id }) => id));
  return {
    levels: Object.keys(review.competencies).filter(
      (id) =>
        agreed(review, id) === null && others.every((one) => typeof agreed(one, id) !== "number"),
    ),
    actions: Object.keys(review.actions).filter((id) => !stand.has(id)),
  };
}
