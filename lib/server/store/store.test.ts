import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countDocuments } from "@/lib/testing/count-documents";
import { DATABASES, makeDatabase, type TestDatabase } from "@/lib/testing/databases";
import { hashOf, noise } from "@/lib/testing/document-client";
import { type Environment, readEnvironment } from "../environment";
import { createDocument, readDocument } from "./documents";
import { purgeAll } from "./keep-purging";
import { isSoundVersion } from "./open-sqlite";
import { Store } from "./store";
import { StoreFailure } from "./store-failure";

const NOW = Date.UTC(2026, 10, 1);
const document = (expiresAt: number) => ({
  id: noise(16),
  tokenHash: hashOf(noise(32)),
  coachHash: hashOf(noise(32)),
  content: noise(30),
  expiresAt,
  now: NOW,
});

describe.each(DATABASES)("a store on %s", (kind) => {
  let database: TestDatabase;
  let environment: Environment;
  const stores: Store[] = [];
  const lines: unknown[] = [];
  const open = () => {
    const store = new Store(environment, (level, event, said) => lines.push([level, event, said]));
    stores.push(store);
    return store;
  };
  beforeAll(async () => {
    database = await makeDatabase(kind);
    const read = readEnvironment(database.variables);
    if (!read.ok) throw new Error(read.reason);
    ({ environment } = read);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.remove();
  });

  it("is made once by many that open it at the same moment", async () => {
    const many = Array.from({ length: 8 }, open);
    await Promise.all(many.map((store) => store.check()));
    const { db } = await open().opened();
    const settings = await db.selectFrom("settings").select("name").orderBy("name").execute();
    expect(settings.map(({ name }) => name)).toEqual(["limit-key", "version"]);
  });

  it("keeps times and versions as whole numbers", async () => {
    const store = open();
    const made = document(NOW + 1);
    await store.use((db) => createDocument(db, made));
    const read = await store.use((db) => readDocument(db, made.id, NOW));
    expect(read).toMatchObject({
      ok: true,
      row: { expires_at: NOW + 1, result_at: NOW, result_version: 1, review_version: 0 },
    });
  });

  it("purges what has expired, in batches, and nothing else", async () => {
    const store = open();
    const alive = document(NOW + 5000);
    await store.use(async (db) => {
      await db.deleteFrom("documents").execute();
      for (let i = 0; i < 45; i++) await createDocument(db, document(NOW + 1 + (i % 7)));
      await createDocument(db, alive);
    });
    expect(await purgeAll(store, NOW + 7, 10)).toBe(45);
    expect(await store.use(countDocuments)).toBe(1);
    expect(await purgeAll(store, NOW + 7)).toBe(0);
  });

  it("gives the place of an expired document to a new one", async () => {
    const store = open();
    const old = document(NOW + 10);
    await store.use((db) => createDocument(db, old));
    const again = { ...document(NOW + 900), id: old.id, now: NOW + 10 };
    expect(await store.use((db) => createDocument(db, again))).toEqual({
      ok: true,
      version: 1,
      isNew: true,
    });
  });

  it("does not touch tables that a newer version has made, and says so in the log", async () => {
    const store = open();
    await store.use((db) =>
      db.updateTable("settings").set({ value: "99" }).where("name", "=", "version").execute(),
    );
    lines.length = 0;
    const failure = await open()
      .opened()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreFailure);
    expect(String(failure instanceof Error ? failure.cause : "")).toContain("a newer Headroom");
    const code = "the database is of version 99, made by a newer Headroom";
    expect(lines).toEqual([["error", "store-failure", { kind: "NewerTables", code }]]);
  });

  it("fails in one way, whatever the database says, and not at all for who closes it", async () => {
    const store = open();
    await store
      .use((db) =>
        db.updateTable("settings").set({ value: "1" }).where("name", "=", "version").execute(),
      )
      .catch(() => undefined);
    await store.close();
    await expect(store.check()).rejects.toBeInstanceOf(StoreFailure);
  });
});

describe("SQLite's library", () => {
  it("is used from 3.51.3 on, and in the two repaired versions before", () => {
    expect(["3.51.3", "3.53.0", "4.0.0", "3.50.7", "3.44.6"].every(isSoundVersion)).toBe(true);
    expect(["3.51.2", "3.45.1", "3.50.8", "3.44.7", "nonsense"].some(isSoundVersion)).toBe(false);
  });
});
