/** A fresh, empty database of either kind for each test file. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "@/scripts/postgres.mjs";

export const DATABASES = ["SQLite", "PostgreSQL"] as const;
export type DatabaseKind = (typeof DATABASES)[number];
/** Its variables for the environment, and how to be rid of it. */
export type TestDatabase = { variables: Record<string, string>; remove(): Promise<void> };

export async function makeDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "headroom-store-"));
  const remove = async () => rmSync(folder, { recursive: true, force: true });
  if (kind === "SQLite") return { variables: { DATA_DIR: folder }, remove };
  const given = process.env.TEST_DATABASE_URL;
  const own = given === undefined ? await startPostgres() : undefined;
  const server = given ?? own?.url ?? "";
  const name = `headroom_${randomBytes(6).toString("hex")}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    variables: { DATABASE_URL: url.href },
    async remove() {
      await run(server, `drop database if exists ${name} with (force)`);
      await own?.stop();
      await remove();
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
