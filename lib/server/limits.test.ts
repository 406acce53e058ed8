import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DATABASES,
  type DatabaseKind,
  makeDatabase,
  type TestDatabase,
} from "@/lib/testing/databases";
import { type Environment, readEnvironment } from "./environment";
import { Limits } from "./limits";
import { Store } from "./store/store";

/** One database, as many processes on it as a test opens. */
function useDatabase(kind: DatabaseKind): {
  open(): Limits;
  opened(): ReturnType<Store["opened"]>;
} {
  let database: TestDatabase;
  let environment: Environment;
  const stores: Store[] = [];
  const open = () => {
    const store = new Store(environment, () => undefined);
    stores.push(store);
    return new Limits(environment, store);
  };
  beforeAll(async () => {
    database = await makeDatabase(kind);
    const limits = { LIMIT_WRITE: "3/600", LIMIT_GUESS: "2/600", LIMIT_CREATE_ALL: "4/600" };
    const read = readEnvironment({ ...database.variables, ...limits, LIMIT_CREATE: "off" });
    if (!read.ok) throw new Error(read.reason);
    ({ environment } = read);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.remove();
  });
  return { open, opened: () => stores[0]!.opened() };
}

describe.each(DATABASES)("limits beside %s", (kind) => {
  const { open } = useDatabase(kind);

  it("count each client for itself, and tell when to come back", async () => {
    const limits = open();
    for (let i = 0; i < 3; i++)
      expect(await limits.count("write", "192.0.2.1")).toEqual({ ok: true });
    const refused = await limits.count("write", "192.0.2.1");
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? 0 : refused.retryAfter).toBeGreaterThan(590);
    expect(await limits.count("write", "192.0.2.2")).toEqual({ ok: true });
  });

  it("count all clients together where that is the limit, and nothing where there is none", async () => {
    const limits = open();
    for (let i = 0; i < 4; i++)
      expect((await limits.count("createAll", `192.0.2.${i}`)).ok).toBe(true);
    expect((await limits.count("createAll", "192.0.2.99")).ok).toBe(false);
    for (let i = 0; i < 50; i++) expect((await limits.count("create", "192.0.2.1")).ok).toBe(true);
  });

  it("block who guesses too much before anything is looked up", async () => {
    const limits = open();
    const guess = async () => (await limits.count("guess", "198.51.100.7")).ok;
    expect([await guess(), await guess()]).toEqual([true, true]);
    expect(limits.blocked("198.51.100.7").ok).toBe(true);
    expect(await guess()).toBe(false);
    expect(limits.blocked("198.51.100.7").ok).toBe(false);
    expect(limits.blocked("198.51.100.8").ok).toBe(true);
  });
});

describe("limits in PostgreSQL", () => {
  const { open, opened } = useDatabase("PostgreSQL");

  it("are one count for several processes", async () => {
    const [one, other] = [open(), open()];
    const client = "203.0.113.4";
    const counted = [];
    for (const limits of [one, other, one, other]) {
      counted.push((await limits.count("write", client)).ok);
    }
    expect(counted).toEqual([true, true, true, false]);
  });

  it("keep no address", async () => {
    const { db } = await opened();
    const rows = await db.selectFrom("limits").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("203.0.113");
  });
});
