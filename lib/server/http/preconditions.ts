import "server-only";
import type { ApiRequest } from "./answer";
import { type Refusal, refuse } from "./problem";

/** What a write depends on: 0, that there is nothing yet; else the version that the writer has seen. */
export function readPrecondition(
  headers: ApiRequest["headers"],
): { ok: true; expected: number } | Refusal {
  const match = headers.get("if-match");
  const noneMatch = headers.get("if-none-match");
  if (match === null && noneMatch === null) return refuse("no-precondition");
  if (match !== null && noneMatch !== null) {
    return refuse("junk", "If-Match and If-None-Match exclude each other");
  }
  if (noneMatch !== null) {
    return noneMatch.trim() === "*"
      ? { ok: true, expected: 0 }
      : refuse("junk", "If-None-Match must be * in a write");
  }
  const tag = match?.trim() ?? "";
  if (!/^(W\/)?"[\x21\x23-\x7e]*"$/.test(tag)) {
    return refuse("junk", 'If-Match must be one ETag, such as "3"');
  }
  // A weak tag, and one that we never gave, match nothing (RFC 9110, 13.1.1).
  const version = /^"([1-9]\d{0,14})"$/.exec(tag)?.[1];
  return version === undefined ? refuse("stale") : { ok: true, expected: Number(version) };
}

/** Whether a reader has the representation with this tag already (RFC 9110, 13.1.2: weakly compared). */
export function isKnown(headers: ApiRequest["headers"], etag: string): boolean {
  const known = headers.get("if-none-match");
  if (known === null) return false;
  return known
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === "*" || tag === etag);
}
