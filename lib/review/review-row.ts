/** One candidate in the coach's list. */
import type { KeptReview } from "@/lib/model/kept-review";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { shownName } from "@/lib/report/shown-name";
import { longDate, namesOf, points, VERDICT_WORDS } from "@/lib/report/words";
import { scoreResult } from "@/lib/scoring/score";
import { applyReview } from "./apply-review";
import { hasUnsent } from "./kept-review";
import { viewReview } from "./review-view";
import { agreedWords, linkWords, stateWords } from "./review-words";

export type ReviewRow = {
  id: string;
  /** What follows the # of the coach's link. */
  fragment: string;
  name: string;
  /** Words about the candidate; each undefined before the reveal, or where there is nothing to say. */
  readiness?: string;
  mustHaves?: string;
  gaps: string[];
  /** How far the review is. */
  state: string;
  /** When the result was sent, and when the link ends or has ended. */
  dates: string;
  /** Something here is not on the server. */
  unsent: boolean;
  /** ISO date-time of the newest of both sides, for sorting. */
  changedAt: string;
};

const GAPS = 3;

/**
 * What the list says of one review. Before the reveal it says nothing that the candidate's own levels
 * decide: a list that did would undo rating blind. `score` is a `scorer()` where there are many.
 */
export function reviewRow(
  model: RequirementModel | undefined,
  kept: KeptReview,
  now: string,
  score = scoreResult,
): ReviewRow {
  const review = viewReview(kept.review);
  const row = {
    id: kept.id,
    fragment: kept.fragment,
    name: shownName(kept.result.name) ?? "A candidate without a name",
    state: stateWords(review),
    dates: `Sent ${longDate(kept.resultAt)} · ${linkWords(kept, now)}`,
    unsent: hasUnsent(kept) && kept.closed === undefined,
    changedAt: review.updatedAt > kept.resultAt ? review.updatedAt : kept.resultAt,
  };
  if (model === undefined || review.revealedAt === undefined || kept.closed !== undefined) {
    return { ...row, gaps: [] };
  }
  const found = score(model, applyReview(kept.result, review));
  const agreed = agreedWords(review);
  const clear = [...found.gates.values()].filter((state) => state === "clear").length;
  return {
    ...row,
    readiness:
      found.readiness === null || found.band === null
        ? VERDICT_WORDS["cannot-say"]
        : `${VERDICT_WORDS[found.verdict]}, ${points(found.readiness)} of 100, likely ${found.band.map(points).join(" to ")}${agreed && `, ${agreed}`}`,
    mustHaves: `${clear} of ${found.gates.size} clear`,
    gaps: namesOf(
      model,
      found.gaps.slice(0, GAPS).map(({ id }) => id),
    ),
  };
}
