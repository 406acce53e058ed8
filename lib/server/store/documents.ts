/** What can be done with sealed documents. Times are milliseconds since 1970, `now` the present one. */
import "server-only";
import { sql } from "kysely";
import type { DocumentId, TokenHash } from "@/lib/model/document-requests";
import type { Database, DocumentRow } from "./tables";
import { isSameHash } from "./token-hash";

export type Part = "result" | "review";
/** "not-found" also stands for a wrong token, so that nobody learns which documents there are. */
export type Missing = { ok: false; reason: "not-found" | "expired" };
export type Written = { ok: true; version: number } | Missing | { ok: false; reason: "stale" };
export type Created =
  | { ok: true; version: number; isNew: boolean }
  | { ok: false; reason: "stale" };
type Access = { id: DocumentId; tokenHash: TokenHash; now: number };

/** Compared with where there is no document, so that the answer takes its usual time. */
const NOBODY = "A".repeat(43);

/** Creates a document. The same owner's second time changes nothing and is told the present version. */
export async function createDocument(
  db: Database,
  document: { id: DocumentId; coachHash: TokenHash; content: string; expiresAt: number } & Access,
): Promise<Created> {
  const { id, tokenHash, coachHash, content, expiresAt, now } = document;
  const columns = {
    owner_hash: tokenHash,
    coach_hash: coachHash,
    result_content: content,
    result_version: 1,
    result_at: now,
    review_content: null,
    review_version: 0,
    review_at: null,
    expires_at: expiresAt,
  };
  // In one statement: the place of an expired document is taken, that of another is not.
  const row = await db
    .insertInto("documents")
    .values({ id, ...columns })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(columns).where("documents.expires_at", "<=", now),
    )
    .returning("result_version")
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, version: row.result_version, isNew: true };
  const found = await findFor(db, "result", document);
  return found.ok
    ? { ok: true, version: found.row.result_version, isNew: false }
    : { ok: false, reason: "stale" };
}

/**
 * Replaces one part; a review is written for the first time where `expected` is 0.
 *
 * @param expected the version that the writer has seen
 */
export async function replacePart(
  db: Database,
  part: Part,
  write: Access & { content: string; expected: number },
): Promise<Written> {
  const { id, content, expected, now } = write;
  const found = await findFor(db, part, write);
  if (!found.ok) return found;
  const version = found.row[`${part}_version`];
  if (version !== expected) return { ok: false, reason: "stale" };
  // The condition is asked again: of two writers that have seen the same version one comes first.
  const { numUpdatedRows } = await db
    .updateTable("documents")
    .set({
      [`${part}_content`]: content,
      [`${part}_version`]: version + 1,
      [`${part}_at`]: now,
    })
    .where("id", "=", id)
    .where("owner_hash", "=", found.row.owner_hash)
    .where(`${part}_version`, "=", version)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return { ok: true, version: version + 1 };
  const after = await findFor(db, part, write);
  return after.ok ? { ok: false, reason: "stale" } : after;
}

/** Both parts. Reading writes nothing: an expired document is left for the purge. */
export async function readDocument(
  db: Database,
  id: DocumentId,
  now: number,
): Promise<{ ok: true; row: DocumentRow } | Missing> {
  const row = await db.selectFrom("documents").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return { ok: false, reason: "not-found" };
  return row.expires_at <= now ? { ok: false, reason: "expired" } : { ok: true, row };
}

export async function changeExpiry(
  db: Database,
  change: Access & { expiresAt: number },
): Promise<{ ok: true } | Missing> {
  const found = await findFor(db, "result", change);
  if (!found.ok) return found;
  const { numUpdatedRows } = await db
    .updateTable("documents")
    .set({ expires_at: change.expiresAt })
    .where("id", "=", change.id)
    .where("owner_hash", "=", found.row.owner_hash)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? { ok: true } : { ok: false, reason: "not-found" };
}

export async function deleteDocument(
  db: Database,
  access: Access,
): Promise<{ ok: true } | Missing> {
  const found = await findFor(db, "result", access);
  if (!found.ok) return found;
  const { numDeletedRows } = await db
    .deleteFrom("documents")
    .where("id", "=", access.id)
    .where("owner_hash", "=", found.row.owner_hash)
    .executeTakeFirst();
  return numDeletedRows > 0n ? { ok: true } : { ok: false, reason: "not-found" };
}

/** Removes up to `most` expired documents and tells how many there were. */
export async function purgeExpired(db: Database, now: number, most: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from documents where id in
      (select id from documents where expires_at <= ${now} order by expires_at limit ${most})
    returning id`.execute(db);
  return rows.length;
}

type Found = Pick<
  DocumentRow,
  "owner_hash" | "coach_hash" | "result_version" | "review_version" | "expires_at"
>;

/** The document, for somebody who may write this part; an expired one is removed as it is met. */
async function findFor(
  db: Database,
  part: Part,
  { id, tokenHash, now }: Access,
): Promise<{ ok: true; row: Found } | Missing> {
  const row = await db
    .selectFrom("documents")
    .select(["owner_hash", "coach_hash", "result_version", "review_version", "expires_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  const wanted = part === "result" ? row?.owner_hash : row?.coach_hash;
  if (!isSameHash(tokenHash, wanted ?? NOBODY) || row === undefined) {
    return { ok: false, reason: "not-found" };
  }
  if (row.expires_at > now) return { ok: true, row };
  await db.deleteFrom("documents").where("id", "=", id).where("expires_at", "<=", now).execute();
  return { ok: false, reason: "expired" };
}
