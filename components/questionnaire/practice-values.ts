/** The values of the practices step, between the page's fields and the draft. */
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { PRACTICE_ANSWERS } from "@/lib/model/vocabulary";

/** Id of a practice to the text of its chosen radio; "" where nothing is chosen. */
export type PracticeValues = Record<string, string>;

export function readPractices(form: HTMLFormElement, ids: readonly string[]): PracticeValues {
  const data = new FormData(form);
  return Object.fromEntries(ids.map((id) => [id, String(data.get(id) ?? "")]));
}

export function practiceFieldsOfDraft({ practices }: Draft): [name: string, value: string][] {
  return Object.entries(practices);
}

/** The practices that differ from the draft's, as a change to it; undefined where none does. */
export function changeOfPractices(
  draft: Draft | undefined,
  values: PracticeValues,
): DraftChange | undefined {
  const changed = Object.entries(values).flatMap(([id, value]) => {
    const answer = PRACTICE_ANSWERS.find((known) => known === value);
    return answer === undefined || draft?.practices[id] === answer ? [] : [[id, answer] as const];
  });
  return changed.length === 0 ? undefined : { practices: Object.fromEntries(changed) };
}
