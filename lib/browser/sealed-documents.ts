/**
 * The store of sealed documents as the browser sees it: seals before it sends, opens what it gets, and says
 * whatever happens as a value. The contract is in docs/sharing.md.
 */
import "client-only";
import { type StoredPart, storedDocumentSchema } from "@/lib/model/document-requests";
import { schemaVersion } from "@/lib/model/schema-version";
import { type SealedResult, sealedResultSchema } from "@/lib/model/sealed-result";
import { paths } from "@/lib/paths";
import type { CoachKeys, OwnerKeys, ReaderKeys } from "@/lib/share/review-secrets";
import { ask, type Refused, versionOf } from "./ask-store";
import { openPart, sealPart } from "./seal";

export type Refusal = Refused | { ok: false; reason: "too-large" };
export type Written = { ok: true; version: number };

/** Times are ISO 8601 in UTC. */
export type OpenedDocument = {
  ok: true;
  unchanged: false;
  /** To ask with the next time. */
  etag: string | undefined;
  expiresAt: string;
  result: { shared: SealedResult; version: number; updatedAt: string };
  /** `value` is undefined where it cannot be opened. */
  review: { value: unknown; version: number; updatedAt: string } | null;
};
/** `newer` where a later version of the app sealed the result; `broken` where it is no result. */
export type ReadAnswer =
  | OpenedDocument
  | { ok: true; unchanged: true }
  | Refused
  | { ok: false; reason: "newer" };

/** Reads and opens a document. @param known the `etag` of an earlier answer: then it may be `unchanged` */
export async function readDocument(
  keys: ReaderKeys,
  known: { etag?: string | undefined } = {},
): Promise<ReadAnswer> {
  const { etag } = known;
  const answer = await ask("GET", paths.document(keys.documentId), {
    headers: etag === undefined ? {} : { "If-None-Match": etag },
  });
  if (!answer.ok) return answer;
  if (answer.status === 304) return { ok: true, unchanged: true };
  const stored = storedDocumentSchema.safeParse(answer.body);
  if (!stored.success) return { ok: false, reason: "broken" };
  const { result, review, expiresAt } = stored.data;
  const opened = await openPart(keys, "result", result);
  if (!opened.ok) return opened;
  const shared = sealedResultSchema.safeParse(opened.value);
  if (!shared.success) {
    return { ok: false, reason: schemaVersion(opened.value, "shared") > 1 ? "newer" : "broken" };
  }
  return {
    ok: true,
    unchanged: false,
    etag: answer.headers.get("ETag") ?? undefined,
    expiresAt,
    result: { shared: shared.data, version: result.version, updatedAt: result.updatedAt },
    review: review && (await openReview(keys, review)),
  };
}

async function openReview(keys: ReaderKeys, { content, version, updatedAt }: StoredPart) {
  const opened = await openPart(keys, "review", { content, version });
  return { value: opened.ok ? opened.value : undefined, version, updatedAt };
}

/**
 * Puts a document there. Doing it again with the same keys is harmless: what is there stays, and its
 * version comes back. @param create `expiresAt` is ISO 8601 in UTC, at most 365 days ahead
 */
export async function createDocument(
  keys: OwnerKeys,
  create: { shared: SealedResult; expiresAt: string },
): Promise<Written | Refusal> {
  const sealed = await sealPart(keys, "result", 1, create.shared);
  if (!sealed.ok) return sealed;
  const { content } = sealed;
  const body = { content, coachTokenHash: keys.coachTokenHash, expiresAt: create.expiresAt };
  return write(keys, "result", { token: keys.ownerToken, expected: null, body });
}

/** Replaces what the coach sees. `conflict` where another device of the owner's did so since. */
export async function replaceResult(
  keys: OwnerKeys,
  shared: SealedResult,
  expected: number,
): Promise<Written | Refusal> {
  const sealed = await sealPart(keys, "result", expected + 1, shared);
  if (!sealed.ok) return sealed;
  const body = { content: sealed.content };
  return write(keys, "result", { token: keys.ownerToken, expected, body });
}

/** Writes the review. @param expected the version it was made from; null where there was none yet */
export async function saveReview(
  keys: CoachKeys,
  review: unknown,
  expected: number | null,
): Promise<Written | Refusal> {
  const sealed = await sealPart(keys, "review", (expected ?? 0) + 1, review);
  if (!sealed.ok) return sealed;
  const body = { content: sealed.content };
  return write(keys, "review", { token: keys.coachToken, expected, body });
}

/** @param expiresAt ISO 8601 in UTC, at most 365 days ahead */
export async function changeExpiry(
  keys: OwnerKeys,
  expiresAt: string,
): Promise<{ ok: true } | Refused> {
  const answer = await ask("PATCH", paths.document(keys.documentId), {
    token: keys.ownerToken,
    body: { expiresAt },
  });
  return answer.ok ? { ok: true } : answer;
}

/** Deletes both parts at once. `gone` where there is nothing, or nothing any more. */
export async function revoke(keys: OwnerKeys): Promise<{ ok: true } | Refused> {
  const answer = await ask("DELETE", paths.document(keys.documentId), { token: keys.ownerToken });
  return answer.ok ? { ok: true } : answer;
}

type Write = { token: string; expected: number | null; body: unknown };

async function write(
  { documentId }: ReaderKeys,
  part: "result" | "review",
  { token, expected, body }: Write,
): Promise<Written | Refused> {
  const precondition =
    expected === null ? { "If-None-Match": "*" } : { "If-Match": `"${expected}"` };
  const answer = await ask("PUT", paths.documentPart(documentId, part), {
    token,
    body,
    headers: precondition,
  });
  if (!answer.ok) return answer;
  const version = versionOf(answer.headers);
  return version === undefined ? { ok: false, reason: "broken" } : { ok: true, version };
}
