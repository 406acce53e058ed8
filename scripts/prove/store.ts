/** What the store of sealed documents promises, tried on the production build under every kind of fire. */
import { existsSync } from "node:fs";
import { openWire } from "@/e2e/fixtures/cuttable-wire";
import { StoreServer } from "@/e2e/fixtures/store-server";
import { backUpAndRestore } from "@/e2e/trials/backup-drill";
import { endUnderLoad } from "@/e2e/trials/ended-server";
import { fillDisk } from "@/e2e/trials/full-disk";
import { killWhileWriting } from "@/e2e/trials/killed-server";
import { type Absence, loseDatabase } from "@/e2e/trials/lost-database";
import { startTogether } from "@/e2e/trials/many-starts";
import { mergeTwoDevices } from "@/e2e/trials/merged-devices";
import { addFromTwoDevices } from "@/e2e/trials/two-devices";
import { DATABASES, type DatabaseKind, makeDatabase } from "@/lib/testing/databases";
import { startPostgres } from "../postgres.mjs";
import type { Row } from "./row";
import { type Tried, tryRow } from "./try-row";

const KILLS = 50;
const AWAY_MS = 30_000;
const BACK_MS = 5_000;
const INSTANCES = 8;
const STARTS = 20;
const EDITS = 500;
const DOCUMENTS = 500;

export async function prove(): Promise<Row[]> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("there is no build: npm start makes one");
  const rows: Row[] = [];
  for (const kind of DATABASES) rows.push(await proveKills(kind));
  rows.push(await proveReturn("stopped at once and started again", loseCluster));
  rows.push(await proveReturn("cut off without a word, as by a network", loseWire));
  rows.push(await proveFullDisk());
  for (const kind of DATABASES) rows.push(await proveStarts(kind));
  for (const kind of DATABASES) {
    rows.push(await proveEnd(kind, true), await proveEnd(kind, false));
    rows.push(await proveDevices(kind), await proveMerge(kind));
  }
  rows.push(await proveBackup());
  return rows;
}

/** Has a server on an empty store of that kind for as long as `work` takes. */
async function withServer<T>(kind: DatabaseKind, work: (server: StoreServer) => Promise<T>) {
  const database = await makeDatabase(kind);
  const server = await StoreServer.at(database.variables);
  try {
    await server.start();
    return await work(server);
  } finally {
    await server.end();
    await database.remove();
  }
}

function proveKills(kind: DatabaseKind): Promise<Row> {
  return tryRow("no acknowledged write is lost or done twice when the server is killed", () =>
    withServer(kind, async (server) => {
      const { acknowledged, lost, doubled, damaged } = await killWhileWriting(server, KILLS);
      return {
        tried: `${kind}, SIGKILL × ${KILLS} under load`,
        many: `${acknowledged} acknowledged writes`,
        result: `${lost} lost, ${doubled} twice, ${damaged} damaged`,
        ok: acknowledged > 0 && lost + doubled + damaged === 0,
      };
    }),
  );
}

function proveReturn(how: string, lose: (ms: number) => Promise<Absence>): Promise<Row> {
  return tryRow("the server outlives its database and is ready again within 5 s", async () => {
    const { lived, notLive, noticed, wrong, recovered, lost } = await lose(AWAY_MS);
    const alive = lived && notLive === 0;
    return {
      tried: `PostgreSQL ${how}`,
      many: `${AWAY_MS / 1000} s`,
      result: `${alive ? "live all the time" : "NOT live"}, not ready after ${seconds(noticed)}, ${wrong} wrong answers, recovered in ${seconds(recovered)}, ${lost} lost`,
      ok: alive && noticed < AWAY_MS && wrong + lost === 0 && recovered <= BACK_MS,
    };
  });
}

async function loseCluster(ms: number): Promise<Absence> {
  const postgres = await startPostgres();
  const server = await StoreServer.at({ DATABASE_URL: postgres.url });
  try {
    await server.start();
    return await loseDatabase(server, { leave: postgres.crash, back: postgres.start }, ms);
  } finally {
    await server.end();
    await postgres.stop();
  }
}

async function loseWire(ms: number): Promise<Absence> {
  const postgres = await startPostgres();
  const url = new URL(postgres.url);
  const wire = await openWire(Number(url.port));
  url.port = String(wire.port);
  const server = await StoreServer.at({ DATABASE_URL: url.href });
  try {
    await server.start();
    const leave = async () => wire.cut();
    return await loseDatabase(server, { leave, back: async () => wire.mend() }, ms);
  } finally {
    await server.end();
    wire.close();
    await postgres.stop();
  }
}

function proveFullDisk(): Promise<Row> {
  return tryRow("a full disk is refused with 503 and damages nothing", async () => {
    const { how, kept, wrong, lost, damaged, recovered } = await fillDisk();
    return {
      tried: how,
      many: `${kept} documents`,
      result: `${wrong} wrong answers, ${lost} lost, ${damaged} damaged, ${recovered ? "recovered" : "NOT recovered"}`,
      ok: wrong + lost + damaged === 0 && recovered,
    };
  });
}

function proveStarts(kind: DatabaseKind): Promise<Row> {
  return tryRow("many instances may start at once on an empty store", async () => {
    let failures = 0;
    for (let round = 0; round < STARTS; round++) {
      const database = await makeDatabase(kind);
      failures += await startTogether(database.variables, INSTANCES).finally(database.remove);
    }
    return {
      tried: `${kind}, ${INSTANCES} instances`,
      many: `× ${STARTS}`,
      result: `${failures} failures`,
      ok: failures === 0,
    };
  });
}

function proveEnd(kind: DatabaseKind, keepAlive: boolean): Promise<Row> {
  return tryRow("SIGTERM cuts no request", () =>
    withServer(kind, async (server): Promise<Tried> => {
      const { answered, after, cut, refused, lost } = await endUnderLoad(server, keepAlive);
      return {
        tried: `${kind}, 50 clients, ${keepAlive ? "connections kept" : "a connection a request"}`,
        many: `${answered} requests, ${after} answered after it`,
        result: `${cut} cut, ${lost} lost (${refused} refused unread at the closed door)`,
        ok: answered > 0 && cut + lost === 0,
      };
    }),
  );
}

function proveDevices(kind: DatabaseKind): Promise<Row> {
  return tryRow("two devices overwrite nothing of one another's", () =>
    withServer(kind, async ({ origin }) => {
      const { written, stale, lost } = await addFromTwoDevices(origin, EDITS);
      return {
        tried: `${kind}, If-Match alone, ${stale} writes came late`,
        many: `2 × ${EDITS} edits, ${written} acknowledged`,
        result: `${lost} lost`,
        ok: lost === 0 && stale > 0,
      };
    }),
  );
}

function proveMerge(kind: DatabaseKind): Promise<Row> {
  return tryRow("a coach's two devices drop nothing that was not seen", () =>
    withServer(kind, async ({ origin }) => {
      const { edits, standing, silent, agree } = await mergeTwoDevices(origin, EDITS);
      return {
        tried: `${kind}, sealed, merged and sent as the app does`,
        many: `2 × ${EDITS} edits, ${standing} standing`,
        result: `${silent} of ${edits} overwritten unseen, both devices ${agree ? "agree" : "DIFFER"}`,
        ok: silent === 0 && agree && standing > 0,
      };
    }),
  );
}

function proveBackup(): Promise<Row> {
  return tryRow("a backup restores the same store", async () => {
    const { documents, different, damaged, hashes } = await backUpAndRestore(DOCUMENTS);
    const same = hashes[0] === hashes[1];
    return {
      tried: "taken while written, store deleted, started from the copy",
      many: `${documents} documents`,
      result: `${different} different, ${damaged} damaged, hashes ${same ? "equal" : "DIFFER"} (${hashes[0].slice(0, 12)})`,
      ok: different + damaged === 0 && same,
    };
  });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
