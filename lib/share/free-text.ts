/** The free text of a result (name, evidence, plan progress), deflated. */
import { deflateSync, strToU8 } from "fflate";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Evidence, Result } from "@/lib/model/result";
import { inflate } from "./inflate";

/** No honest link comes near this; it ends an inflate bomb while it inflates. */
export const INFLATE_CAP = 64 * 1024;

type FreeText = {
  n?: string;
  /** Evidence by permanent number: [text] or [text, url]. */
  e?: Record<string, string[][]>;
  p?: Record<string, string>;
};

/** No bytes where there is no text; undefined where there is more than a reader would inflate. */
export function packText(model: RequirementModel, result: Result): Uint8Array | undefined {
  const evidence: Record<string, string[][]> = {};
  for (const { id, number } of model.competencies) {
    const answer = result.answers[id];
    const entries = answer !== undefined && "level" in answer ? answer.evidence : undefined;
    if (entries && entries.length > 0) {
      evidence[number] = entries.map(({ text, url }) => (url === undefined ? [text] : [text, url]));
    }
  }
  const text: FreeText = {
    ...(result.name === undefined ? {} : { n: result.name }),
    ...(Object.keys(evidence).length === 0 ? {} : { e: evidence }),
    ...(Object.keys(result.progress ?? {}).length === 0
      ? {}
      : { p: sorted(result.progress ?? {}) }),
  };
  if (Object.keys(text).length === 0) return new Uint8Array();
  const bytes = strToU8(JSON.stringify(text));
  return bytes.length > INFLATE_CAP ? undefined : deflateSync(bytes, { level: 9 });
}

/** Puts the text back into an unpacked document; false where it is not what we wrote. */
export function unpackText(
  model: RequirementModel,
  bytes: Uint8Array,
  document: Record<string, unknown>,
): boolean {
  if (bytes.length === 0) return true;
  const json = inflate(bytes, INFLATE_CAP);
  if (json === undefined) return false;
  let text: unknown;
  try {
    text = JSON.parse(json);
  } catch {
    return false;
  }
  if (typeof text !== "object" || text === null) return false;
  const { n, e, p } = text as { n?: unknown; e?: unknown; p?: unknown }; // unknown keys: checked below
  if (Object.keys(text).some((key) => !["n", "e", "p"].includes(key))) return false;
  if (n !== undefined) document.name = n;
  if (p !== undefined) document.progress = p;
  return e === undefined || addEvidence(model, e, document.answers);
}

function addEvidence(model: RequirementModel, evidence: unknown, answers: unknown): boolean {
  if (typeof evidence !== "object" || evidence === null) return false;
  if (typeof answers !== "object" || answers === null) return false;
  for (const [number, entries] of Object.entries(evidence)) {
    const id = model.competencies.find((competency) => String(competency.number) === number)?.id;
    const answer: unknown = id === undefined ? undefined : Reflect.get(answers, id);
    if (typeof answer !== "object" || answer === null || !Array.isArray(entries)) return false;
    Reflect.set(answer, "evidence", entries.map(toEvidence));
  }
  return true;
}

function toEvidence(entry: unknown): Partial<Evidence> | null {
  if (!Array.isArray(entry) || entry.length < 1 || entry.length > 2) return null;
  const [text, url] = entry;
  return url === undefined ? { text } : { text, url };
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
