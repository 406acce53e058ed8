import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { makeDatabase, type TestDatabase } from "@/lib/testing/databases";
import { bearer, hashOf, inDays, noise } from "@/lib/testing/document-client";
import type { Backend } from "../backend";
import { createBackend } from "../create-backend";
import { readEnvironment } from "../environment";
import { StoreFailure } from "../store/store-failure";
import { answerApi } from "./api";

describe("the API", () => {
  let database: TestDatabase;
  let backend: Backend;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await makeDatabase("SQLite");
    const read = readEnvironment({ ...database.variables, LIMIT_GUESS: "2/600" });
    if (!read.ok) throw new Error(read.reason);
    const made = createBackend(read.environment);
    const log: Backend["log"] = (level, event, fields) =>
      lines.push(JSON.stringify({ level, event, ...fields }));
    backend = { ...made, log };
  });
  afterEach(() => {
    vi.restoreAllMocks();
    backend.leaving = false;
    lines.length = 0;
  });
  afterAll(async () => {
    await backend.store.close();
    await database.remove();
  });

  type Asked = { client?: string; headers?: Record<string, string>; body?: unknown };
  async function ask(method: string, path: string, { client = "192.0.2.1", ...asked }: Asked = {}) {
    const body = (async function* () {
      yield Buffer.from(JSON.stringify(asked.body ?? {}));
    })();
    const request = { headers: new Headers(asked.headers), body };
    const answer = await answerApi(method, path, request, { backend, client, now: Date.now() });
    return { ...answer, json: answer.body === undefined ? undefined : JSON.parse(answer.body) };
  }

  it("answers HEAD as it answers GET", async () => {
    const [get, head] = [
      await ask("GET", "/api/health/live"),
      await ask("HEAD", "/api/health/live"),
    ];
    expect(get).toMatchObject({ status: 200, json: { status: "live" } });
    expect(head).toEqual(get);
  });

  it("says which methods an address knows, and takes no word of the language for one", async () => {
    for (const method of ["PUT", "constructor", "get"])
      expect(await ask(method, "/api/documents/x")).toMatchObject({
        status: 405,
        headers: { Allow: "DELETE, GET, HEAD, PATCH" },
      });
  });

  it("is ready while its database answers and it is not about to end", async () => {
    expect(await ask("GET", "/api/health/ready")).toMatchObject({ status: 200 });
    backend.leaving = true;
    expect(await ask("GET", "/api/health/ready")).toMatchObject({ status: 503 });
    expect(await ask("GET", "/api/health/live")).toMatchObject({ status: 200 });
  });

  it("blocks who guesses, also from what is there, and nobody else", async () => {
    const id = noise(16);
    const created = await ask("PUT", `/api/documents/${id}/result`, {
      headers: {
        "content-type": "application/json",
        "if-none-match": "*",
        ...bearer(noise(32)),
      },
      body: { content: noise(30), coachTokenHash: hashOf(noise(32)), expiresAt: inDays(30) },
    });
    expect(created.status).toBe(201);
    const client = "198.51.100.7";
    const guess = () => ask("GET", `/api/documents/${noise(16)}`, { client });
    expect([(await guess()).status, (await guess()).status]).toEqual([404, 404]);
    expect((await ask("GET", `/api/documents/${id}`, { client })).status).toBe(200);
    const third = await guess();
    expect(third.status).toBe(429);
    expect(Number(third.headers["Retry-After"])).toBeGreaterThan(590);
    expect((await ask("GET", `/api/documents/${id}`, { client })).status).toBe(429);
    expect((await ask("GET", `/api/documents/${id}`)).status).toBe(200);
  });

  it("asks to come back where the database is away", async () => {
    vi.spyOn(backend.store, "use").mockRejectedValue(new StoreFailure("away"));
    expect(await ask("GET", `/api/documents/${noise(16)}`)).toMatchObject({
      status: 503,
      headers: { "Retry-After": "5" },
      json: { type: "urn:headroom:problem:unavailable" },
    });
    expect(lines).toEqual([]);
  });

  it("tells a surprise to its log, by its kind and not by its words, and to the client nothing of it", async () => {
    vi.spyOn(backend.store, "use").mockRejectedValue(new TypeError("SECRET"));
    expect(await ask("GET", `/api/documents/${noise(16)}`)).toMatchObject({
      status: 500,
      json: {
        type: "urn:headroom:problem:broken",
        title: "Something went wrong here",
        status: 500,
      },
    });
    expect(lines).toEqual(['{"level":"error","event":"surprise","kind":"TypeError","code":""}']);
  });
});
