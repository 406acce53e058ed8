import "server-only";
import { createHash } from "node:crypto";
import {
  changeExpirySchema,
  LONGEST_DAYS,
  type StoredDocument,
} from "@/lib/model/document-requests";
import { changeExpiry, deleteDocument, readDocument } from "../store/documents";
import type { DocumentRow } from "../store/tables";
import { empty, type Handler, json } from "./answer";
import { isKnown } from "./preconditions";
import { refuse, refuseFor } from "./problem";
import { readAccess, readExpiry, readId } from "./read-access";
import { readBody } from "./read-body";

export const getDocument: Handler = async (request, path, { backend, now }) => {
  const id = readId(path);
  if (!id.ok) return id;
  const read = await backend.store.use((db) => readDocument(db, id.id, now), { twice: true });
  if (!read.ok) return refuse(read.reason);
  const headers = { ETag: etagOf(read.row) };
  return isKnown(request.headers, headers.ETag)
    ? empty(304, headers)
    : json(documentOf(read.row), 200, headers);
};

export const patchDocument: Handler = async (request, path, { backend, client, now }) => {
  const counted = await backend.limits.count("write", client);
  if (!counted.ok) return refuseFor(counted.retryAfter);
  const read = await readBody(request, changeExpirySchema);
  if (!read.ok) return read;
  const access = readAccess(path, request.headers);
  if (!access.ok) return access;
  const expiry = readExpiry(read.body.expiresAt, now, LONGEST_DAYS);
  if (!expiry.ok) return expiry;
  const { expiresAt } = expiry;
  const { id, tokenHash } = access;
  const change = { id, tokenHash, expiresAt, now };
  const changed = await backend.store.use((db) => changeExpiry(db, change), { twice: true });
  return changed.ok ? json({ expiresAt: timeOf(expiresAt) }) : refuse(changed.reason);
};

export const removeDocument: Handler = async (request, path, { backend, client, now }) => {
  const counted = await backend.limits.count("write", client);
  if (!counted.ok) return refuseFor(counted.retryAfter);
  const access = readAccess(path, request.headers);
  if (!access.ok) return access;
  const { id, tokenHash } = access;
  const removed = await backend.store.use((db) => deleteDocument(db, { id, tokenHash, now }));
  return removed.ok ? empty(204) : refuse(removed.reason);
};

function documentOf(row: DocumentRow): StoredDocument {
  const { review_content, review_version, review_at } = row;
  return {
    result: {
      content: row.result_content,
      version: row.result_version,
      updatedAt: timeOf(row.result_at),
    },
    review:
      review_content === null || review_at === null
        ? null
        : { content: review_content, version: review_version, updatedAt: timeOf(review_at) },
    expiresAt: timeOf(row.expires_at),
  };
}

/** Changes with whatever the answer holds; times too, since a document may be made anew with its old versions. */
function etagOf(row: DocumentRow): string {
  const { result_version, result_at, review_version, review_at, expires_at } = row;
  const state = [result_version, result_at, review_version, review_at, expires_at].join(" ");
  return `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
