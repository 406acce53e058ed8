import type { ScoringConstants } from "@/lib/model/requirement-model";
import type { Answer, Answers } from "@/lib/model/result";
import type { Requirement } from "./requirements";

/** A requirement with what was answered to it. */
export type Rating = Requirement & {
  /** The level that counts, or undefined for "not sure", "prefer not to say" and no answer. */
  y: number | undefined;
  agreed: boolean;
  /** Standard deviation of `y` as an observation of the true level, in levels. */
  spread: number;
};

export type Answered = Rating & { y: number };

/** The level that counts: an agreed one replaces the candidate's own. */
export function countedLevel(answer: Answer | undefined) {
  if (answer === undefined || "skip" in answer) return undefined;
  return answer.agreed ?? answer.level;
}

export function isAnswered(rating: Rating): rating is Answered {
  return rating.y !== undefined;
}

export function rate(
  requirements: readonly Requirement[],
  answers: Answers,
  constants: ScoringConstants,
): Rating[] {
  return requirements.map((requirement) => {
    const answer = Object.hasOwn(answers, requirement.id) ? answers[requirement.id] : undefined;
    const agreed = answer !== undefined && "level" in answer && answer.agreed !== undefined;
    const { id, number, group, level, weight, floor } = requirement;
    // Named one by one: copying with "..." takes a hundred microseconds for the whole role.
    return {
      id,
      number,
      group,
      level,
      weight,
      floor,
      y: countedLevel(answer),
      agreed,
      spread: spread(answer, constants),
    };
  });
}

/** scoring.md "Band": by confidence, narrowed by each piece of evidence up to a maximum. An agreed level has a spread of its own. */
function spread(answer: Answer | undefined, { spread: s }: ScoringConstants): number {
  if (answer === undefined || "skip" in answer) return s.unanswered;
  if (answer.agreed !== undefined) return s.agreed;
  const entries = Math.min(answer.evidence?.length ?? 0, s.evidence_max);
  return s.confidence[answer.confidence ?? "fairly"] * s.evidence_factor ** entries;
}
