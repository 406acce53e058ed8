/** What the coach's pages say in sentences. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RatingValue } from "@/lib/model/review";
import { count, longDate } from "@/lib/report/words";
import type { Difference } from "./differences";
import type { ReviewedView, ReviewView } from "./review-view";

/** The candidate by name, or what stands for it in the middle of a sentence. */
export function candidateName(name: string | undefined): string {
  return name ?? "the candidate";
}

/** Begins a sentence with it. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A level in the words of its scale; "Cannot judge" and "Not judged" where there is none. */
export function ratingWords(model: RequirementModel, says: RatingValue | undefined): string {
  if (says === "cannot-judge") return "Cannot judge";
  if (says === null || says === undefined) return "Not judged";
  return model.scale[says] ?? "";
}

/** "Ada says “On my own”, you say “Aware”: 2 levels apart." */
export function differenceSentence(
  model: RequirementModel,
  name: string | undefined,
  { candidate, coach, distance }: Difference,
): string {
  const who = capital(candidateName(name));
  const theirs = model.scale[candidate] ?? "";
  if (distance === 0) return `${who} and you both say “${theirs}”.`;
  return `${who} says “${theirs}”, you say “${model.scale[coach] ?? ""}”: ${count(distance, "level")} apart.`;
}

/** What became of a rating that was changed once the candidate's levels were known. */
export function afterRevealWords(
  model: RequirementModel,
  { blind, before, level, skip }: ReviewedView,
): string | undefined {
  if (blind || (level === undefined && skip === undefined && before === undefined)) {
    return undefined;
  }
  if (before === undefined) return "Given after the levels were shown.";
  return `Changed after the levels were shown; before that, “${ratingWords(model, before)}”.`;
}

/** How far a review is, in one sentence without a subject: "12 rated before the levels were shown". */
export function stateWords(review: ReviewView): string {
  const said = Object.values(review.competencies);
  const rated = said.filter(({ level }) => level !== undefined).length;
  const agreed = said.filter((one) => one.agreed !== undefined).length;
  if (review.finishedAt !== undefined) return `Finished on ${longDate(review.finishedAt)}`;
  if (review.revealedAt !== undefined) {
    return `${rated} rated, levels shown on ${longDate(review.revealedAt)}, ${agreed} agreed`;
  }
  return rated === 0 ? "Not begun" : `${rated} rated, levels not shown yet`;
}
