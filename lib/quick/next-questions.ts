/** The quick form: which competencies to ask next, and when to stop. Reasons and figures are in docs/quick-form.md. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { priorityOf, rankGaps } from "@/lib/scoring/point";
import { type Rating, rate } from "@/lib/scoring/ratings";
import { inScope, type Requirement } from "@/lib/scoring/requirements";
import { beliefsOf } from "./belief";
import { expectedGain } from "./expected-gain";

/**
 * Up to `count` competency ids to ask next, or none where the form is done.
 *
 * Must-haves come first, all of them, however many were asked. Then the competencies whose answers
 * are expected to add most to the largest gaps found so far, until none is expected to add
 * `min_gain` of what these weigh, or until `max_questions` competencies in scope were asked.
 *
 * Asked is whatever is in `asked` or has an answer, "not sure" and "prefer not to say" among them;
 * it is never asked again. The order of `requirements`, `answers` and `asked` changes nothing.
 */
export function nextQuestions(
  requirements: readonly Requirement[],
  answers: Answers,
  asked: ReadonlySet<string>,
  { scoring, quick }: Pick<RequirementModel, "scoring" | "quick">,
  count: number,
): string[] {
  const ratings = rate(inScope(requirements), answers, scoring);
  const largest = rankGaps(ratings).slice(0, scoring.tiers.top).map(priorityOf);
  // With fewer gaps than there is room for, any gap is an addition.
  const threshold = largest[scoring.tiers.top - 1] ?? 0;
  const beliefs = beliefsOf(ratings, quick.prior);
  const open = ratings
    .flatMap((rating, i) => {
      const belief = beliefs[i];
      if (!belief || asked.has(rating.id) || Object.hasOwn(answers, rating.id)) return [];
      const gain = expectedGain(rating, belief, threshold, scoring.spread.confidence.fairly);
      return [{ ...rating, gain }];
    })
    // Ordered by id before, and sorting keeps the order of equals.
    .sort((a, b) => b.gain - a.gain || b.weight - a.weight);
  const mustHaves = open.filter(isMustHave);
  const others = open.filter((rating) => !isMustHave(rating));
  const found = largest.reduce((sum, priority) => sum + priority, 0);
  const goesOn = (others[0]?.gain ?? 0) >= quick.min_gain * found;
  const room = quick.max_questions - (ratings.length - others.length);
  return [...mustHaves, ...(goesOn ? others.slice(0, Math.max(0, room)) : [])]
    .slice(0, count)
    .map(({ id }) => id);
}

function isMustHave({ floor }: Rating): boolean {
  return floor !== undefined;
}
