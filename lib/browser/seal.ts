/**
 * Seals a part of a document so that only holders of its link can read it: AES-256-GCM by the browser, with
 * the document, the part and its version bound in, so that a server can pass off nothing as something else.
 * The layout is in docs/sharing.md.
 */
import "client-only";
import { base64urlnopad } from "@scure/base";
import { deflateSync, strToU8 } from "fflate";
import { inflate } from "@/lib/share/inflate";
import type { ReaderKeys } from "@/lib/share/review-secrets";

export type Part = "result" | "review";
type Keys = Pick<ReaderKeys, "documentId" | "contentKey">;

const NONCE_BYTES = 12;
const LENGTH_BYTES = 2;
/** What is sealed is filled up to whole steps, so that its size tells little. */
const STEP = 1024;
/** With nonce and tag it stays under the 40 KiB that the server takes. */
const MOST_STEPS = 39;
/** Most bytes of JSON, when sealing and when opening: a full result with long evidence has 200 KiB. */
export const SEALED_CAP = 512 * 1024;

/**
 * @param version the one that the write will get: 1 when created, else one more than the version it replaces
 * @param nonce only ever given by a test: the same one twice under one key gives the key's secrets away
 */
export async function sealPart(
  keys: Keys,
  part: Part,
  version: number,
  value: unknown,
  nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Promise<{ ok: true; content: string } | { ok: false; reason: "too-large" }> {
  const json = strToU8(JSON.stringify(value));
  const plain = json.length > SEALED_CAP ? undefined : pack(deflateSync(json, { level: 9 }));
  if (plain === undefined) return { ok: false, reason: "too-large" };
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: boundTo(keys, part, version) },
    await importKey(keys, "encrypt"),
    plain,
  );
  const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), NONCE_BYTES);
  return { ok: true, content: base64urlnopad.encode(whole) };
}

/** The JSON value that was sealed; what is not what `sealPart` made for this place is refused whole. */
export async function openPart(
  keys: Keys,
  part: Part,
  { content, version }: { content: string; version: number },
): Promise<{ ok: true; value: unknown } | { ok: false; reason: "broken" }> {
  try {
    const whole = base64urlnopad.decode(content);
    const plain = await crypto.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: copyOf(whole.subarray(0, NONCE_BYTES)),
        additionalData: boundTo(keys, part, version),
      },
      await importKey(keys, "decrypt"),
      copyOf(whole.subarray(NONCE_BYTES)),
    );
    const text = inflate(unpack(new Uint8Array(plain)), SEALED_CAP);
    if (text !== undefined) return { ok: true, value: JSON.parse(text) };
  } catch {
    // Another key, place or version, or damage: which of them cannot be told.
  }
  return { ok: false, reason: "broken" };
}

function boundTo({ documentId }: Keys, part: Part, version: number) {
  return copyOf(new TextEncoder().encode(`headroom-review/1 ${documentId} ${part} ${version}`));
}

function importKey({ contentKey }: Keys, use: "encrypt" | "decrypt"): Promise<CryptoKey> {
  const raw = copyOf(base64urlnopad.decode(contentKey));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, [use]);
}

/** Length, content, zeros. */
function pack(deflated: Uint8Array) {
  const steps = Math.ceil((LENGTH_BYTES + deflated.length) / STEP);
  if (steps > MOST_STEPS) return undefined;
  const packed = new Uint8Array(steps * STEP);
  packed.set([deflated.length >> 8, deflated.length & 255]);
  packed.set(deflated, LENGTH_BYTES);
  return packed;
}

function unpack(packed: Uint8Array): Uint8Array {
  const [high = 0, low = 0] = packed;
  return packed.subarray(LENGTH_BYTES, LENGTH_BYTES + high * 256 + low);
}

/** WebCrypto takes no view of memory that might be shared; a copy is never. */
function copyOf(bytes: Uint8Array) {
  return new Uint8Array(bytes);
}
