/**
 * Snapshot links: the whole result inside the fragment, which never reaches a server.
 *
 *   1.<base64url of: model version (1 byte), length of what follows (2 bytes), packed result and
 *   text, first 4 bytes of the SHA-256 of all before>
 *
 * The length tells a link that was cut off from one that was damaged.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad } from "@scure/base";
import { readResult } from "@/lib/model/read-result";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { packText, unpackText } from "./free-text";
import { packResult, unpackResult } from "./payload";

const VERSION = "1";
const HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** So that a fragment stays under the cap with room for the address before it. */
const MAX_BODY_BYTES = ((LIMITS.link - 100) * 3) / 4 - HEADER_BYTES - CHECKSUM_BYTES;
/** The one model family that exists; a second one takes a new link version or a reserved byte. */
const MODEL_ID = "mle-2";

export type Opened =
  | { ok: true; result: Result; model: RequirementModel }
  | { ok: false; reason: "empty" | "truncated" | "corrupt" | "newer" };

/** Finds the model that a link names; it may have to be fetched. */
export type LoadModel = (id: string, version: number) => Promise<RequirementModel | undefined>;

/**
 * The fragment for a result, without "#". The same result always gives the same link. Undefined
 * where it would be longer than `LIMITS.link`: leave out the evidence, or some of it.
 */
export function encodeSnapshot(model: RequirementModel, result: Result): string | undefined {
  const text = packText(model, result);
  const body = text === undefined ? undefined : packResult(model, result, text);
  if (body === undefined || body.length > MAX_BODY_BYTES) return undefined;
  const bytes = new Uint8Array(HEADER_BYTES + body.length + CHECKSUM_BYTES);
  bytes.set([model.version, body.length >> 8, body.length & 255]);
  bytes.set(body, HEADER_BYTES);
  bytes.set(checksum(bytes.subarray(0, HEADER_BYTES + body.length)), HEADER_BYTES + body.length);
  return `${VERSION}.${base64urlnopad.encode(bytes)}`;
}

/** Opens a fragment from anywhere, trusting nothing of it; accepts only what `encodeSnapshot` makes. Awaits `pause` between two pieces. */
export async function decodeSnapshot(
  fragment: string,
  loadModel: LoadModel,
  pause?: () => Promise<void>,
): Promise<Opened> {
  if (fragment === "") return { ok: false, reason: "empty" };
  if (fragment.length > 2 * LIMITS.link) return { ok: false, reason: "corrupt" };
  const version = /^(\d{1,4})\./.exec(fragment)?.[1];
  if (version === undefined)
    return { ok: false, reason: isStart(fragment) ? "truncated" : "corrupt" };
  if (Number(version) > Number(VERSION)) return { ok: false, reason: "newer" };
  const opened = openBytes(fragment.slice(version.length + 1));
  if (typeof opened === "string" || version !== VERSION) {
    return { ok: false, reason: typeof opened === "string" ? opened : "corrupt" };
  }
  const model = await loadModel(MODEL_ID, opened.modelVersion);
  if (model === undefined) return { ok: false, reason: "newer" };
  const document = readBody(opened.body, model);
  await pause?.();
  const read = document === undefined ? undefined : readResult(document, () => model);
  await pause?.();
  if (!read?.ok || encodeSnapshot(model, read.result) !== fragment) {
    return { ok: false, reason: "corrupt" };
  }
  return read;
}

type Bytes = { modelVersion: number; body: Uint8Array };

function openBytes(payload: string): Bytes | "truncated" | "corrupt" {
  if (!/^[A-Za-z0-9_-]*$/.test(payload)) return "corrupt";
  // A cut may leave a length no encoder makes; whole groups are enough to read the header.
  const whole = decodeBase64(payload) ?? decodeBase64(payload.slice(0, payload.length & ~3));
  if (whole === undefined) return "corrupt";
  if (whole.length < HEADER_BYTES) return "truncated";
  const [modelVersion = 0, high = 0, low = 0] = whole;
  const end = HEADER_BYTES + high * 256 + low;
  if (whole.length < end + CHECKSUM_BYTES) return "truncated";
  if (whole.length > end + CHECKSUM_BYTES || decodeBase64(payload) === undefined) return "corrupt";
  const expected = checksum(whole.subarray(0, end));
  if (expected.some((byte, i) => byte !== whole[end + i])) return "corrupt";
  return { modelVersion, body: whole.subarray(HEADER_BYTES, end) };
}

function readBody(body: Uint8Array, model: RequirementModel): object | undefined {
  const unpacked = unpackResult(model, body);
  if (!unpacked || !unpackText(model, unpacked.text, unpacked.document)) return undefined;
  return unpacked.document;
}

function checksum(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, CHECKSUM_BYTES);
}

/** Canonical only: no padding, no stray bits, no other alphabet. */
function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}

function isStart(fragment: string): boolean {
  return `${VERSION}.`.startsWith(fragment);
}
