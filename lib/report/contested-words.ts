/** What speaks against a level. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Answered } from "@/lib/scoring/ratings";
import { count, nameOf } from "./words";

/**
 * How to settle a contested level, in one imperative sentence that says who or what contests it.
 *
 * @param own whether it speaks to the person themselves, not to somebody who reads their result
 */
export function contestedWords(
  model: RequirementModel,
  result: Result,
  rating: Answered,
  own: boolean,
): string {
  const name = nameOf(model, rating.id);
  const said = model.scale[rating.y] ?? "";
  const answer = result.answers[rating.id];
  const coach = answer !== undefined && "level" in answer ? answer.coach : undefined;
  const { contested_distance } = model.scoring.kinds;
  if (coach !== undefined && Math.abs(coach - rating.y) >= contested_distance) {
    const seen = model.scale[coach] ?? "";
    return own
      ? `Settle ${name} with your coach: you say “${said}”, they say “${seen}”.`
      : `Settle ${name} with the coach: the answer is “${said}”, the coach says “${seen}”.`;
  }
  const noes = deniedBy(model, result, rating.id);
  return `Look at ${name} again: ${own ? "you say" : "the answer is"} “${said}”, and ${count(noes, "practice")} that ${noes === 1 ? "belongs" : "belong"} to it ${noes === 1 ? "is" : "are"} answered “no”.`;
}

/** How many practices of a competency are answered "no". */
export function deniedBy(model: RequirementModel, result: Result, competency: string): number {
  return model.practices.filter(
    ({ id, competencies }) => competencies.includes(competency) && result.practices?.[id] === "no",
  ).length;
}
