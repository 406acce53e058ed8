/**
 * What travels to and from the store of sealed documents: one set of schemas for the handlers,
 * the client in the browser and the API's published description. docs/sharing.md tells the contract.
 */
import * as z from "zod/mini";

/** Most characters of a sealed part: 40 KiB of ciphertext in base64url without padding. */
export const CONTENT_CAP = Math.ceil((40 * 1024 * 4) / 3);
/** Most bytes of a request's body, whatever its `Content-Length` says. */
export const BODY_CAP = 64 * 1024;
/** A document ends at most so many days after it is created or its expiry is changed. */
export const LONGEST_DAYS = 365;

/** The bits beyond the last whole byte are zero, so that one value has one spelling. */
const id = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const bytes32 = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** 16 bytes in base64url. */
export const documentIdSchema = z.string().check(z.regex(id));
export type DocumentId = z.infer<typeof documentIdSchema>;

/** 32 bytes in base64url, known to who may write; travels as `Authorization: Bearer`. */
export const tokenSchema = z.string().check(z.regex(bytes32));
export type Token = z.infer<typeof tokenSchema>;

/** SHA-256 of a token's 32 bytes, in base64url: all of it that the server keeps. */
export const tokenHashSchema = z.string().check(z.regex(bytes32));
export type TokenHash = z.infer<typeof tokenHashSchema>;

/** Ciphertext in base64url without padding; to the server it is noise. */
export const contentSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(CONTENT_CAP), z.regex(/^[A-Za-z0-9_-]+$/));
export type Content = z.infer<typeof contentSchema>;

/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it or without its fraction. */
const instantSchema = z.iso.datetime();

export const createResultSchema = z.strictObject({
  content: contentSchema,
  coachTokenHash: tokenHashSchema,
  expiresAt: instantSchema,
});
export type CreateResult = z.infer<typeof createResultSchema>;

export const replaceResultSchema = z.strictObject({ content: contentSchema });
export type ReplaceResult = z.infer<typeof replaceResultSchema>;

export const replaceReviewSchema = z.strictObject({ content: contentSchema });
export type ReplaceReview = z.infer<typeof replaceReviewSchema>;

export const changeExpirySchema = z.strictObject({ expiresAt: instantSchema });
export type ChangeExpiry = z.infer<typeof changeExpirySchema>;

/** Counts the writes of one part, from 1; the number in the `ETag` of a write and in `If-Match`. */
const versionSchema = z.int().check(z.positive());

const storedPartSchema = z.strictObject({
  content: contentSchema,
  version: versionSchema,
  updatedAt: instantSchema,
});
export type StoredPart = z.infer<typeof storedPartSchema>;

export const storedDocumentSchema = z.strictObject({
  result: storedPartSchema,
  review: z.nullable(storedPartSchema),
  expiresAt: instantSchema,
});
export type StoredDocument = z.infer<typeof storedDocumentSchema>;

/** Whatever can go wrong, by its stable name, with the status that comes with it. */
export const PROBLEMS = {
  junk: 400,
  "not-found": 404,
  "no-such-method": 405,
  expired: 410,
  stale: 412,
  "too-large": 413,
  "wrong-type": 415,
  "no-precondition": 428,
  "too-many": 429,
  broken: 500,
  unavailable: 503,
} as const;
export type ProblemName = keyof typeof PROBLEMS;

/** The `type` of a problem: a name for machines, never changed; nothing is to be found there. */
export function problemType(name: ProblemName): string {
  return `urn:headroom:problem:${name}`;
}

/** The body of every answer that is an error (RFC 9457), `application/problem+json`. */
export const problemSchema = z.strictObject({
  type: z.string().check(z.regex(/^urn:headroom:problem:[a-z-]+$/)),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  /** What exactly is wrong with the request, where that can be said. */
  detail: z.optional(z.string()),
});
export type Problem = z.infer<typeof problemSchema>;
