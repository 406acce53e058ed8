import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import type { Token, TokenHash } from "@/lib/model/document-requests";

/** SHA-256 of the token's 32 bytes: what is kept instead of it. */
export function hashToken(token: Token): TokenHash {
  return createHash("sha256").update(token, "base64url").digest("base64url");
}

/** Takes as long for hashes that differ early as for equal ones. */
export function isSameHash(a: TokenHash, b: TokenHash): boolean {
  return timingSafeEqual(Buffer.from(a, "base64url"), Buffer.from(b, "base64url"));
}
