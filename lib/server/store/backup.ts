import "server-only";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { backup, DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";

/** What a copy holds: the number of documents and a hash of everything that is kept. */
export type Contents = { documents: number; hash: string };

/**
 * Copies the database at `source` into `target` while servers write, and compares the copy with what it was
 * taken from. The target appears only once it is whole and checked.
 *
 * @throws where there is no source, something is at `target` already, or the copy is not what it should be
 */
export async function backUp(source: string, target: string): Promise<Contents> {
  if (!existsSync(source)) throw new Error(`there is no database at ${source}`);
  if (existsSync(target)) throw new Error(`${target} is there already`);
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  const from = new DatabaseSync(source, { timeout: 5_000 });
  try {
    // Held open, so that the copy and the comparison see one moment, whoever writes meanwhile.
    from.exec("begin");
    const wanted = contentsOf(from);
    await backup(from, partial);
    from.exec("commit");
    chmodSync(partial, 0o600);
    const got = verify(partial);
    if (got.hash !== wanted.hash) throw new Error("the copy differs from the database");
    renameSync(partial, target);
    return got;
  } finally {
    from.close();
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(partial + end, { force: true });
  }
}

/** Checks every page of a copy and makes it one plain file. @throws where it is damaged */
function verify(path: string): Contents {
  const copy = new DatabaseSync(path);
  try {
    copy.exec("pragma journal_mode = delete");
    const said: unknown[] = copy.prepare("pragma integrity_check").all();
    if (JSON.stringify(said) !== '[{"integrity_check":"ok"}]')
      throw new Error("the copy is damaged");
    return contentsOf(copy);
  } finally {
    copy.close();
  }
}

function contentsOf(database: DatabaseSyncInstance): Contents {
  const hash = createHash("sha256");
  let documents = 0;
  for (const row of database.prepare("select * from documents order by id").iterate()) {
    documents++;
    hash.update(JSON.stringify(row));
  }
  for (const row of database.prepare("select * from settings order by name").iterate()) {
    hash.update(JSON.stringify(row));
  }
  return { documents, hash: hash.digest("hex") };
}
