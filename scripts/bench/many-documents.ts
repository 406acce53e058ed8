import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { randomText } from "@/e2e/fixtures/document-store";

const DAY_MS = 86_400_000;
/** Ciphertext of each, in letters of base64url: a result without free text. */
const LETTERS = 1024;

/** Ids of the documents that `fill` puts in: the last letter of 16 bytes is one of four. */
export function idOf(i: number): string {
  return `${String(i).padStart(21, "0")}A`;
}

/** Puts `count` documents into the embedded store of `folder`, whose tables are there and which nobody uses. */
export function fill(folder: string, count: number): void {
  const database = new DatabaseSync(join(folder, "headroom.db"));
  const content = randomText((LETTERS * 3) / 4);
  const hash = randomText(32);
  database.exec("pragma synchronous = off");
  database.exec(`
    with recursive numbers(i) as (select 0 union all select i + 1 from numbers where i + 1 < ${count})
    insert into documents (id, owner_hash, coach_hash, result_content, result_version, result_at, review_version, expires_at)
    select printf('%021d', i) || 'A', '${hash}', '${hash}', '${content}', 1, ${Date.now()}, 0, ${Date.now() + 30 * DAY_MS} + i
    from numbers`);
  database.exec("pragma wal_checkpoint(truncate)");
  database.close();
}
