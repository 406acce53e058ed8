import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countDocuments } from "@/lib/testing/count-documents";
import { hashOf, noise } from "@/lib/testing/document-client";
import { readEnvironment } from "../environment";
import { backUp } from "./backup";
import { createDocument, readDocument } from "./documents";
import { DATABASE_FILE } from "./open-sqlite";
import { Store } from "./store";

const folder = mkdtempSync(join(tmpdir(), "headroom-backup-"));
const open = (place: string) => {
  const read = readEnvironment({ DATA_DIR: place });
  if (!read.ok) throw new Error(read.reason);
  return new Store(read.environment, () => undefined);
};
const store = open(join(folder, "var"));
const file = join(folder, "var", DATABASE_FILE);
const create = async () => {
  const id = noise(16);
  const hashes = { tokenHash: hashOf(noise(32)), coachHash: hashOf(noise(32)) };
  const times = { expiresAt: Date.now() + 60_000, now: Date.now() };
  await store.use((db) => createDocument(db, { id, content: noise(30_000), ...hashes, ...times }));
  return id;
};

beforeAll(async () => {
  for (let i = 0; i < 40; i++) await create();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it("copies one moment of a database that is being written, and restores as it was", async () => {
  const known = await create();
  const before = await store.use(countDocuments);
  const copying = backUp(file, join(folder, "restored.db"));
  for (let i = 0; i < 20; i++) await create();
  const { documents } = await copying;
  expect(documents).toBe(before);
  expect(await store.use(countDocuments)).toBe(before + 20);

  mkdirSync(join(folder, "again"));
  copyFileSync(join(folder, "restored.db"), join(folder, "again", DATABASE_FILE));
  const restored = open(join(folder, "again"));
  expect(await restored.use(countDocuments)).toBe(documents);
  const one = await restored.use((db) => readDocument(db, known, Date.now()));
  expect(one).toEqual(await store.use((db) => readDocument(db, known, Date.now())));
  await restored.close();
});

it("is one file that nobody else may read", async () => {
  const target = join(folder, "one.db");
  await backUp(file, target);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  const rest = [".partial", "-wal", "-shm", "-journal"].filter((end) => existsSync(target + end));
  expect(rest).toEqual([]);
});

it("overwrites nothing, and says where there is nothing to copy", async () => {
  const target = join(folder, "there.db");
  writeFileSync(target, "mine");
  await expect(backUp(file, target)).rejects.toThrow("is there already");
  await expect(backUp(join(folder, "none.db"), join(folder, "x.db"))).rejects.toThrow(
    "no database",
  );
});
