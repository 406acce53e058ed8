import "server-only";
import type { IRateLimiterOptions, RateLimiterAbstract } from "rate-limiter-flexible";
import type { Database } from "./tables";

/** What the two databases do differently; everything else is one code path. */
export type Opened = {
  readonly db: Database;
  /** Begins a transaction that only one process is in at a time. */
  begin(connection: Database): Promise<void>;
  /** Counts in this process, or in the database where several processes share it. */
  makeLimiter(options: IRateLimiterOptions): RateLimiterAbstract;
  /** After a purge: takes what was deleted off the disk too. */
  tidy(): Promise<void>;
  close(): Promise<void>;
};
