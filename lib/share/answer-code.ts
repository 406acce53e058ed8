import type { Level } from "@/lib/model/requirement-model";
import type { Answer, Rated } from "@/lib/model/result";
import { CONFIDENCES, SKIPS } from "@/lib/model/vocabulary";

/**
 * An answer without its text as a number below 23, so that five bits hold it:
 * 0 no answer, 1 and 2 the skips, then level times four plus confidence (0 none given).
 */
const FIRST_LEVEL = 1 + SKIPS.length;
const CONFIDENCE_STATES = 1 + CONFIDENCES.length;
export const ANSWER_BITS = 5;

export function encodeAnswer(answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if ("skip" in answer) return 1 + SKIPS.indexOf(answer.skip);
  const confidence =
    answer.confidence === undefined ? 0 : 1 + CONFIDENCES.indexOf(answer.confidence);
  return FIRST_LEVEL + answer.level * CONFIDENCE_STATES + confidence;
}

/** Null for "no answer", undefined for a number that is no answer's. */
export function decodeAnswer(code: number): Answer | null | undefined {
  if (code === 0) return null;
  const skip = SKIPS[code - 1];
  if (skip !== undefined) return { skip };
  const level = toLevel(Math.floor((code - FIRST_LEVEL) / CONFIDENCE_STATES));
  if (level === undefined) return undefined;
  const confidence = CONFIDENCES[((code - FIRST_LEVEL) % CONFIDENCE_STATES) - 1];
  return confidence === undefined ? { level } : { level, confidence };
}

/** The coach's and the agreed level, each 0 for none or level plus one. */
export const REVIEW_BITS = 3;

export function encodeReview(level: Level | undefined): number {
  return level === undefined ? 0 : level + 1;
}

function decodeReview(code: number): Level | undefined {
  return toLevel(code - 1);
}

export function withReview(rated: Rated, coach: number, agreed: number): Rated {
  const coachLevel = decodeReview(coach);
  const agreedLevel = decodeReview(agreed);
  return {
    ...rated,
    ...(coachLevel === undefined ? {} : { coach: coachLevel }),
    ...(agreedLevel === undefined ? {} : { agreed: agreedLevel }),
  };
}

function toLevel(value: number): Level | undefined {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4
    ? value
    : undefined;
}
