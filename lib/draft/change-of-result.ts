import type { Result } from "@/lib/model/result";
import type { DraftAnswer, DraftChange } from "./draft";

/** What fills a new draft from an imported result; `resultOfDraft` gives the same answers back. */
export function changeOfResult(result: Result): DraftChange {
  const answers: Record<string, DraftAnswer> = {};
  for (const [id, answer] of Object.entries(result.answers)) {
    if ("skip" in answer) {
      answers[id] = { choice: answer.skip };
      continue;
    }
    const { level, confidence, evidence, coach, agreed } = answer;
    answers[id] = {
      choice: level,
      ...(confidence === undefined ? {} : { confidence }),
      ...(evidence === undefined
        ? {}
        : { evidence: evidence.map(({ text, url }) => ({ text, url: url ?? "" })) }),
      ...(coach === undefined ? {} : { coach }),
      ...(agreed === undefined ? {} : { agreed }),
    };
  }
  return {
    variant: result.variant,
    profile: result.profile ?? {},
    answers,
    practices: result.practices ?? {},
    ...(result.progress === undefined ? {} : { progress: result.progress }),
    ...(result.createdAt === undefined ? {} : { answeredAt: result.createdAt }),
  };
}
