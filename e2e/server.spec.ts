/** The server as a process: what it writes down, and what it says when something is missing. */

import { readFileSync } from "node:fs";
import { DATABASES, expect, serveOn, test } from "./fixtures/both-stores";
import { contentOf, DocumentStore, newReview } from "./fixtures/document-store";
import { sendBytes, sendUntilClosed, statusOf, withoutDate } from "./fixtures/http";
import { makeDataFolder, StoreServer } from "./fixtures/store-server";
import { loseDatabase } from "./trials/lost-database";

for (const kind of DATABASES) {
  test(`${kind}: the log tells each request, and no id, token or content`, async () => {
    const { server, stop } = await serveOn(kind);
    const store = new DocumentStore(server.origin);
    const review = newReview();
    const content = contentOf("sealed");
    await store.create(review, content);
    await store.read(review);
    await store.call("GET", `/r?${review.owner}`);
    await store.call("GET", `/nowhere/${review.id}`);
    await store.revoke({ ...review, owner: review.coach });
    await stop();
    for (const secret of [...Object.values(review), content]) {
      expect(server.said).not.toContain(secret);
    }
    const lines = server.said.split("\n").filter((line) => line.includes('"event":"request"'));
    expect(lines).toHaveLength(5);
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual(
      expect.arrayContaining(["time", "level", "event", "method", "route", "status", "ms"]),
    );
  });
}

test("it hangs up on whoever goes on sending", async ({ api }) => {
  const { server } = await api("SQLite");
  const { id, owner } = newReview();
  const head = [
    `PUT /api/documents/${id}/result HTTP/1.1`,
    "Host: headroom.test",
    "Content-Type: application/json",
    "If-None-Match: *",
    `Authorization: Bearer ${owner}`,
    "Transfer-Encoding: chunked",
  ].join("\r\n");
  const chunk = `4000\r\n${"A".repeat(0x4000)}\r\n`;
  const pieces = [`${head}\r\n\r\n`, ...Array.from({ length: 400 }, () => chunk)];
  const { text, ms } = await sendUntilClosed(server.port, pieces);
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
  expect(ms).toBeLessThan(6_000);
});

test("asked for a part of a file it sends the whole, and fails over none", async ({ api }) => {
  const { server } = await api("SQLite");
  for (const range of ["bytes=0-9", "bytes=9999999-", "bytes=5-1", "words"]) {
    const answer = await fetch(`${server.origin}/late.js`, { headers: { range } });
    expect(answer.status, range).toBe(200);
    expect(await answer.text(), range).toBe(readFileSync("public/late.js", "utf8"));
  }
});

test("asked by a whole address it answers as by the path alone", async ({ api }) => {
  const { server } = await api("SQLite");
  for (const [method, path] of [
    ["GET", "/api/health/live"],
    ["GET", "/api/documents/x"],
    ["DELETE", "/api/health/live"],
    ["GET", "/robots.txt"],
    ["HEAD", "/role?as=coach"],
  ]) {
    const whole = await askOnce(server.port, `${method} http://headroom.test${path}`, "other.test");
    expect(whole, path).toBe(await askOnce(server.port, `${method} ${path}`));
  }
  expect(server.said).toContain('"method":"DELETE","route":"/api/health/live","status":405');
});

test("asked for what is no path it says that there is nothing", async ({ api }) => {
  const { server } = await api("SQLite");
  const nowhere = await askOnce(server.port, "OPTIONS /api/nowhere");
  expect(statusOf(nowhere)).toBe(404);
  expect(await askOnce(server.port, "OPTIONS *")).toBe(nowhere);
  expect(await askOnce(server.port, "GET *api/health/live")).toBe(nowhere);
});

test("asked for another protocol it answers in its own, and still ends when it is asked to", async () => {
  const { server, stop } = await serveOn("SQLite");
  // Only from its first page on does the framework listen for such requests.
  await fetch(server.origin);
  const asked = ["/api/health/live", "/api/documents/x", "/role"].map((path) =>
    sendUntilClosed(server.port, [
      `GET ${path} HTTP/1.1\r\nHost: headroom.test\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`,
    ]),
  );
  try {
    await expect
      .poll(() => server.said.match(/"event":"request"/g)?.length, { timeout: 10_000 })
      .toBe(1 + asked.length);
    await server.end();
    expect(server.exitCode).toBe(0);
  } finally {
    await server.kill();
    await stop();
  }
  const statuses = (await Promise.all(asked)).map(({ text }) => statusOf(text));
  expect(statuses).toEqual([200, 404, 200]);
});

test("when nobody reads its log any more it goes on serving, and ends when it is asked to", async () => {
  const { server, stop } = await serveOn("SQLite");
  const store = new DocumentStore(server.origin);
  server.closeLog();
  for (let i = 0; i < 5; i++) {
    expect((await store.call("GET", "/api/health/live")).status).toBe(200);
  }
  expect((await store.create(newReview(), contentOf("unheard"))).status).toBe(201);
  await stop();
  expect(server.exitCode).toBe(0);
});

test("without its PostgreSQL it lives, says so, and is back within five seconds", async () => {
  test.skip(process.env.TEST_DATABASE_URL !== undefined, "somebody else's database is not stopped");
  test.slow();
  const { startPostgres } = await import("../scripts/postgres.mjs");
  const postgres = await startPostgres();
  const server = await StoreServer.at({ DATABASE_URL: postgres.url });
  await server.start();
  try {
    const ways = { leave: () => postgres.crash(), back: () => postgres.start() };
    const { noticed, recovered, ...faults } = await loseDatabase(server, ways, 2_000);
    expect(faults).toEqual({ lived: true, notLive: 0, wrong: 0, lost: 0 });
    expect(noticed).toBeLessThan(2_000);
    expect(recovered).toBeLessThan(5_000);
  } finally {
    await server.end();
    await postgres.stop();
  }
});

test("one that cannot run says in one line why, and ends", async () => {
  const folder = makeDataFolder();
  for (const [settings, line] of [
    [
      { DATA_DIR: folder.path, LIMIT_WRITE: "many" },
      'LIMIT_WRITE must be "off" or COUNT/SECONDS, not "many".\n',
    ],
    [
      { DATA_DIR: "package.json" },
      /^The database in DATA_DIR package\.json cannot be opened: .*\.$/m,
    ],
  ] as const) {
    const server = await StoreServer.at(settings);
    await expect(server.start()).rejects.toThrow("the server ended with 1");
    expect(server.said).toMatch(line);
  }
  folder.remove();
});

/** The answer on a connection of its own. */
async function askOnce(port: number, line: string, host = "headroom.test"): Promise<string> {
  const head = `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  return withoutDate(await sendBytes(port, head));
}
