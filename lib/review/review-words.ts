/** What the coach's pages say in sentences. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import { capital, count, longDate } from "@/lib/report/words";
import type { Difference } from "./differences";
import type { ReviewView } from "./review-view";

/** The candidate by name, or what stands for it in the middle of a sentence. */
export function candidateName(name: string | undefined): string {
  return name ?? "the candidate";
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
