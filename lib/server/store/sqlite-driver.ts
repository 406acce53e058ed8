import "server-only";
import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** What a query may be given and give back: text and numbers; no table here has another kind. */
type Value = string | number | null;

/**
 * Shows a database with the interface of `node:sqlite` to Kysely, which expects that of better-sqlite3.
 * Statements are kept: there are few, and each is prepared once.
 */
export function asKyselyDatabase(database: DatabaseSyncInstance): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = asKyselyStatement(database.prepare(sql));
      kept.set(sql, statement);
      return statement;
    },
  };
}

function asKyselyStatement(statement: StatementSyncInstance): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toValue)),
    run: (parameters) => statement.run(...parameters.map(toValue)),
    iterate: (parameters) =>
      // Kysely's type asks for an iterable iterator; the driver's is one, and says so only at run time.
      statement.iterate(...parameters.map(toValue)) as IterableIterator<unknown>,
  };
}

function toValue(parameter: unknown): Value {
  if (parameter === null || typeof parameter === "string" || typeof parameter === "number") {
    return parameter;
  }
  throw new TypeError(`a query was given a ${typeof parameter}`);
}
