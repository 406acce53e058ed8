import "server-only";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { Kysely, SqliteDialect, sql } from "kysely";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Opened } from "./opened";
import { asKyselyDatabase } from "./sqlite-driver";
import type { Tables } from "./tables";

export const DATABASE_FILE = "headroom.db";
/** Milliseconds that one process waits for another's write; the wait holds up the whole process. */
const BUSY_MS = 5_000;
/** Milliseconds of trying to have the file alone, which other starts want too. */
const START_MS = 20_000;
const SQLITE_BUSY = 5;

/** Opens the database file in `folder`, which is made where it is missing. @throws where it cannot be had */
export async function openSqlite(folder: string): Promise<Opened> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = await openFile(join(folder, DATABASE_FILE));
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: asKyselyDatabase(database) }),
  });
  return {
    db,
    // Takes the file's only write lock at once, so that of many starts one migrates and the rest find it done.
    begin: (connection) => whenFree(database, () => sql`begin immediate`.execute(connection)),
    makeLimiter: (options) => new RateLimiterMemory(options),
    tidy: async () => void database.exec("pragma wal_checkpoint(truncate)"),
    close: () => db.destroy(),
  };
}

/** Opens one file with everything that "saved" and "deleted" promise. @throws on a library that can damage it */
export async function openFile(path: string): Promise<DatabaseSyncInstance> {
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    const { version } = database.prepare("select sqlite_version() as version").get();
    if (!isSoundVersion(version)) throw new Error(`SQLite ${version} can damage a database`);
    await whenFree(database, async () => database.exec("pragma journal_mode = wal"));
    // Explicitly, because builds differ: this one would be content with NORMAL, which may lose the last write.
    database.exec("pragma synchronous = full");
    database.exec("pragma foreign_keys = on");
    database.exec("pragma secure_delete = on");
    database.exec("pragma trusted_schema = off");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Versions before 3.51.3 can lose a write-ahead log (https://sqlite.org/wal.html#walresetbug), two repaired ones apart. */
export function isSoundVersion(version: string): boolean {
  if (version === "3.50.7" || version === "3.44.6") return true;
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1_000 + patch >= 3_051_003;
}

/**
 * Does what needs the file for itself as soon as no other start has it. Waits without holding up the
 * process, unlike the driver, which could wait for somebody in the same one.
 */
async function whenFree(database: DatabaseSyncInstance, work: () => Promise<unknown>) {
  const until = Date.now() + START_MS;
  database.exec("pragma busy_timeout = 0");
  for (;;) {
    try {
      await work();
      database.exec(`pragma busy_timeout = ${BUSY_MS}`);
      return;
    } catch (error) {
      const isBusy = error instanceof Error && Reflect.get(error, "errcode") === SQLITE_BUSY;
      if (!isBusy || Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 10 + Math.random() * 40));
    }
  }
}
