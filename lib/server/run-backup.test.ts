import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { hashOf, noise } from "@/lib/testing/document-client";
import { readEnvironment } from "./environment";
import { start } from "./run-backup";
import { createDocument } from "./store/documents";
import { Store } from "./store/store";

const folder = mkdtempSync(join(tmpdir(), "headroom-run-backup-"));
const data = join(folder, "data");
const own = (name: string) => join(folder, name);

beforeAll(async () => {
  const read = readEnvironment({ DATA_DIR: data });
  if (!read.ok) throw new Error(read.reason);
  const store = new Store(read.environment, () => undefined);
  for (let i = 0; i < 3; i++) {
    const hashes = { tokenHash: hashOf(noise(32)), coachHash: hashOf(noise(32)) };
    const times = { expiresAt: Date.now() + 60_000, now: Date.now() };
    await store.use((db) =>
      createDocument(db, { id: noise(16), content: noise(100), ...hashes, ...times }),
    );
  }
  await store.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command prints, and its exit code. */
async function run(target: string | undefined, variables: Record<string, string>) {
  for (const [name, value] of Object.entries({ DATABASE_URL: "", ...variables }))
    vi.stubEnv(name, value);
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
  await start(target);
  return { said: lines.join("\n"), code: process.exitCode ?? 0 };
}

it.each([data, relative(".", data)])("names the database that it copied (%s)", async (DATA_DIR) => {
  const target = own(`${noise(4)}.db`);
  const { said, code } = await run(target, { DATA_DIR });
  expect(code).toBe(0);
  expect(existsSync(target)).toBe(true);
  const [words, hash] = said.split(", SHA-256 of its contents ");
  expect(words).toBe(
    `${target}: a copy of ${join(data, "headroom.db")}, 3 documents, checked and equal to the database`,
  );
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

it("names the whole path of a database that is not there", async () => {
  const DATA_DIR = relative(".", own("nowhere"));
  expect(await run(own("none.db"), { DATA_DIR })).toEqual({
    said: `No backup was made: there is no database at ${own("nowhere/headroom.db")}.`,
    code: 1,
  });
});

it("leaves PostgreSQL to its own tools", async () => {
  const { said, code } = await run(own("none.db"), { DATABASE_URL: "postgres://u:secret@h/d" });
  expect(said).toMatch(/pg_dump/);
  expect(said).not.toContain("secret");
  expect(code).toBe(1);
});
