import "server-only";
import { randomBytes } from "node:crypto";
import type { Database } from "./tables";

/** Each step once, in this order, for ever; its place is the version of the tables that it leaves behind. */
export const MIGRATIONS: readonly ((db: Database) => Promise<void>)[] = [
  async (db) => {
    await db.schema
      .createTable("documents")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("owner_hash", "text", (column) => column.notNull())
      .addColumn("coach_hash", "text", (column) => column.notNull())
      .addColumn("result_content", "text", (column) => column.notNull())
      .addColumn("result_version", "bigint", (column) => column.notNull())
      .addColumn("result_at", "bigint", (column) => column.notNull())
      .addColumn("review_content", "text")
      .addColumn("review_version", "bigint", (column) => column.notNull())
      .addColumn("review_at", "bigint")
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("documents_by_expiry")
      .on("documents")
      .column("expires_at")
      .execute();
    await db.schema
      .createTable("limits")
      .addColumn("key", "varchar(255)", (column) => column.primaryKey())
      .addColumn("points", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("expire", "bigint")
      .execute();
    const value = randomBytes(32).toString("base64url");
    await db.insertInto("settings").values({ name: "limit-key", value }).execute();
  },
];
