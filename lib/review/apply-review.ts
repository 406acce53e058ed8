/** A review put into a result, so that score, charts and exports show it. */
import type { Answer, Result } from "@/lib/model/result";
import type { ReviewedView, ReviewView } from "./review-view";

/**
 * The result with the coach's and the agreed levels. A coach's level beside no level of one's own has
 * no place in a result and is left to the review; an agreed one stands for both.
 */
export function applyReview(result: Result, review: ReviewView): Result {
  const answers = { ...result.answers };
  for (const [id, reviewed] of Object.entries(review.competencies)) {
    const answer = withReview(answers[id], reviewed);
    if (answer !== undefined) answers[id] = answer;
  }
  return { ...result, answers };
}

/** The result with the coach's levels beside its own, and nothing of it changed: what is not adopted does not count. */
export function besideReview(result: Result, review: ReviewView): Result {
  const competencies = Object.entries(review.competencies).map(([id, { agreed: _, ...said }]) => [
    id,
    said,
  ]);
  return applyReview(result, { ...review, competencies: Object.fromEntries(competencies) });
}

function withReview(answer: Answer | undefined, { level, agreed }: ReviewedView) {
  if (answer === undefined || "skip" in answer) {
    if (agreed === undefined) return answer;
    return { level: agreed, ...(level === undefined ? {} : { coach: level }), agreed };
  }
  return {
    ...answer,
    ...(level === undefined ? {} : { coach: level }),
    ...(agreed === undefined ? {} : { agreed }),
  };
}
