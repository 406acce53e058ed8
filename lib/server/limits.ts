import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import type { Environment } from "./environment";
import type { Opened } from "./store/opened";
import type { Store } from "./store/store";
import { StoreFailure } from "./store/store-failure";

const KINDS = {
  create: "LIMIT_CREATE",
  createAll: "LIMIT_CREATE_ALL",
  write: "LIMIT_WRITE",
  guess: "LIMIT_GUESS",
} as const;
type Kind = keyof typeof KINDS;
/** `retryAfter` in whole seconds. */
export type Allowed = { ok: true } | { ok: false; retryAfter: number };

type Counters = { limiters: Map<Kind, RateLimiterAbstract>; secret: string };

/**
 * How often one client may do what. Clients are counted under a keyed hash of their address, never with a
 * path, in this process or, on PostgreSQL, in all processes together.
 */
export class Limits {
  /** Clients that guess too much, until when: known without asking the database before each read. */
  readonly #blocked = new Map<string, number>();
  #counters: { opened: Opened; counters: Promise<Counters> } | undefined;

  constructor(
    readonly settings: Pick<Environment, (typeof KINDS)[Kind]>,
    readonly store: Store,
  ) {}

  /** Counts one thing that `client` does. @throws {StoreFailure} where the counters cannot be had */
  async count(kind: Kind, client: string): Promise<Allowed> {
    if (this.settings[KINDS[kind]] === null) return { ok: true };
    const { limiters, secret } = await this.#load();
    const key = kind === "createAll" ? "all" : keyOf(secret, client);
    try {
      await limiters.get(kind)?.consume(key);
      return { ok: true };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) {
        throw new StoreFailure("the counters failed", { cause: refusal });
      }
      if (kind === "guess") this.#block(client, refusal.msBeforeNext);
      return { ok: false, retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
    }
  }

  /** Whether `client` has guessed so much that not even a right guess is answered. */
  blocked(client: string): Allowed {
    const until = this.#blocked.get(client) ?? 0;
    const left = until - Date.now();
    return left <= 0 ? { ok: true } : { ok: false, retryAfter: Math.ceil(left / 1000) };
  }

  #block(client: string, ms: number): void {
    const now = Date.now();
    for (const [other, until] of this.#blocked) if (until <= now) this.#blocked.delete(other);
    this.#blocked.set(client, now + ms);
  }

  async #load(): Promise<Counters> {
    const opened = await this.store.opened();
    if (this.#counters?.opened !== opened) {
      const counters = this.#make(opened);
      this.#counters = { opened, counters };
      // Tried anew by the next request.
      counters.catch(() => {
        this.#counters = undefined;
      });
    }
    return this.#counters.counters;
  }

  async #make(opened: Opened): Promise<Counters> {
    const limiters = new Map<Kind, RateLimiterAbstract>();
    for (const kind of ["create", "createAll", "write", "guess"] as const) {
      const limit = this.settings[KINDS[kind]];
      if (limit === null) continue;
      const { points, seconds } = limit;
      limiters.set(kind, opened.makeLimiter({ keyPrefix: kind, points, duration: seconds }));
    }
    return { limiters, secret: await this.#secret() };
  }

  /** Processes that count together need one key; a process that counts alone has one that dies with it. */
  async #secret(): Promise<string> {
    if (this.store.place.DATABASE_URL === undefined) return randomBytes(32).toString("base64url");
    const row = await this.store.use(
      (db) =>
        db
          .selectFrom("settings")
          .select("value")
          .where("name", "=", "limit-key")
          .executeTakeFirstOrThrow(),
      { twice: true },
    );
    return row.value;
  }
}

function keyOf(secret: string, client: string): string {
  return createHmac("sha256", secret).update(client).digest("base64url").slice(0, 22);
}
