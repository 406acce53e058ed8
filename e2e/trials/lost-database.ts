/** Takes PostgreSQL away from a running server, and looks what the server says until it is back and after. */
import { setTimeout as sleep } from "node:timers/promises";
import { contentOf, DocumentStore, newReview, type Review } from "../fixtures/document-store";
import type { StoreServer } from "../fixtures/store-server";

const EVERY_MS = 250;
/** A database that hangs is known as gone only when something has waited for it. */
const NOTICE_MS = 15_000;

export type Absence = {
  /** The server's process was there all the time. */
  lived: boolean;
  /** Questions for liveness that were not answered with 200. */
  notLive: number;
  /** Milliseconds until readiness said 503. */
  noticed: number;
  /** Answers to reads and writes that were neither right nor 503, and readiness that was. */
  wrong: number;
  /** Milliseconds from the database's return until readiness, a read and a write were well again. */
  recovered: number;
  /** Documents acknowledged before that are not there any more. */
  lost: number;
};

/**
 * @param leave takes the database away
 * @param back brings it back, and resolves when it takes connections
 */
export async function loseDatabase(
  server: StoreServer,
  { leave, back }: { leave: () => Promise<void>; back: () => Promise<void> },
  ms: number,
): Promise<Absence> {
  const store = new DocumentStore(server.origin);
  const kept: Review[] = Array.from({ length: 20 }, newReview);
  for (const review of kept) await store.create(review, contentOf("before"));
  const absence = { lived: true, notLive: 0, noticed: Number.NaN, wrong: 0, recovered: 0, lost: 0 };

  await leave();
  const left = performance.now();
  while (performance.now() - left < ms) {
    const asked = performance.now() - left;
    const [live, ready, read, write] = await Promise.all([
      statusOf(store.call("GET", "/api/health/live")),
      statusOf(store.call("GET", "/api/health/ready")),
      statusOf(store.read(kept[0] ?? newReview())),
      statusOf(store.create(newReview(), contentOf("meanwhile"))),
    ]);
    if (live !== 200) absence.notLive += 1;
    if (ready === 503 && Number.isNaN(absence.noticed)) absence.noticed = performance.now() - left;
    const late = asked > NOTICE_MS;
    if (ready !== 503 && (late || ready !== 200)) absence.wrong += 1;
    for (const status of [read, write]) if (status !== 503) absence.wrong += 1;
    absence.lived &&= server.runs;
    await sleep(EVERY_MS);
  }

  await back();
  const returned = performance.now();
  while (!(await isWell(store, kept[0] ?? newReview()))) {
    if (performance.now() - returned > 60_000) break;
    await sleep(50);
  }
  absence.recovered = performance.now() - returned;
  for (const review of kept) if ((await statusOf(store.read(review))) !== 200) absence.lost += 1;
  absence.lived &&= server.runs;
  return absence;
}

async function isWell(store: DocumentStore, review: Review): Promise<boolean> {
  const statuses = await Promise.all([
    statusOf(store.call("GET", "/api/health/ready")),
    statusOf(store.read(review)),
    statusOf(store.create(newReview(), contentOf("after"))),
  ]);
  return statuses.every((status) => status === 200 || status === 201);
}

/** 0 where no answer came. */
function statusOf(answer: Promise<{ status: number }>): Promise<number> {
  return answer.then(
    ({ status }) => status,
    () => 0,
  );
}
