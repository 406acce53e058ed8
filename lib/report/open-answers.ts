/** What stands without a level, and what that does to the report: said before it is read. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { answeredShareOf } from "@/lib/scoring/point";
import { isAnswered, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { fewestAnswers } from "./fewest-answers";
import { count } from "./words";

/** Sentences in the order of their weight; one of them where everything has a level. */
export function openAnswers(
  model: RequirementModel,
  result: Pick<Result, "variant" | "answers">,
): string[] {
  const ratings = rate(resolveRequirements(model, result.variant), result.answers, model.scoring);
  const open = ratings.filter((rating) => !isAnswered(rating));
  if (open.length === 0) return ["Every question has a level."];
  const skipped = open.filter(({ id }) => result.answers[id] !== undefined).length;
  const musts = open.filter(({ floor }) => floor !== undefined).length;
  const share = answeredShareOf(ratings);
  const needed = model.scoring.verdict.min_answered_share;
  const more = fewestAnswers(ratings, needed).length;
  return [
    `${count(open.length, "question has", "questions have")} no level${skippedWords(skipped, open.length)}. None counts as zero: readiness is worked out from the others, and the range around it grows.`,
    ...(more > 0
      ? [
          `You have answered ${Math.floor(share * 100 + 1e-9)}% of what the role weighs. A verdict needs ${Math.round(needed * 100)}%: ${count(more, "more answer", "more answers")} at least.`,
        ]
      : []),
    ...(musts > 0
      ? [
          `${musts === 1 ? "One must-have is among them and stays" : `${musts} must-haves are among them and stay`} open, so the verdict cannot be “Ready”.`,
        ]
      : []),
  ];
}

function skippedWords(skipped: number, open: number): string {
  if (skipped === 0) return "";
  if (skipped === open) return " (“not sure” or “prefer not to say”)";
  return skipped === 1
    ? " (one of them is “not sure” or “prefer not to say”)"
    : ` (${skipped} of them are “not sure” or “prefer not to say”)`;
}
