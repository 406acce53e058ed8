/**
 * The packed part of a snapshot link: everything of a result but its free text, in bits, keyed by
 * the competencies' permanent numbers. The layout is described in docs/sharing.md and may only
 * change together with the link's version.
 */

import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Answers, Result } from "@/lib/model/result";
import { PRACTICE_ANSWERS, VARIANTS } from "@/lib/model/vocabulary";
import {
  ANSWER_BITS,
  decodeAnswer,
  encodeAnswer,
  encodeReview,
  REVIEW_BITS,
  withReview,
} from "./answer-code";
import { BitReader, BitWriter } from "./bits";
import { readProfile, writeProfile } from "./profile-code";

const VARIANT_BITS = 3;
const COUNT_BITS = 10;
const PRACTICE_BITS = 3;
/** Days since 2020-01-01, 0 for no date: enough until 2199. */
const DATE_BITS = 16;
const EPOCH = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

type Section = "review" | "practices" | "profile" | "text";
const SECTIONS: readonly Section[] = ["review", "practices", "profile", "text"];

export function packResult(model: RequirementModel, result: Result, text: Uint8Array): Uint8Array {
  const bits = new BitWriter();
  const byNumber = answersByNumber(model, result.answers);
  const present: Record<Section, boolean> = {
    review: byNumber.some((answer) => coachOf(answer) !== 0 || agreedOf(answer) !== 0),
    practices: result.practices !== undefined,
    profile: result.profile !== undefined,
    text: text.length > 0,
  };
  bits.write(result.variant === null ? 0 : 1 + VARIANTS.indexOf(result.variant), VARIANT_BITS);
  for (const section of SECTIONS) bits.write(Number(present[section]), 1);
  bits.write(dayOf(result.createdAt), DATE_BITS);
  bits.write(byNumber.length, COUNT_BITS);
  for (const answer of byNumber) bits.write(encodeAnswer(answer), ANSWER_BITS);
  if (present.review) {
    for (const answer of byNumber) {
      bits.write(coachOf(answer), REVIEW_BITS);
      bits.write(agreedOf(answer), REVIEW_BITS);
    }
  }
  if (present.practices) {
    bits.write(model.practices.length, COUNT_BITS);
    for (const { id } of model.practices) {
      const answer = result.practices?.[id];
      bits.write(answer === undefined ? 0 : 1 + PRACTICE_ANSWERS.indexOf(answer), PRACTICE_BITS);
    }
  }
  if (result.profile !== undefined) writeProfile(bits, result.profile);
  const packed = bits.bytes();
  const all = new Uint8Array(packed.length + text.length);
  all.set(packed);
  all.set(text, packed.length);
  return all;
}

/** A document for `readResult` and the bytes of its text, or undefined where the bits make no sense. */
export function unpackResult(
  model: RequirementModel,
  packed: Uint8Array,
): { document: Record<string, unknown>; text: Uint8Array } | undefined {
  const bits = new BitReader(packed);
  const variantCode = bits.read(VARIANT_BITS);
  const flags = SECTIONS.map(() => bits.read(1) === 1);
  const day = bits.read(DATE_BITS);
  if (variantCode === undefined || day === undefined) return undefined;
  const answers = readAnswers(bits, model, flags[0] === true);
  if (answers === undefined) return undefined;
  const practices = flags[1] ? readPractices(bits, model) : undefined;
  const profile = flags[2] ? readProfile(bits) : undefined;
  const text = bits.rest();
  if ((flags[1] && !practices) || (flags[2] && !profile) || text === undefined) return undefined;
  if (flags[3] !== text.length > 0) return undefined;
  return {
    text,
    document: {
      schema: "headroom-result/1",
      model: { id: model.id, version: model.version },
      variant: variantCode === 0 ? null : VARIANTS[variantCode - 1],
      answers,
      ...(practices ? { practices } : {}),
      ...(profile ? { profile } : {}),
      ...(day > 0
        ? { createdAt: new Date(EPOCH + (day - 1) * DAY).toISOString().slice(0, 10) }
        : {}),
    },
  };
}

/** Index is permanent number minus one; numbers that were retired stay empty. */
function answersByNumber(model: RequirementModel, answers: Answers): (Answer | undefined)[] {
  const last = Math.max(...model.competencies.map(({ number }) => number));
  const byNumber = Array.from({ length: last }, (): Answer | undefined => undefined);
  for (const { id, number } of model.competencies) byNumber[number - 1] = answers[id];
  return byNumber;
}

function readAnswers(
  bits: BitReader,
  model: RequirementModel,
  reviewed: boolean,
): Answers | undefined {
  const idOf = new Map(model.competencies.map(({ id, number }) => [number, id]));
  const count = bits.read(COUNT_BITS) ?? 0;
  const decoded: (Answer | null)[] = [];
  for (let number = 1; number <= count; number++) {
    const code = bits.read(ANSWER_BITS);
    const answer = code === undefined ? undefined : decodeAnswer(code);
    if (answer === undefined || (answer !== null && !idOf.has(number))) return undefined;
    decoded.push(answer);
  }
  const answers: Answers = {};
  for (const [i, answer] of decoded.entries()) {
    const coach = reviewed ? bits.read(REVIEW_BITS) : 0;
    const agreed = reviewed ? bits.read(REVIEW_BITS) : 0;
    if (coach === undefined || agreed === undefined || coach > 5 || agreed > 5) return undefined;
    const id = idOf.get(i + 1);
    if (answer === null || id === undefined) {
      if (coach + agreed > 0) return undefined;
    } else if ("skip" in answer) {
      if (coach + agreed > 0) return undefined;
      answers[id] = answer;
    } else {
      answers[id] = withReview(answer, coach, agreed);
    }
  }
  return answers;
}

function readPractices(bits: BitReader, model: RequirementModel) {
  const count = bits.read(COUNT_BITS);
  if (count !== model.practices.length) return undefined;
  const practices: Record<string, unknown> = {};
  for (const { id } of model.practices) {
    const code = bits.read(PRACTICE_BITS);
    if (code === undefined || code > PRACTICE_ANSWERS.length) return undefined;
    if (code > 0) practices[id] = PRACTICE_ANSWERS[code - 1];
  }
  return practices;
}

function dayOf(date: string | undefined): number {
  if (date === undefined) return 0;
  const day = 1 + Math.floor((Date.parse(date.slice(0, 10)) - EPOCH) / DAY);
  return day > 0 && day < 2 ** DATE_BITS ? day : 0;
}

function coachOf(answer: Answer | undefined): number {
  return answer !== undefined && "level" in answer ? encodeReview(answer.coach) : 0;
}

function agreedOf(answer: Answer | undefined): number {
  return answer !== undefined && "level" in answer ? encodeReview(answer.agreed) : 0;
}
