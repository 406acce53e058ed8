import { afterAll, beforeAll, describe, it } from "vitest";
import { DATABASES, makeDatabase, type TestDatabase } from "@/lib/testing/databases";
import type { Send } from "@/lib/testing/document-client";
import { DOCUMENT_CONTRACT } from "@/lib/testing/document-contract";
import { backend, setBackend } from "../backend";
import { createBackend } from "../create-backend";
import { readEnvironment } from "../environment";
import { getDocument, patchDocument, removeDocument } from "./whole-document";
import { putResult, putReview } from "./write-part";

const HANDLERS: Readonly<Record<string, typeof getDocument>> = {
  GET: getDocument,
  HEAD: getDocument,
  PATCH: patchDocument,
  DELETE: removeDocument,
  "PUT result": putResult,
  "PUT review": putReview,
};

const send: Send = async (path, init) => {
  const [, , , id = "", part] = path.split("/");
  const handle = HANDLERS[part === undefined ? `${init.method}` : `${init.method} ${part}`];
  const request = new Request(`http://headroom.test${path}`, init);
  return handle!(request, { params: Promise.resolve({ id }) });
};

describe.each(DATABASES)("on %s, the store", (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(kind);
    const read = readEnvironment({ ...database.variables, LOG_LEVEL: "silent" });
    if (!read.ok) throw new Error(read.reason);
    setBackend(createBackend({ ...read.environment, LIMIT_GUESS: null }));
  });
  afterAll(async () => {
    await backend().store.close();
    await database.remove();
  });
  it.each(DOCUMENT_CONTRACT)("%s", (_, run) => run(send));
});
