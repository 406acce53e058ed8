import "server-only";
import type { Kysely } from "kysely";

/** Times are milliseconds since 1970, so that both databases compare them alike. */
type Documents = {
  id: string;
  owner_hash: string;
  coach_hash: string;
  result_content: string;
  result_version: number;
  result_at: number;
  review_content: string | null;
  /** 0 where there is no review yet. */
  review_version: number;
  review_at: number | null;
  expires_at: number;
};

/** Named values of the store itself: "version" of these tables, "limit-key". */
type Settings = { name: string; value: string };

/** Counters of rate-limiter-flexible, in the shape that it asks for; used on PostgreSQL only. */
type Limits = { key: string; points: number; expire: number | null };

export type Tables = { documents: Documents; settings: Settings; limits: Limits };
export type Database = Kysely<Tables>;
export type DocumentRow = Documents;
