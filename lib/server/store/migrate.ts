import "server-only";
import { sql } from "kysely";
import { MIGRATIONS } from "./migrations";
import type { Opened } from "./opened";
import type { Database } from "./tables";

/** Its words are ours and quote nothing that is stored, so the log may have them. */
class NewerTables extends Error {
  override readonly name = "NewerTables";
  readonly code = this.message;
}

/**
 * Brings the tables to the version of this program, whoever else is starting at the same time: each waits
 * for the lock and then finds the work done. Kysely's own migrator has no lock on SQLite.
 *
 * @throws {NewerTables} where a newer version than this program made them
 */
export async function migrate({ db, begin }: Pick<Opened, "db" | "begin">): Promise<void> {
  await db.connection().execute(async (connection) => {
    await begin(connection);
    try {
      await migrateWithin(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

async function migrateWithin(db: Database): Promise<void> {
  await db.schema
    .createTable("settings")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", "version")
    .executeTakeFirst();
  const version = Number(row?.value ?? 0);
  if (version > MIGRATIONS.length) {
    throw new NewerTables(`the database is of version ${version}, made by a newer Headroom`);
  }
  if (version === MIGRATIONS.length) return;
  for (const up of MIGRATIONS.slice(version)) await up(db);
  const value = String(MIGRATIONS.length);
  await db
    .insertInto("settings")
    .values({ name: "version", value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}
