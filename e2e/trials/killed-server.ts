/** Kills the server in the middle of writing, and looks for what it had acknowledged. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  contentOf,
  DocumentStore,
  newReview,
  type Review,
  readIn,
} from "../fixtures/document-store";
import type { Answer } from "../fixtures/http";
import type { StoreServer } from "../fixtures/store-server";
import { damageIn, readRows } from "../fixtures/stored-rows";

const WRITERS = 8;
/** Each writer replaces a document so often before it makes the next. */
const REPLACEMENTS = 12;

/** A document as its writer knows it: the version that was acknowledged last, and what is on its way. */
type Known = {
  review: Review;
  version: number;
  content: string;
  sending?: string | undefined;
};
export type Killed = { acknowledged: number; lost: number; doubled: number; damaged: number };

/** @param server runs already; it is left running */
export async function killWhileWriting(server: StoreServer, kills: number): Promise<Killed> {
  const store = new DocumentStore(server.origin);
  const all: Known[] = [];
  const sum = { acknowledged: 0, lost: 0, doubled: 0, damaged: 0 };
  for (let round = 0; round < kills; round++) {
    let writing = true;
    const writers = Array.from({ length: WRITERS }, async () => {
      while (writing) await write(store, all, () => writing);
    });
    await sleep(100 + Math.random() * 900);
    await server.kill();
    writing = false;
    await Promise.all(writers);
    sum.damaged += (await damageIn(server.settings)).length;
    await server.start();
    for (const known of all.filter(({ sending }) => sending !== undefined)) {
      const { lost, doubled } = await repeat(store, known);
      sum.lost += lost;
      sum.doubled += doubled;
    }
  }
  const rows = new Map((await readRows(server.settings)).map((row) => [row.id, row]));
  for (const { review, version, content } of all) {
    const row = rows.get(review.id);
    sum.acknowledged += version;
    if (row === undefined || Number(row.result_version) < version) sum.lost += 1;
    else if (Number(row.result_version) > version) sum.doubled += 1;
    else if (row.result_content !== content) sum.lost += 1;
  }
  sum.doubled += Math.max(0, rows.size - all.length);
  return sum;
}

/** Makes a document and goes on replacing it until it has been replaced enough, or no answer comes. */
async function write(store: DocumentStore, all: Known[], goOn: () => boolean): Promise<void> {
  const known: Known = { review: newReview(), version: 0, content: "" };
  all.push(known);
  for (let i = 0; i < REPLACEMENTS && goOn(); i++) {
    known.sending = contentOf(`${known.review.id} ${i + 1}`);
    const answer = await send(store, known).catch(() => undefined);
    if (answer === undefined) return;
    if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
    acknowledge(known);
  }
  known.sending = undefined;
}

/** Sends again what got no answer: it must come to be there, exactly once. */
async function repeat(store: DocumentStore, known: Known) {
  const { version, content, sending = "" } = known;
  const before = await store.read(known.review);
  const fault = { lost: 0, doubled: 0 };
  if (version > 0) {
    const { result } = readIn(before);
    const expected = result.version === version ? content : sending;
    if (result.version > version + 1) fault.doubled += 1;
    else if (result.version < version || result.content !== expected) fault.lost += 1;
  }
  const { status } = await send(store, known);
  const { result } = readIn(await store.read(known.review));
  if (result.version !== version + 1) fault.doubled += 1;
  else if (result.content !== sending || ![200, 201, 412].includes(status)) fault.lost += 1;
  acknowledge(known);
  known.sending = undefined;
  return fault;
}

function send(store: DocumentStore, { review, version, sending = "" }: Known): Promise<Answer> {
  return version === 0
    ? store.create(review, sending)
    : store.replaceResult(review, sending, version);
}

function acknowledge(known: Known): void {
  known.version += 1;
  known.content = known.sending ?? "";
}
