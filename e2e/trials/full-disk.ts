/** Fills the disk under the embedded store, and looks whether it refuses, keeps what it had, and recovers. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  contentOf,
  DocumentStore,
  newReview,
  type Review,
  readIn,
} from "../fixtures/document-store";
import { StoreServer } from "../fixtures/store-server";
import { damageIn } from "../fixtures/stored-rows";

const DISK_MIB = 6;
const BALLAST_BYTES = 2 * 1024 * 1024;
const MOST = 2_000;

export type Filled = {
  /** How the disk was filled. */
  how: string;
  kept: number;
  /** Answers while full that were neither right nor 503. */
  wrong: number;
  lost: number;
  damaged: number;
  recovered: boolean;
};

export async function fillDisk(): Promise<Filled> {
  const disk = mountSmallDisk() ?? limitFiles();
  if (disk === undefined) throw new Error("a full disk cannot be had: neither mount nor ulimit");
  const server = await StoreServer.at({ DATA_DIR: disk.folder }, disk.through);
  try {
    return await fill(server, disk);
  } finally {
    await server.end();
    disk.remove();
  }
}

async function fill(server: StoreServer, { how, folder, free }: Disk): Promise<Filled> {
  writeFileSync(join(folder, "ballast"), Buffer.alloc(BALLAST_BYTES));
  await server.start();
  const store = new DocumentStore(server.origin);
  const kept: { review: Review; content: string }[] = [];
  const filled = { how, kept: 0, wrong: 0, lost: 0, damaged: 0, recovered: false };
  let refused = 0;
  for (let i = 0; i < MOST && refused < 5; i++) {
    const [review, content] = [newReview(), contentOf("x".repeat(20_000))];
    const { status } = await store.create(review, content);
    if (status === 201) kept.push({ review, content });
    else if (status === 503) refused += 1;
    else filled.wrong += 1;
  }
  if (refused === 0) throw new Error("the disk did not become full");
  filled.kept = kept.length;
  filled.lost += await countLost(store, kept);
  if ((await store.call("GET", "/api/health/live")).status !== 200) filled.wrong += 1;
  for (const { review } of kept.slice(0, 3)) {
    const { status } = await store.replaceResult(review, contentOf("y".repeat(25_000)), 2);
    if (![412, 503].includes(status)) filled.wrong += 1;
  }

  free(server.pid);
  const late = { review: newReview(), content: contentOf("z".repeat(20_000)) };
  filled.recovered = (await store.create(late.review, late.content)).status === 201;
  if (filled.recovered) kept.push(late);
  filled.lost += await countLost(store, kept);
  // What was acknowledged is there after a start from nothing but the files, too.
  await server.kill();
  filled.damaged = (await damageIn(server.settings)).length;
  await server.start();
  filled.lost += await countLost(store, kept);
  return filled;
}

async function countLost(
  store: DocumentStore,
  kept: readonly { review: Review; content: string }[],
): Promise<number> {
  let lost = 0;
  for (const { review, content } of kept) {
    const answer = await store.read(review);
    if (answer.status !== 200 || readIn(answer).result.content !== content) lost += 1;
  }
  return lost;
}

type Disk = {
  how: string;
  folder: string;
  through: readonly string[];
  free: (pid: number | undefined) => void;
  remove: () => void;
};

/** A file system of a few megabytes, which only root may mount. */
function mountSmallDisk(): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "headroom-small-"));
  const options = ["-t", "tmpfs", "-o", `size=${DISK_MIB}m`, "tmpfs", folder];
  if (spawnSync("mount", options).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    how: `a file system of ${DISK_MIB} MiB`,
    folder,
    through: [],
    free: () => rmSync(join(folder, "ballast")),
    remove() {
      // Lazily: on a busy machine the server's files may still be closing.
      spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No file may grow further than so many blocks; lifted later for the running process. */
function limitFiles(): Disk | undefined {
  if (spawnSync("prlimit", ["--version"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "headroom-small-"));
  const script = `trap "" XFSZ; ulimit -S -f ${DISK_MIB * 512}; exec "$@"`;
  return {
    how: `files of at most ${DISK_MIB / 2} MiB`,
    folder,
    through: ["bash", "-c", script, "bash"],
    free: (pid) => spawnSync("prlimit", ["--pid", String(pid), "--fsize=unlimited:"]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
