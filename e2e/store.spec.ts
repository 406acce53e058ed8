import { expect } from "@playwright/test";
import { DATABASES, makeDatabase } from "../lib/testing/databases";
import { bearer, noise, TestDocument } from "../lib/testing/document-client";
import { DOCUMENT_CONTRACT } from "../lib/testing/document-contract";
import { sendOdd, sendPieces } from "./fixtures/raw-request";
import { ServerProcess } from "./fixtures/server-process";
import { test } from "./fixtures/watched";

const FREE = { LIMIT_GUESS: "off", LIMIT_CREATE: "off", LIMIT_WRITE: "off" };
const ID = "AAAAAAAAAAAAAAAAAAAAAA";

for (const kind of DATABASES) {
  test(`the server keeps the whole contract over HTTP, on ${kind}, and writes no secret down`, async () => {
    const database = await makeDatabase(kind);
    const server = await ServerProcess.start({ ...database.variables, ...FREE });
    try {
      for (const [sentence, run] of DOCUMENT_CONTRACT) {
        await test.step(sentence, () => run(server.send));
      }
      const document = new TestDocument(server.send);
      const creation = document.creation();
      await document.put("result", creation, { "If-None-Match": "*" });
      await document.get();
      await server.send(`/r?${document.owner}`, {});
      await server.send(`/nowhere/${document.id}`, {});
      const { id, owner, coach } = document;
      for (const secret of [id, owner, coach, creation.content, creation.coachTokenHash]) {
        expect(server.log).not.toContain(secret);
      }
      const lines = server.log.split("\n").filter((line) => line.includes('"event":"request"'));
      expect(lines.length).toBeGreaterThan(100);
      expect(Object.keys(JSON.parse(lines[0]!))).toEqual(
        expect.arrayContaining(["time", "level", "event", "method", "route", "status", "ms"]),
      );
    } finally {
      await server.stop();
      await database.remove();
    }
  });
}

test("a method that an address does not know gets 405 and the list of those it does", async () => {
  const server = await ServerProcess.start(FREE);
  const known = {
    [`/api/documents/${ID}`]: ["DELETE", "GET", "HEAD", "PATCH"],
    [`/api/documents/${ID}/result`]: ["PUT"],
    [`/api/documents/${ID}/review`]: ["PUT"],
    "/api/health/live": ["GET", "HEAD"],
    "/api/health/ready": ["GET", "HEAD"],
    "/api/openapi.json": ["GET", "HEAD"],
  };
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];
  try {
    for (const [path, allowed] of Object.entries(known)) {
      for (const method of methods) {
        const answer = await sendOdd(server.origin, method, path);
        const what = `${method} ${path}`;
        if (allowed.includes(method)) {
          expect(answer.status, what).not.toBe(405);
          continue;
        }
        expect(answer.status, what).toBe(405);
        expect(answer.headers.allow, what).toBe(allowed.join(", "));
        expect(answer.headers["content-type"], what).toBe("application/problem+json");
        if (method !== "HEAD") expect(JSON.parse(answer.text).status, what).toBe(405);
      }
    }
  } finally {
    await server.stop();
  }
});

test("a body is cut off at 64 KiB while it is sent, whatever its length was said to be", async () => {
  const server = await ServerProcess.start(FREE);
  const head = (more: string) =>
    [
      `PUT /api/documents/${ID}/result HTTP/1.1`,
      "Host: headroom.test",
      "Content-Type: application/json",
      'If-Match: "1"',
      `Authorization: Bearer ${noise(32)}`,
      more,
      "",
      "",
    ].join("\r\n");
  const chunk = `4000\r\n${"A".repeat(0x4000)}\r\n`;
  try {
    const endless = Array.from({ length: 400 }, () => chunk);
    const chunked = await sendPieces(server.port, [head("Transfer-Encoding: chunked"), ...endless]);
    expect(chunked.text).toMatch(/^HTTP\/1\.1 413 /);
    expect(chunked.text).toContain("urn:headroom:problem:too-large");
    expect(chunked.ms, "hung up on whoever goes on sending").toBeLessThan(6_000);
    const announced = await sendPieces(server.port, [head("Content-Length: 9000000"), "{"]);
    expect(announced.text).toMatch(/^HTTP\/1\.1 413 /);
    // Said to be short: what comes after is no part of the body, and no request either.
    const short = await sendPieces(server.port, [head("Content-Length: 10"), "A".repeat(70_000)]);
    expect(short.text).toMatch(/^HTTP\/1\.1 400 /);
    expect(await server.status("/api/health/ready")).toBe(200);
  } finally {
    await server.stop();
  }
});

test("guessing is limited, and a made-up X-Forwarded-For changes nothing", async () => {
  const limited = { LIMIT_GUESS: "20/600", LIMIT_CREATE: "2/600" };
  const server = await ServerProcess.start(limited);
  const behind = await ServerProcess.start({ ...limited, TRUSTED_PROXIES: "loopback" });
  const guess = (to: ServerProcess, from: string) =>
    to.send(`/api/documents/${noise(16)}`, { headers: { "X-Forwarded-For": from } });
  try {
    const there = new TestDocument(server.send);
    expect((await there.create()).status).toBe(201);
    expect((await new TestDocument(server.send).create()).status).toBe(201);
    const third = await new TestDocument(server.send).create();
    expect(third.status).toBe(429);
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(500);

    const statuses = [];
    for (let i = 0; i < 60; i++) statuses.push((await guess(server, `198.51.100.${i}`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.slice(20).every((status) => status === 429)).toBe(true);
    expect((await there.get()).status, "not even a right guess is answered").toBe(429);

    for (let i = 0; i < 25; i++) await guess(behind, "1.1.1.1, 198.51.100.1");
    expect((await guess(behind, "2.2.2.2, 198.51.100.1")).status).toBe(429);
    expect((await guess(behind, "198.51.100.1, 198.51.100.2")).status).toBe(404);
  } finally {
    await server.stop();
    await behind.stop();
  }
});

test("an end that is asked for cuts no request", async () => {
  const server = await ServerProcess.start(FREE);
  const document = new TestDocument(server.send);
  await document.create();
  let ending = false;
  let answered = 0;
  const cut: string[] = [];
  const load = async () => {
    while (!ending) {
      try {
        const answer = await document.get();
        await answer.text();
        if (answer.status === 200) answered++;
        else cut.push(String(answer.status));
      } catch (error) {
        const cause: unknown = error instanceof Error ? error.cause : error;
        const code = cause instanceof Error ? String(Reflect.get(cause, "code")) : "";
        // No connection any more is no request cut: a proxy asks another instance.
        if (code === "ECONNREFUSED") return;
        cut.push(code);
      }
    }
  };
  const clients = Array.from({ length: 8 }, load);
  await new Promise((done) => setTimeout(done, 700));
  const code = await server.stop("SIGTERM");
  ending = true;
  await Promise.all(clients);
  expect(cut).toEqual([]);
  expect(code).toBe(0);
  expect(answered).toBeGreaterThan(20);
});

test("when nobody reads its log any more it goes on serving, and ends when it is asked to", async () => {
  const server = await ServerProcess.start(FREE);
  server.process.stdout?.destroy();
  server.process.stderr?.destroy();
  for (let i = 0; i < 5; i++) expect(await server.status("/api/health/live")).toBe(200);
  await new Promise((done) => setTimeout(done, 500));
  expect(await server.status("/api/health/ready")).toBe(200);
  expect(await server.stop("SIGTERM")).toBe(0);
});

test("without its PostgreSQL the server lives, says so, and is back within five seconds", async () => {
  test.skip(process.env.TEST_DATABASE_URL !== undefined, "somebody else's database is not stopped");
  const { startPostgres } = await import("../scripts/postgres.mjs");
  const postgres = await startPostgres();
  const server = await ServerProcess.start({ DATABASE_URL: postgres.url, ...FREE });
  try {
    const document = new TestDocument(server.send);
    expect((await document.create()).status).toBe(201);
    await postgres.crash();
    expect(await server.status("/api/health/live")).toBe(200);
    expect(await server.status("/api/health/ready")).toBe(503);
    const refused = await document.replace("result", 1);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    await postgres.start();
    await expect
      .poll(() => server.status("/api/health/ready"), { timeout: 5_000, intervals: [100] })
      .toBe(200);
    expect((await document.replace("result", 1)).status).toBe(200);
  } finally {
    await server.stop();
    await postgres.stop();
  }
});

test("several servers may start at once on one empty store", async () => {
  const database = await makeDatabase("SQLite");
  const servers = await Promise.all([1, 2, 3].map(() => ServerProcess.start(database.variables)));
  try {
    for (const server of servers) expect(await server.status("/api/health/ready")).toBe(200);
    const document = new TestDocument(servers[0]!.send);
    expect((await document.create()).status).toBe(201);
    const other = await servers[1]!.send(document.path, { headers: bearer(document.owner) });
    expect(other.status).toBe(200);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.remove();
  }
});

test("a server that cannot run says in one line why", async () => {
  for (const [variables, line] of [
    [{ LIMIT_WRITE: "many" }, 'LIMIT_WRITE must be "off" or COUNT/SECONDS, not "many".\n'],
    [
      { DATA_DIR: "package.json" },
      /^The database in DATA_DIR package\.json cannot be opened: .*\.\n$/,
    ],
  ] as const) {
    const server = await ServerProcess.start(variables);
    expect(server.errors).toMatch(line);
    expect(await server.stop()).toBe(1);
  }
});
