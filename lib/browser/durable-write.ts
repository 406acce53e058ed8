import "client-only";
import type { IDBPTransaction, StoreNames } from "idb";
import type { Database, Stores } from "./stores";

export type WritingTo<Name extends StoreNames<Stores>> = IDBPTransaction<
  Stores,
  Name[],
  "readwrite"
>;

/**
 * Runs `work` in one transaction over the named stores: when this resolves, everything in it is on disk;
 * where it rejects, nothing of it is.
 */
export async function durably<Name extends StoreNames<Stores>, T>(
  db: Database,
  names: readonly Name[],
  work: (writing: WritingTo<Name>) => Promise<T>,
): Promise<T> {
  const writing: WritingTo<Name> = db.transaction([...names], "readwrite", {
    durability: "strict",
  });
  try {
    const result = await work(writing);
    await writing.done;
    return result;
  } catch (fault) {
    abort(writing);
    await writing.done.catch(() => undefined);
    throw fault;
  }
}

function abort(writing: { abort: () => void }): void {
  try {
    writing.abort();
  } catch {
    // It was over already.
  }
}
