import "server-only";
import type { Environment } from "../environment";
import { kindOf, type Log } from "../log";
import { migrate } from "./migrate";
import { MIGRATIONS } from "./migrations";
import type { Opened } from "./opened";
import { StoreFailure } from "./store-failure";
import type { Database } from "./tables";

/** The one place of sealed documents: opened and migrated when first used, and again after that has failed. */
export class Store {
  #opening: Promise<Opened> | undefined;
  #closed = false;

  constructor(
    readonly place: Pick<Environment, "DATABASE_URL" | "DATABASE_POOL" | "DATA_DIR">,
    readonly log: Log,
  ) {}

  /** @throws {StoreFailure} */
  async opened(): Promise<Opened> {
    if (this.#closed) throw new StoreFailure("the store is closed");
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw this.#failure(error);
    });
    return this.#opening;
  }

  /**
   * Runs `work` on the database. Work that comes to the same when it is done twice is tried a second time
   * after a connection was lost, because the first try may have met one that had been dead for long.
   *
   * @throws {StoreFailure}
   */
  async use<T>(work: (db: Database) => Promise<T>, { twice = false } = {}): Promise<T> {
    const { db } = await this.opened();
    try {
      return await work(db);
    } catch (error) {
      if (!twice || this.place.DATABASE_URL === undefined) throw this.#failure(error);
      this.log("warn", "store-retry", kindOf(error));
    }
    try {
      return await work(db);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Whether the database answers and has our tables. @throws {StoreFailure} where not */
  async check(): Promise<void> {
    const version = await this.use((db) =>
      db.selectFrom("settings").select("value").where("name", "=", "version").executeTakeFirst(),
    );
    if (Number(version?.value) < MIGRATIONS.length) throw new StoreFailure("not migrated");
  }

  /** Waits for nobody: close the doors first. */
  async close(): Promise<void> {
    this.#closed = true;
    const opened = await this.#opening?.catch(() => undefined);
    await opened?.close();
  }

  async #open(): Promise<Opened> {
    const opened = await this.#connect();
    try {
      await migrate(opened);
      return opened;
    } catch (error) {
      await opened.close().catch(() => undefined);
      throw error;
    }
  }

  /** Loads the driver that is used and not the other one. */
  async #connect(): Promise<Opened> {
    const { DATABASE_URL, DATABASE_POOL, DATA_DIR } = this.place;
    if (DATABASE_URL === undefined) return (await import("./open-sqlite")).openSqlite(DATA_DIR);
    const { openPostgres } = await import("./open-postgres");
    return openPostgres(DATABASE_URL, DATABASE_POOL, this.log);
  }

  #failure(error: unknown): StoreFailure {
    if (error instanceof StoreFailure) return error;
    this.log("error", "store-failure", kindOf(error));
    return new StoreFailure("the database failed", { cause: error });
  }
}
