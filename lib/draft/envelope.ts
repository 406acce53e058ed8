/**
 * What is written to storage: the draft as text, with a checksum over it and a running number, so
 * that a damaged copy is told from a whole one and the newer of two copies from the older.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { schemaVersion } from "@/lib/model/schema-version";
import { DRAFT_VERSION, type Draft, draftSchema } from "./draft";
import { raiseDraft } from "./upgrade";

const ENVELOPE_VERSION = 1;

const envelopeSchema = z.strictObject({
  envelope: z.literal(ENVELOPE_VERSION),
  /** Counts up with every write of the same draft. */
  sequence: z.int().check(z.minimum(1)),
  /** The draft as JSON. */
  text: z.string(),
  /** SHA-256 of "<sequence>\n<text>" in UTF-8, in hexadecimal. */
  checksum: z.string(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export type OpenedEnvelope =
  | { state: "whole"; draft: Draft; sequence: number }
  /** Of a later version of this app; to be left alone. */
  | { state: "newer" }
  | { state: "damaged" };

export function sealDraft(draft: Draft, sequence: number): Envelope {
  const text = JSON.stringify(draft);
  const checksum = checksumOf(sequence, text);
  return { envelope: ENVELOPE_VERSION, sequence, text, checksum };
}

/**
 * Envelopes that were opened lately: the same text under the same checksum needs no second
 * look, which takes longer than everything else about a write.
 */
const known = new Map<string, { sequence: number; text: string; draft: Draft }>();
const KNOWN = 4;

function remember(checksum: string, entry: { sequence: number; text: string; draft: Draft }): void {
  known.delete(checksum);
  known.set(checksum, entry);
  for (const oldest of [...known.keys()].slice(0, -KNOWN)) known.delete(oldest);
}

/** Opens what storage holds, trusting nothing of it. */
export function openEnvelope(stored: unknown): OpenedEnvelope {
  if (envelopeVersion(stored) > ENVELOPE_VERSION) return { state: "newer" };
  const parsed = envelopeSchema.safeParse(stored);
  if (!parsed.success) return { state: "damaged" };
  const { sequence, text, checksum } = parsed.data;
  const seen = known.get(checksum);
  if (seen?.text === text && seen.sequence === sequence) {
    return { state: "whole", draft: seen.draft, sequence };
  }
  if (checksumOf(sequence, text) !== checksum) return { state: "damaged" };
  const document = parseJson(text);
  const draft = draftSchema.safeParse(raiseDraft(document));
  if (draft.success) {
    remember(checksum, { sequence, text, draft: draft.data });
    return { state: "whole", draft: draft.data, sequence };
  }
  return { state: schemaVersion(document, "draft") > DRAFT_VERSION ? "newer" : "damaged" };
}

function checksumOf(sequence: number, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${sequence}\n${text}`)));
}

function envelopeVersion(stored: unknown): number {
  if (typeof stored !== "object" || stored === null) return 0;
  const named: unknown = Reflect.get(stored, "envelope");
  return typeof named === "number" ? named : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
