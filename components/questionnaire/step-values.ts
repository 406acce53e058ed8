/** The values of one questionnaire step, between the page's fields and the draft. */
import type { Draft, DraftAnswer, DraftChange } from "@/lib/model/draft";
import { EVIDENCE_ENTRIES, fieldNames } from "./field-names";

/** Everything as the text of its field; "" where nothing is given. */
export type AnswerValues = {
  id: string;
  choice: string;
  confidence: string;
  evidence: { text: string; url: string }[];
};
export type StepValues = { answers: AnswerValues[] };

/** Reads the answers to `ids` from a form. */
export function readStep(form: HTMLFormElement, ids: readonly string[]): StepValues {
  const data = new FormData(form);
  const field = (name: string) => String(data.get(name) ?? "");
  return {
    answers: ids.map((id) => ({
      id,
      choice: field(fieldNames.choice(id)),
      confidence: field(fieldNames.confidence(id)),
      evidence: Array.from({ length: EVIDENCE_ENTRIES }, (_, entry) => ({
        text: field(fieldNames.evidenceText(id, entry)),
        url: field(fieldNames.evidenceUrl(id, entry)),
      })),
    })),
  };
}

/** Name and value of every field that a draft fills. */
export function fieldsOfDraft(
  draft: Draft,
  ids: readonly string[],
): [name: string, value: string][] {
  return ids.flatMap((id) => {
    const { choice, confidence, evidence } = draft.answers[id] ?? {};
    return [
      [fieldNames.choice(id), String(choice ?? "")],
      [fieldNames.confidence(id), confidence ?? ""],
      ...(evidence ?? []).flatMap((entry, i): [string, string][] => [
        [fieldNames.evidenceText(id, i), entry.text],
        [fieldNames.evidenceUrl(id, i), entry.url],
      ]),
    ] as [string, string][]; // a tuple, which flatMap forgets
  });
}

/** The answers that differ from the draft's, as a change to it; undefined where none does. */
export function changeOfStep(
  draft: Draft | undefined,
  { answers }: StepValues,
): DraftChange | undefined {
  const changed: Record<string, DraftAnswer> = {};
  for (const values of answers) {
    const before = draft?.answers[values.id] ?? {};
    const after = toDraft(values, before);
    if (JSON.stringify(after) !== JSON.stringify(before)) changed[values.id] = after;
  }
  return Object.keys(changed).length === 0 ? undefined : { answers: changed };
}

/** Entries beyond those the page has fields for (an import may bring them) are kept. */
function toDraft({ choice, confidence, evidence }: AnswerValues, before: DraftAnswer): DraftAnswer {
  const given = choiceOf(choice);
  const sureness = CONFIDENCE_VALUES.find((value) => value === confidence);
  const beyond = before.evidence?.slice(EVIDENCE_ENTRIES) ?? [];
  const last = evidence.findLastIndex(({ text, url }) => text !== "" || url !== "");
  const entries = [...evidence.slice(0, beyond.length > 0 ? evidence.length : last + 1), ...beyond];
  return {
    ...(given === undefined ? {} : { choice: given }),
    ...(sureness === undefined ? {} : { confidence: sureness }),
    ...(entries.length === 0 ? {} : { evidence: entries }),
  };
}

const CHOICE_VALUES = [0, 1, 2, 3, 4, "not-sure", "prefer-not"] as const;
const CONFIDENCE_VALUES = ["sure", "fairly", "guess"] as const;

function choiceOf(value: string) {
  return CHOICE_VALUES.find((choice) => String(choice) === value);
}
