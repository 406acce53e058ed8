/**
 * The ladder of secrets behind a review link (docs/sharing.md). Each rung is derived from the one above by
 * HKDF-SHA-256, so that who holds one can climb down and never up.
 */
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";

/** Bytes of the owner's, the coach's and the reader's secret. */
export const SECRET_BYTES = 24;

/** What each step down is called; a changed word is another ladder. */
export const LADDER_INFO = {
  ownerToken: "headroom-review/1 owner token",
  coachSecret: "headroom-review/1 coach secret",
  coachToken: "headroom-review/1 coach token",
  readerSecret: "headroom-review/1 reader secret",
  documentId: "headroom-review/1 document id",
  contentKey: "headroom-review/1 content key",
} as const;

/** All values are base64url without padding. */
export type ReaderKeys = {
  /** 24 bytes. */
  readerSecret: string;
  /** 16 bytes: where the document lies. */
  documentId: string;
  /** 32 bytes: an AES-256 key for both parts. */
  contentKey: string;
};
export type CoachKeys = ReaderKeys & {
  /** 24 bytes. */
  coachSecret: string;
  /** 32 bytes: may write the review. */
  coachToken: string;
  /** SHA-256 of the token's bytes, which the server compares with. */
  coachTokenHash: string;
};
export type OwnerKeys = CoachKeys & {
  /** 24 bytes. */
  ownerSecret: string;
  /** 32 bytes: may replace the result, change the expiry, delete. */
  ownerToken: string;
};

/** Everything that follows from an owner's secret. @throws where it is not 24 bytes in base64url */
export function ownerKeys(secret: string): OwnerKeys {
  const coachSecret = derive(secret, LADDER_INFO.coachSecret, SECRET_BYTES);
  return {
    ownerSecret: secret,
    ownerToken: derive(secret, LADDER_INFO.ownerToken, 32),
    ...coachKeys(coachSecret),
  };
}

/** Everything that follows from a coach's secret. @throws where it is not 24 bytes in base64url */
export function coachKeys(secret: string): CoachKeys {
  const coachToken = derive(secret, LADDER_INFO.coachToken, 32);
  return {
    coachSecret: secret,
    coachToken,
    coachTokenHash: base64urlnopad.encode(sha256(base64urlnopad.decode(coachToken))),
    ...readerKeys(derive(secret, LADDER_INFO.readerSecret, SECRET_BYTES)),
  };
}

/** Everything that follows from a reader's secret. @throws where it is not 24 bytes in base64url */
export function readerKeys(secret: string): ReaderKeys {
  return {
    readerSecret: secret,
    documentId: derive(secret, LADDER_INFO.documentId, 16),
    contentKey: derive(secret, LADDER_INFO.contentKey, 32),
  };
}

function derive(secret: string, info: string, bytes: number): string {
  const key = base64urlnopad.decode(secret);
  if (key.length !== SECRET_BYTES) throw new RangeError(`a secret has ${SECRET_BYTES} bytes`);
  // No salt: the secret is uniformly random (RFC 5869, 3.1).
  const derived = hkdf(sha256, key, undefined, utf8ToBytes(info), bytes);
  return base64urlnopad.encode(derived);
}
