/** When help is worth offering: pure looks at what was answered, never a judgement of it. */
import type { Level } from "@/lib/model/requirement-model";
import { saysNo } from "@/lib/scoring/kinds";
import type { Draft } from "./draft";

/** Fewer answers than this are alike by chance. */
const RUN = 4;

/** The level that every one of `ids` was given, where there are enough of them; else undefined. */
export function sameLevelThroughout(draft: Draft, ids: readonly string[]): Level | undefined {
  const choices = ids.map((id) => draft.answers[id]?.choice);
  const [first] = choices;
  if (choices.length < RUN || typeof first !== "number") return undefined;
  return choices.every((choice) => choice === first) ? first : undefined;
}

/** Those of `ids` at the top level with no words to show for it. */
export function topLevelsUnshown(draft: Draft, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const { choice, evidence = [] } = draft.answers[id] ?? {};
    return choice === 4 && !evidence.some(({ text }) => text.trim() !== "");
  });
}

/** A practice with the competencies it bears on. */
export type PracticeLink = { id: string; competencies: readonly string[] };

/** Competencies answered with a level that the person's own practices deny. */
export function contestedByPractices(
  draft: Draft,
  links: readonly PracticeLink[],
  limits: Parameters<typeof saysNo>[2],
): string[] {
  return Object.entries(draft.answers).flatMap(([id, { choice }]) => {
    if (typeof choice !== "number") return [];
    const own = links.filter(({ competencies }) => competencies.includes(id));
    const answers = own.map((practice) => draft.practices[practice.id]);
    return saysNo(choice, answers, limits) ? [id] : [];
  });
}
