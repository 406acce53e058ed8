import "server-only";
import {
  type DocumentId,
  documentIdSchema,
  type TokenHash,
  tokenSchema,
} from "@/lib/model/document-requests";
import { hashToken } from "../store/token-hash";
import type { ApiRequest } from "./answer";
import { type Refusal, refuse } from "./problem";

/** An id that cannot be one is unknown like any other. */
export function readId(text: string): { ok: true; id: DocumentId } | Refusal {
  const parsed = documentIdSchema.safeParse(text);
  return parsed.success ? { ok: true, id: parsed.data } : refuse("not-found");
}

/**
 * The document that a write is about and its writer. No token, one that cannot be one and a wrong one all get the answer that an
 * unknown document gets; asked after the body has been read, so that no failure of the body tells more.
 */
export function readAccess(
  path: string,
  headers: ApiRequest["headers"],
): { ok: true; id: DocumentId; tokenHash: TokenHash } | Refusal {
  const id = readId(path);
  if (!id.ok) return id;
  const text = /^Bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
  const parsed = tokenSchema.safeParse(text);
  return parsed.success ? { ...id, tokenHash: hashToken(parsed.data) } : refuse("not-found");
}

/** A time that lies ahead, at most as far as a document may live. */
export function readExpiry(
  text: string,
  now: number,
  longestDays: number,
): { ok: true; expiresAt: number } | Refusal {
  const expiresAt = Date.parse(text);
  if (Number.isNaN(expiresAt)) return refuse("junk", "expiresAt is not a time");
  if (expiresAt <= now) return refuse("junk", "expiresAt must lie ahead");
  if (expiresAt > now + longestDays * 24 * 60 * 60 * 1000) {
    return refuse("junk", `expiresAt must be at most ${longestDays} days ahead`);
  }
  return { ok: true, expiresAt };
}
