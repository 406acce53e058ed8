/** Starts many servers at once on one empty store, and has each write what all must read. */
import { contentOf, DocumentStore, newReview } from "../fixtures/document-store";
import { type Settings, StoreServer } from "../fixtures/store-server";
import { damageIn, readRows } from "../fixtures/stored-rows";

/** @returns how many of them did not start, or did not write, or did not see what the others wrote */
export async function startTogether(settings: Settings, instances: number): Promise<number> {
  const servers = await Promise.all(
    Array.from({ length: instances }, () => StoreServer.at(settings)),
  );
  try {
    const started = await Promise.allSettled(servers.map((server) => server.start()));
    let failures = started.filter(({ status }) => status === "rejected").length;
    for (const each of started) if (each.status === "rejected") console.error(String(each.reason));
    const stores = servers
      .filter(({ runs }) => runs)
      .map(({ origin }) => new DocumentStore(origin));
    const reviews = stores.map(() => newReview());
    const written = await Promise.all(
      stores.map(async (store, i) => {
        const { status } = await store.create(reviews[i] ?? newReview(), contentOf(`by ${i}`));
        const ready = await store.call("GET", "/api/health/ready");
        return status === 201 && ready.status === 200;
      }),
    );
    failures += written.filter((well) => !well).length;
    for (const store of stores) {
      const read = await Promise.all(reviews.map((review) => store.read(review)));
      if (read.some(({ status }) => status !== 200)) failures += 1;
    }
    const rows = await readRows(settings);
    return failures + Math.abs(rows.length - instances) + (await damageIn(settings)).length;
  } finally {
    await Promise.all(servers.map((server) => server.end()));
  }
}
