/** Asks a server under load to end, and looks whether any request that it had begun was cut. */
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { contentOf, DocumentStore, newReview, type Review } from "../fixtures/document-store";
import type { StoreServer } from "../fixtures/store-server";
import { readRows } from "../fixtures/stored-rows";

/** As many clients, for as many milliseconds before the server is asked. */
export type Load = { clients: number; before: number };
const FULL: Load = { clients: 50, before: 1_500 };

export type Ended = {
  /** Answered in full, before and after it was asked to end. */
  answered: number;
  /** Of these, after it was asked. */
  after: number;
  /** Broken off: an answer that stopped, or a request that was done and never answered. */
  cut: number;
  /** Sent when the door was closed already, and refused unread; the client may send it elsewhere. */
  refused: number;
  /** Acknowledged and not in the store. */
  lost: number;
};

/** @param keepAlive as a proxy does, or a connection for each request */
export async function endUnderLoad(
  server: StoreServer,
  keepAlive: boolean,
  load: Load = FULL,
): Promise<Ended> {
  const agent = new Agent({ keepAlive, maxSockets: load.clients });
  const store = new DocumentStore(server.origin, agent);
  const acknowledged: string[] = [];
  const unanswered: { review: Review; why: string }[] = [];
  const ended = { answered: 0, after: 0, cut: 0, refused: 0, lost: 0 };
  let asked = false;
  const clients = Array.from({ length: load.clients }, async () => {
    for (;;) {
      const review = newReview();
      const answer = await store.create(review, contentOf("load")).catch((error: unknown) => {
        unanswered.push({ review, why: codeOf(error) });
      });
      if (answer === undefined) return;
      ended.answered += 1;
      if (asked) ended.after += 1;
      if (answer.status === 201) acknowledged.push(review.id);
      else ended.cut += 1;
    }
  });
  await sleep(load.before);
  asked = true;
  await server.end();
  await Promise.all(clients);
  agent.destroy();

  const rows = new Set((await readRows(server.settings)).map(({ id }) => id));
  ended.lost = acknowledged.filter((id) => !rows.has(id)).length;
  for (const { review, why } of unanswered) {
    // Done without an answer, or ended in any other way than before it was read.
    if (rows.has(review.id) || !["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(why)) {
      ended.cut += 1;
    } else ended.refused += 1;
  }
  ended.cut += server.said.split("\n").filter((line) => line.includes('"broken":true')).length;
  return ended;
}

function codeOf(error: unknown): string {
  return error instanceof Error ? String(Reflect.get(error, "code") ?? error.message) : "";
}
