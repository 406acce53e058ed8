import "server-only";
import { purgeExpired } from "./documents";
import type { Store } from "./store";

const EVERY_MS = 60 * 60 * 1000;
/** Small enough that nobody waits for it. */
const BATCH = 500;

/** Removes what has expired, in batches, until nothing is left. Several processes may do so at once. */
export async function purgeAll(store: Store, now = Date.now(), batch = BATCH): Promise<number> {
  let total = 0;
  for (;;) {
    const purged = await store.use((db) => purgeExpired(db, now, batch), { twice: true });
    total += purged;
    if (purged < batch) break;
  }
  await (await store.opened()).tidy();
  return total;
}

/** Purges now and every hour; a failure is logged by the store and waits for the next time. Returns how to stop. */
export function keepPurging(store: Store): () => void {
  const purge = async () => {
    const purged = await purgeAll(store).catch(() => 0);
    if (purged > 0) store.log("info", "purged", { documents: purged });
  };
  void purge();
  const timer = setInterval(() => void purge(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
