/** The store under fire, shortly; `npm run prove -- store` does the same at length. */
import { DATABASES, expect, serveOn, test } from "./fixtures/both-stores";
import { contentOf, DocumentStore, newReview } from "./fixtures/document-store";
import { makeDataFolder } from "./fixtures/store-server";
import { backUpAndRestore } from "./trials/backup-drill";
import { endUnderLoad } from "./trials/ended-server";
import { fillDisk } from "./trials/full-disk";
import { forgedBefore, guess, pretending } from "./trials/guesses";
import { killWhileWriting } from "./trials/killed-server";
import { startTogether } from "./trials/many-starts";
import { mergeTwoDevices } from "./trials/merged-devices";
import { addFromTwoDevices } from "./trials/two-devices";

test.describe.configure({ timeout: 240_000 });

const LOAD = { clients: 20, before: 500 };

for (const kind of DATABASES) {
  test(`${kind}: a server that is killed has lost nothing that it acknowledged`, async () => {
    const { server, stop } = await serveOn(kind);
    const { acknowledged, ...faults } = await killWhileWriting(server, 2).finally(stop);
    expect(acknowledged).toBeGreaterThan(0);
    expect(faults).toEqual({ lost: 0, doubled: 0, damaged: 0 });
  });

  test(`${kind}: two devices overwrite nothing of one another's`, async ({ api }) => {
    const { server } = await api(kind);
    const { written, stale, lost } = await addFromTwoDevices(server.origin, 40);
    expect({ written, lost }).toEqual({ written: 80, lost: 0 });
    expect(stale).toBeGreaterThan(0);
  });
}

test("SQLite: a server that is asked to end cuts no request", async () => {
  const { server, stop } = await serveOn("SQLite");
  const { answered, cut, lost } = await endUnderLoad(server, true, LOAD).finally(stop);
  expect(answered).toBeGreaterThan(0);
  expect({ cut, lost }).toEqual({ cut: 0, lost: 0 });
});

test("a coach's two devices drop nothing that the other had not seen", async ({ api }) => {
  const { server } = await api("SQLite");
  const { edits, silent, agree } = await mergeTwoDevices(server.origin, 40);
  expect({ edits, silent, agree }).toEqual({ edits: 80, silent: 0, agree: true });
});

test("SQLite: three servers start at once on an empty store", async () => {
  const folder = makeDataFolder();
  expect(await startTogether({ DATA_DIR: folder.path }, 3).finally(folder.remove)).toBe(0);
});

test("a full disk is refused, damages nothing and is got over", async () => {
  const { kept, ...outcome } = await fillDisk();
  expect(kept).toBeGreaterThan(10);
  expect(outcome).toMatchObject({ wrong: 0, lost: 0, damaged: 0, recovered: true });
});

test("a backup taken while the store is written restores it", async () => {
  const { documents, different, damaged, hashes } = await backUpAndRestore(20);
  expect({ documents, different, damaged }).toEqual({ documents: 20, different: 0, damaged: 0 });
  expect(hashes[0]).toBe(hashes[1]);
});

for (const [way, settings, disguise] of [
  ["without a proxy", {}, pretending],
  ["behind a proxy", { TRUSTED_PROXIES: "loopback" }, forgedBefore],
] as const) {
  test(`guesses are limited, wherever they say to come from, ${way}`, async () => {
    const { server, stop } = await serveOn("SQLite", { LIMIT_GUESS: "20/600", ...settings });
    const known = newReview();
    await new DocumentStore(server.origin).create(known, contentOf("known"));
    const guessed = await guess([server.origin], known, 300, disguise).finally(stop);
    expect(guessed.wrong).toBe(0);
    expect(guessed.tried).toBeLessThanOrEqual(20 + 25);
    expect(guessed.limited).toBeGreaterThanOrEqual(300 - 45);
  });
}

test("creating and writing are limited, with a time to come back", async () => {
  const { server, stop } = await serveOn("SQLite", {
    LIMIT_CREATE: "3/600",
    LIMIT_WRITE: "20/600",
  });
  try {
    const store = new DocumentStore(server.origin);
    const reviews = Array.from({ length: 5 }, newReview);
    const created = [];
    for (const review of reviews) created.push(await store.create(review, contentOf("one")));
    expect(created.map(({ status }) => status)).toEqual([201, 201, 201, 429, 429]);
    expect(Number(created[4]?.headers["retry-after"])).toBeGreaterThan(0);
    const statuses = [];
    for (let seen = 1; seen <= 25; seen++) {
      const written = await store.replaceResult(reviews[0] ?? newReview(), contentOf("x"), seen);
      statuses.push(written.status);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await store.read(reviews[0] ?? newReview())).status).toBe(200);
  } finally {
    await stop();
  }
});
