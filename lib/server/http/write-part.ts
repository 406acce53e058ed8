import "server-only";
import {
  createResultSchema,
  LONGEST_DAYS,
  replaceResultSchema,
  replaceReviewSchema,
} from "@/lib/model/document-requests";
import { createDocument, type Part, replacePart, type Written } from "../store/documents";
import { type Answer, type ApiRequest, type Call, type Handler, json } from "./answer";
import { readPrecondition } from "./preconditions";
import { type Refusal, refuse, refuseFor } from "./problem";
import { readAccess, readExpiry } from "./read-access";
import { readBody } from "./read-body";

/** `PUT …/result`: creates a document, or replaces its result. */
export const putResult: Handler = async (request, path, call) => {
  const write = await readWrite(request, path, call);
  if (!write.ok) return write;
  return write.expected === 0 ? create(write, call) : replace("result", write, call);
};

/** `PUT …/review`: writes the review for the first time, or replaces it. */
export const putReview: Handler = async (request, path, call) => {
  const write = await readWrite(request, path, call);
  return write.ok ? replace("review", write, call) : write;
};

/** A write whose precondition is understood. */
type Write = { ok: true; request: ApiRequest; path: string; expected: number };

async function readWrite(request: ApiRequest, path: string, call: Call): Promise<Write | Refusal> {
  const counted = await call.backend.limits.count("write", call.client);
  if (!counted.ok) return refuseFor(counted.retryAfter);
  const precondition = readPrecondition(request.headers);
  return precondition.ok ? { ...precondition, request, path } : precondition;
}

async function create({ request, path }: Write, call: Call): Promise<Answer | Refusal> {
  const { limits, store } = call.backend;
  const read = await readBody(request, createResultSchema);
  if (!read.ok) return read;
  const access = readAccess(path, request.headers);
  if (!access.ok) return access;
  const { content, coachTokenHash } = read.body;
  const expiry = readExpiry(read.body.expiresAt, call.now, LONGEST_DAYS);
  if (!expiry.ok) return expiry;
  for (const kind of ["create", "createAll"] as const) {
    const counted = await limits.count(kind, call.client);
    if (!counted.ok) return refuseFor(counted.retryAfter);
  }
  const { id, tokenHash } = access;
  const { expiresAt } = expiry;
  const document = { id, tokenHash, coachHash: coachTokenHash, content, expiresAt, now: call.now };
  const created = await store.use((db) => createDocument(db, document), { twice: true });
  if (!created.ok) return refuse("stale");
  return written(created.version, created.isNew ? 201 : 200);
}

async function replace(
  part: Part,
  { request, path, expected }: Write,
  { backend, now }: Call,
): Promise<Answer | Refusal> {
  const schema = part === "result" ? replaceResultSchema : replaceReviewSchema;
  const read = await readBody(request, schema);
  if (!read.ok) return read;
  const access = readAccess(path, request.headers);
  if (!access.ok) return access;
  const { id, tokenHash } = access;
  const { content } = read.body;
  // Once only: had the first try arrived after all, the second would find its own write in the way.
  const done: Written = await backend.store.use((db) =>
    replacePart(db, part, { id, tokenHash, expected, content, now }),
  );
  return done.ok ? written(done.version, expected === 0 ? 201 : 200) : refuse(done.reason);
}

function written(version: number, status: number): Answer {
  return json({ version }, status, { ETag: `"${version}"` });
}
