/**
 * Links to a sealed document: `<kind>.<base64url of secret (24 bytes) and checksum (6 bytes)>`, always 42
 * characters. The fragment never reaches a server.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";
import { SECRET_BYTES } from "./review-secrets";

/** o for the owner, c for the coach, v for who may only view. */
export const LINK_KINDS = ["o", "c", "v"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const CHECKSUM_BYTES = 6;
/** Thirty bytes are whole groups of base64url, so that each link has one spelling. */
const PAYLOAD_LENGTH = ((SECRET_BYTES + CHECKSUM_BYTES) * 4) / 3;

export type DecodedLink =
  | { ok: true; kind: LinkKind; secret: string }
  /** `newer` for a kind of link that this version does not know. */
  | { ok: false; reason: "truncated" | "corrupt" | "newer" };

/** The fragment for a secret, without "#". @param secret 24 bytes in base64url */
export function encodeReviewLink(kind: LinkKind, secret: string): string {
  const bytes = base64urlnopad.decode(secret);
  const whole = new Uint8Array(SECRET_BYTES + CHECKSUM_BYTES);
  whole.set(bytes);
  whole.set(checksum(kind, bytes), SECRET_BYTES);
  return `${kind}.${base64urlnopad.encode(whole)}`;
}

/** Reads a fragment from anywhere, trusting nothing of it. Accepts only what `encodeReviewLink` makes. */
export function decodeReviewLink(fragment: string): DecodedLink {
  const [, letter, payload = ""] = /^([a-z])(?:\.(.*))?$/s.exec(fragment) ?? [];
  const kind = LINK_KINDS.find((known) => known === letter);
  if (kind === undefined) return refuse(letter === undefined ? "corrupt" : "newer");
  if (!/^[A-Za-z0-9_-]*$/.test(payload) || payload.length > PAYLOAD_LENGTH)
    return refuse("corrupt");
  if (payload.length < PAYLOAD_LENGTH) return refuse("truncated");
  const bytes = base64urlnopad.decode(payload);
  const secret = bytes.subarray(0, SECRET_BYTES);
  const given = bytes.subarray(SECRET_BYTES);
  const expected = checksum(kind, secret);
  if (expected.some((byte, i) => byte !== given[i])) return refuse("corrupt");
  return { ok: true, kind, secret: base64urlnopad.encode(secret) };
}

function refuse(reason: Extract<DecodedLink, { ok: false }>["reason"]): DecodedLink {
  return { ok: false, reason };
}

/** Over the kind too: one link does not become another by a changed letter. */
function checksum(kind: LinkKind, secret: Uint8Array): Uint8Array {
  const text = utf8ToBytes(`headroom-review/1 link ${kind} `);
  const whole = new Uint8Array(text.length + secret.length);
  whole.set(text);
  whole.set(secret, text.length);
  return sha256(whole).subarray(0, CHECKSUM_BYTES);
}
