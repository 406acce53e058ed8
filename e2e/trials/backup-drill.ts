/** Takes a backup while the server writes, loses the store, and starts again from the copy. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { contentOf, DocumentStore, newReview } from "../fixtures/document-store";
import { makeDataFolder, StoreServer } from "../fixtures/store-server";
import { damageIn, readRows, type StoredRow } from "../fixtures/stored-rows";

export type Drill = {
  documents: number;
  /** Written before the backup began and not the same in the restored store. */
  different: number;
  damaged: number;
  /** Hash over all rows of the copy, and of the store that was started from it. */
  hashes: readonly [string, string];
};

export async function backUpAndRestore(documents: number): Promise<Drill> {
  const folder = makeDataFolder();
  const data = join(folder.path, "data");
  const copy = join(folder.path, "copy.db");
  const server = await StoreServer.at({ DATA_DIR: data });
  try {
    await server.start();
    const store = new DocumentStore(server.origin);
    for (let i = 0; i < documents; i++) {
      const review = newReview();
      await store.create(review, contentOf(`${i}`));
      if (i % 2 === 0) await store.writeReview(review, contentOf("said"), 0);
      if (i % 3 === 0) await store.replaceResult(review, contentOf(`${i} again`), 1);
    }
    const before = await readRows(server.settings);
    let writing = true;
    const load = (async () => {
      while (writing) await store.create(newReview(), contentOf("meanwhile"));
    })();
    await backUp(data, copy);
    writing = false;
    await load;
    await server.kill();

    rmSync(data, { recursive: true });
    mkdirSync(data);
    cpSync(copy, join(data, "headroom.db"));
    const copied = await readRows(server.settings);
    await server.start();
    const restored = await readRows(server.settings);
    const byId = new Map(restored.map((row) => [row.id, JSON.stringify(row)]));
    return {
      documents: before.length,
      different: before.filter((row) => byId.get(row.id) !== JSON.stringify(row)).length,
      damaged: (await damageIn(server.settings)).length,
      hashes: [hashOfRows(copied), hashOfRows(restored)],
    };
  } finally {
    await server.end();
    folder.remove();
  }
}

async function backUp(data: string, file: string): Promise<void> {
  const child = spawn(process.execPath, ["scripts/backup.mjs", file], {
    env: { ...process.env, DATA_DIR: data },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the backup ended with ${code}`);
}

function hashOfRows(rows: readonly StoredRow[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
