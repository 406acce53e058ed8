/** How fast the API reads and writes, beside bare `node:http` over the same store in the same run. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { randomText } from "@/e2e/fixtures/document-store";
import { makeDataFolder, StoreServer } from "@/e2e/fixtures/store-server";
import { freePort } from "../free-port.mjs";
import { fill, idOf } from "./many-documents";
import { processorTime } from "./processor-time";
import type { Row } from "./row";

const CONNECTIONS = 50;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
/** Requests until the code is compiled and the pages of the file are at hand. */
const WARM_UP = 4_000;
const FEW = 1_000;
const MANY = 1_000_000;
/** Ids that are read by turns. */
const READ = 5_000;

type Load = { perSecond: number; p99: number; failed: number; answered: number };
/** `cost` is milliseconds of the server's processor time a request, which a busy machine does not change much. */
type Measured = Load & { cost: number };
type Served = { origin: string; pid: number | undefined };

/** Takes two minutes: a store of a million documents is made. */
export async function measure(): Promise<Row[]> {
  const bareRead = await onStore(FEW, (folder) =>
    onBare(folder, (bare) => load(bare, "read", FEW)),
  );
  const read = await onStore(FEW, (folder) => onServer(folder, (api) => load(api, "read", FEW)));
  // Each on a store of its own: the second would find the first one's documents.
  const barePut = await onStore(FEW, (folder) => onBare(folder, (bare) => load(bare, "create", 0)));
  const put = await onStore(FEW, (folder) => onServer(folder, (api) => load(api, "create", 0)));
  // After all that writes: a million new documents are on their way to the disk for a while, and hold up every write.
  const growth = await onStore(FEW, (few) =>
    onStore(MANY, (many) =>
      onServer(few, (small) => onServer(many, (large) => inTurns(small, large))),
    ),
  );
  return [...rowsOf("GET", read, bareRead, 8), ...rowsOf("PUT", put, barePut, 4), growth];
}

function rowsOf(method: string, api: Measured, bare: Measured, share: number): Row[] {
  const failed = api.failed + bare.failed;
  const what = `${method} of a sealed document over ${CONNECTIONS} connections`;
  return [
    {
      what: `${what}, requests a second`,
      measured: `${api.perSecond.toFixed(0)}${failed > 0 ? `, ${failed} FAILED` : ""}`,
      budget: `1/${share} of bare node:http`,
      yardstick: `bare node:http ${bare.perSecond.toFixed(0)}`,
      ratio: `1/${(bare.perSecond / api.perSecond).toFixed(1)}`,
    },
    {
      what: `${what}, processor time a request`,
      measured: `${api.cost.toFixed(2)} ms`,
      budget: `${share} times bare node:http`,
      yardstick: `bare node:http ${bare.cost.toFixed(2)} ms`,
      ratio: (api.cost / bare.cost).toFixed(1),
    },
    {
      what: `${what}, 99th percentile`,
      measured: `${api.p99} ms`,
      budget: "150 ms",
      yardstick: `bare node:http ${bare.p99} ms`,
      ratio: (api.p99 / bare.p99).toFixed(1),
    },
  ];
}

/** Measured by turns, so that a busy moment of the machine hits both. */
async function inTurns(small: Served, large: Served): Promise<Row> {
  const few: Measured[] = [];
  const many: Measured[] = [];
  for (let round = 0; round < 3; round++) {
    few.push(await load(small, "read", FEW, SECONDS / 2));
    many.push(await load(large, "read", MANY, SECONDS / 2));
  }
  const [a, b] = [few, many].map((loads) => ({
    time: sum(loads.map(({ perSecond }) => 1000 / perSecond)) / loads.length,
    cost: sum(loads.map(({ cost }) => cost)) / loads.length,
  }));
  const told = (each: typeof a) =>
    `${((each?.time ?? 0) * CONNECTIONS).toFixed(1)} ms (${each?.cost.toFixed(2)} ms of the processor)`;
  return {
    what: `GET among ${MANY.toLocaleString("en")} documents, over GET among ${FEW.toLocaleString("en")}`,
    measured: told(b),
    budget: "1.5 times",
    yardstick: told(a),
    ratio: `${((b?.time ?? 0) / (a?.time ?? 0)).toFixed(2)} (${((b?.cost ?? 0) / (a?.cost ?? 0)).toFixed(2)})`,
  };
}

/** With a store of `count` documents; its tables are made by the server itself. */
async function onStore<T>(count: number, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeDataFolder();
  try {
    await onServer(folder.path, async () => undefined);
    fill(folder.path, count);
    return await work(folder.path);
  } finally {
    folder.remove();
  }
}

async function onServer<T>(folder: string, work: (server: StoreServer) => Promise<T>): Promise<T> {
  const server = await StoreServer.at({ DATA_DIR: folder });
  await server.start();
  return work(server).finally(() => server.end());
}

async function load(
  server: Served,
  kind: "read" | "create",
  documents: number,
  seconds = SECONDS,
): Promise<Measured> {
  await ask(server, kind, documents, { amount: WARM_UP });
  const before = processorTime(server.pid);
  const loaded = await ask(server, kind, documents, { seconds });
  return { ...loaded, cost: (processorTime(server.pid) - before) / loaded.answered };
}

async function ask(
  { origin: url }: Served,
  kind: "read" | "create",
  documents: number,
  until: { seconds: number } | { amount: number },
): Promise<Load> {
  const ids = Array.from({ length: READ }, () => idOf(Math.floor(Math.random() * documents)));
  const child = spawn(process.execPath, ["scripts/bench/api-load.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const content = randomText(768);
  child.stdin.end(JSON.stringify({ url, kind, ids, content, connections: CONNECTIONS, ...until }));
  // The load script's own line.
  return JSON.parse(await text(child.stdout)) as Load;
}

async function onBare<T>(folder: string, work: (server: Served) => Promise<T>): Promise<T> {
  const port = await freePort();
  const script = ["--conditions=react-server", "--import", "tsx", "scripts/bench/bare-server.ts"];
  const child = spawn(process.execPath, [...script, folder, String(port)], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return work({ origin: `http://127.0.0.1:${port}`, pid: child.pid }).finally(async () => {
    const gone = once(child, "exit");
    child.kill();
    await gone;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
