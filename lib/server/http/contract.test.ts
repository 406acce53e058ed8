import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASES, makeDatabase, type TestDatabase } from "@/lib/testing/databases";
import type { Send } from "@/lib/testing/document-client";
import { DOCUMENT_CONTRACT } from "@/lib/testing/document-contract";
import type { Backend } from "../backend";
import { createBackend } from "../create-backend";
import { readEnvironment } from "../environment";
import { serveApi } from "../serve-api";

describe.each(DATABASES)("on %s, the store", (kind) => {
  let database: TestDatabase;
  let backend: Backend;
  let origin: string;
  const server = createServer((request, response) => {
    if (!serveApi(backend, "192.0.2.1", request, response)) response.writeHead(418).end();
  });
  const send: Send = (path, init) => fetch(origin + path, init);
  beforeAll(async () => {
    database = await makeDatabase(kind);
    const read = readEnvironment({ ...database.variables, LOG_LEVEL: "silent" });
    if (!read.ok) throw new Error(read.reason);
    backend = createBackend({ ...read.environment, LIMIT_GUESS: null });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  });
  afterAll(async () => {
    server.close();
    await backend.store.close();
    await database.remove();
  });
  it.each(DOCUMENT_CONTRACT)("%s", (_, run) => run(send));

  it.each([
    ["PROPFIND", "/api/health/live", 405],
    ["GET", "/api/documents/%E0%A4%A", 404],
    ["GET", "/api/anything", 404],
    ["GET", "/api/openapi.json", 200],
  ])("%s %s is not framed, sniffed or kept either", async (method, path, status) => {
    const answer = await send(path, { method });
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": status === 200 ? "application/json" : "application/problem+json",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  });

  it("leaves every other request to the framework", async () => {
    for (const path of ["/", "/%E0%A4%A", "/api", "/apiary/health/live"]) {
      expect((await send(path, {})).status, path).toBe(418);
    }
  });
});
