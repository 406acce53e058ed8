/** What the coach's pages say in sentences. */
import type { KeptReview } from "@/lib/model/kept-review";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Reviewed } from "@/lib/model/review";
import { shownName } from "@/lib/report/shown-name";
import { capital, count, longDate } from "@/lib/report/words";
import type { Difference } from "./differences";
import { latestOf } from "./field";
import type { ReviewView } from "./review-view";

/** The candidate by name, or what stands for it in the middle of a sentence. */
export function candidateName(name: string | undefined): string {
  return shownName(name) ?? "the candidate";
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

/** What stands before the coach question of a difference. One of the coach's level asks for what the candidate denies. */
export function askWords(model: RequirementModel, { candidate, coach, asked }: Difference): string {
  return coach > candidate
    ? "You see more than they do. Ask what they left out:"
    : `To ask about “${model.scale[asked] ?? ""}”:`;
}

/**
 * "with 2 agreed levels", beside a number that counts them: the candidate's own report has another
 * one until they are taken over. "" where none is agreed.
 */
export function agreedWords({ competencies }: ReviewView): string {
  const agreed = Object.values(competencies).filter((one) => one.agreed !== undefined).length;
  return agreed === 0 ? "" : `with ${count(agreed, "agreed level")}`;
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

/** Until when the link opens, or how it ended: "Ada took the link back, noticed 25 November 2026". */
export function linkWords({ closed, expiresAt, result }: KeptReview, now: string): string {
  if (closed?.reason === "gone") {
    return `${candidateName(result.name)} took the link back, noticed ${longDate(closed.at)}`;
  }
  const ended = closed?.reason === "expired" || Date.parse(expiresAt) <= Date.parse(now);
  return `link ${ended ? "ended" : "open until"} ${longDate(expiresAt)}`;
}

/** What is left once the link has ended and the answers are erased here; undefined while it is open. */
export function leftWords({ closed, result }: KeptReview): string | undefined {
  if (closed === undefined) return undefined;
  const why =
    closed.reason === "gone"
      ? `${capital(candidateName(result.name))} took the link back`
      : "The link has ended";
  return `${why}; only what you wrote is left.`;
}

/** What the coach said of a level, to be read and not changed; "" where they said nothing of it. */
export function saidWords(scale: readonly string[], { rating, agreed }: Reviewed): string {
  const says = latestOf(rating)?.value.says ?? null;
  const settled = latestOf(agreed)?.value ?? null;
  const sentences = [
    says === "cannot-judge" && "You said that you cannot judge this.",
    typeof says === "number" && `You said “${scale[says] ?? ""}”.`,
    settled !== null && `Agreed: “${scale[settled] ?? ""}”.`,
  ];
  return sentences.filter((one) => one !== false).join(" ");
}
