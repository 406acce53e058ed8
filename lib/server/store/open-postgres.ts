import "server-only";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types } from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { Log } from "../log";
import { kindOf } from "../log";
import type { Opened } from "./opened";
import type { Tables } from "./tables";

/** Milliseconds until a connection, a statement, an answer to one is given up. */
const CONNECT_MS = 3_000;
const STATEMENT_MS = 5_000;
const ANSWER_MS = 6_000;
/** Any number will do, as long as it is always the same and nobody else's. */
const MIGRATION_LOCK = 4_871_203_311;
const INT8 = 20;

/** Opens a pool on a PostgreSQL, or on what speaks its protocol; nothing is asked of it yet. */
export function openPostgres(url: string, connections: number, log: Log): Opened {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: "headroom",
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    types: {
      // Times and versions, all of them far below 2^53.
      getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks while nobody uses it says so here; unheard, it would end the process.
  pool.on("error", (error) => log("warn", "connection-lost", kindOf(error)));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    async begin(connection) {
      await sql`begin`.execute(connection);
      await sql`set local statement_timeout = '60s'`.execute(connection);
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(connection);
    },
    makeLimiter: (options) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: "pool",
        tableName: "limits",
        tableCreated: true,
      }),
    tidy: async () => undefined,
    close: () => db.destroy(),
  };
}
