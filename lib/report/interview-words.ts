/** Why a prompt is worth preparing, in words that fit the person and whoever talks with them. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import { isAnswered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { type Interview, type Prompt, widthOf } from "./interview";
import type { Whose } from "./verdict-sentence";
import { count, GATE_WORDS, listOf, nameOf } from "./words";

/** What the prompts are and how to use them. */
export function interviewIntro({ prompts }: Interview, challenges: number, whose: Whose): string {
  const gaps = prompts.filter(({ reason }) => reason === "gap").length;
  const wide = prompts.length - gaps;
  const chosen = listOf([
    ...(gaps > 0 ? [`${gaps} by the largest gaps`] : []),
    ...(wide > 0 ? [`${wide} by what the role asks for most widely`] : []),
  ]);
  const use = whose.own
    ? "Answer each aloud, from something you did, before you open what a strong answer contains."
    : "Ask for something that was really done, and compare with what a strong answer contains.";
  return `Interviews turn on what goes wrong in a role. Of its ${challenges} challenges these ${prompts.length} come first here, ${chosen}. ${use}`;
}

/** "Why this one", from the result's own numbers. */
export function promptReason(
  model: RequirementModel,
  score: Score,
  { reason, question: { competency } }: Prompt,
): string {
  const name = nameOf(model, competency);
  const rating = score.ratings.find(({ id }) => id === competency);
  const gate = score.gates.get(competency);
  if (rating === undefined) return `${name}.`;
  const asked = model.scale[rating.level] ?? "";
  const have = isAnswered(rating) ? (model.scale[rating.y] ?? "") : undefined;
  if (reason === "gap" && have !== undefined) {
    const mustHave = gate === undefined ? "" : `, a must-have, ${GATE_WORDS[gate]}`;
    const place = score.gaps.findIndex(({ id }) => id === competency) + 1;
    return `${name}, gap ${place} of ${score.gaps.length}${mustHave}: “${have}”, and the role asks for “${asked}”.`;
  }
  const parts = count(widthOf(model, competency), "part");
  const stands =
    have === undefined
      ? "it has no level yet"
      : isAnswered(rating) && rating.y >= rating.level
        ? `“${have}” meets it, so the best example is worth choosing now`
        : `“${have}”, and the role asks for “${asked}”`;
  return `${name}, named in ${parts} of the source, so likely to come up: ${stands}.`;
}
