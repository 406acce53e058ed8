/** The values of one questionnaire step, between the page's fields and the draft. */
import type { Draft, DraftAnswer, DraftChange, DraftEvidence } from "@/lib/draft/draft";
import { CONFIDENCES, LEVELS, SKIPS } from "@/lib/model/vocabulary";
import { EVIDENCE_ENTRIES, fieldNames } from "./field-names";

/** Everything as the text of its field; "" where nothing is given. */
export type AnswerValues = {
  id: string;
  choice: string;
  confidence: string;
  evidence: DraftEvidence[];
};
export type StepValues = { answers: AnswerValues[] };

const ENTRIES = Array.from({ length: EVIDENCE_ENTRIES }, (_, entry) => entry);

/**
 * Reads the answers to those of `ids` that stand in the page, or only to the one that `changed` lies in. What
 * is not there says nothing about its answer.
 */
export function readStep(ids: readonly string[], changed?: Element): StepValues {
  const question = changed?.closest("fieldset[id]");
  const wanted = question ? ids.filter((id) => id === question.id) : ids;
  return {
    answers: wanted.flatMap((id) => {
      const place = document.getElementById(id);
      return place ? [readAnswer(id, place)] : [];
    }),
  };
}

function readAnswer(id: string, question: Element): AnswerValues {
  const chosen = (name: string) =>
    question.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? "";
  const typed = (name: string) => {
    const field = document.getElementById(name);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : "";
  };
  return {
    id,
    choice: chosen(fieldNames.choice(id)),
    confidence: chosen(fieldNames.confidence(id)),
    evidence: ENTRIES.map((entry) => ({
      text: typed(fieldNames.evidenceText(id, entry)),
      url: typed(fieldNames.evidenceUrl(id, entry)),
    })),
  };
}

/** Name and value of every field of `ids`, "" where the draft has nothing. */
export function fieldsOfDraft(
  draft: Draft,
  ids: readonly string[],
): [name: string, value: string][] {
  return ids.flatMap((id): [string, string][] => {
    const { choice, confidence, evidence } = draft.answers[id] ?? {};
    return [
      [fieldNames.choice(id), String(choice ?? "")],
      [fieldNames.confidence(id), confidence ?? ""],
      ...ENTRIES.flatMap((entry): [string, string][] => [
        [fieldNames.evidenceText(id, entry), evidence?.[entry]?.text ?? ""],
        [fieldNames.evidenceUrl(id, entry), evidence?.[entry]?.url ?? ""],
      ]),
    ];
  });
}

/** The fields of answers that differ from the draft's, as a change to it; undefined where none does. */
export function changeOfStep(
  draft: Draft | undefined,
  { answers }: StepValues,
): DraftChange | undefined {
  const changed: Record<string, DraftAnswer> = {};
  for (const values of answers) {
    const change = changeOfAnswer(values, draft?.answers[values.id] ?? {});
    if (Object.keys(change).length > 0) changed[values.id] = change;
  }
  return Object.keys(changed).length === 0 ? undefined : { answers: changed };
}

function changeOfAnswer(values: AnswerValues, before: DraftAnswer): DraftAnswer {
  const choice = [...LEVELS, ...SKIPS].find((value) => String(value) === values.choice);
  const confidence = CONFIDENCES.find((value) => value === values.confidence);
  const evidence = entriesOf(values.evidence, before);
  const sameEvidence = JSON.stringify(evidence) === JSON.stringify(before.evidence ?? []);
  return {
    ...(choice === undefined || choice === before.choice ? {} : { choice }),
    ...(confidence === undefined || confidence === before.confidence ? {} : { confidence }),
    ...(sameEvidence ? {} : { evidence }),
  };
}

/** Entries beyond those the page has fields for (an import may bring them) are kept. */
function entriesOf(typed: DraftEvidence[], before: DraftAnswer): DraftEvidence[] {
  const beyond = before.evidence?.slice(EVIDENCE_ENTRIES) ?? [];
  const last = typed.findLastIndex(({ text, url }) => text !== "" || url !== "");
  return [...typed.slice(0, beyond.length > 0 ? typed.length : last + 1), ...beyond];
}
