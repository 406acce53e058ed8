/** How fast the API reads and writes, beside bare `node:http` over the same store in the same run. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { randomText } from "@/e2e/fixtures/document-store";
import { freePort, makeDataFolder, StoreServer } from "@/e2e/fixtures/store-server";
import { fill, idOf } from "./many-documents";

const CONNECTIONS = 50;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const FEW = 1_000;
const MANY = 1_000_000;
/** Ids that are read by turns. */
const READ = 5_000;

type Load = { perSecond: number; p50: number; p99: number; failed: number };
type Row = { what: string; measured: string; budget: string; yardstick?: string; ratio?: string };

/** Takes two minutes: a store of a million documents is made. */
export async function measure(): Promise<Row[]> {
  const few = await storeOf(FEW);
  const many = await storeOf(MANY);
  try {
    const bare = await startBare(few.path);
    const bareRead = await load(bare.origin, "read", FEW);
    const barePut = await load(bare.origin, "create", FEW);
    await bare.stop();
    const read = await onServer(few.path, (origin) => load(origin, "read", FEW));
    const put = await onServer(few.path, (origin) => load(origin, "create", FEW));
    const { fewTimes, manyTimes } = await onServer(few.path, (fewOrigin) =>
      onServer(many.path, (manyOrigin) => inTurns(fewOrigin, manyOrigin)),
    );
    return [
      ...rowsOf("GET", read, bareRead, 8),
      ...rowsOf("PUT", put, barePut, 4),
      {
        what: `GET among ${MANY.toLocaleString("en")} documents, over GET among ${FEW.toLocaleString("en")}`,
        measured: `${manyTimes.toFixed(1)} ms`,
        budget: "1.5 times",
        yardstick: `${fewTimes.toFixed(1)} ms`,
        ratio: (manyTimes / fewTimes).toFixed(2),
      },
    ];
  } finally {
    few.remove();
    many.remove();
  }
}

function rowsOf(method: string, api: Load, bare: Load, share: number): Row[] {
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
      what: `${what}, 99th percentile`,
      measured: `${api.p99} ms`,
      budget: "150 ms",
      yardstick: `bare node:http ${bare.p99} ms`,
      ratio: (api.p99 / bare.p99).toFixed(1),
    },
  ];
}

/** A store with `count` documents; its tables are made by the server itself. */
async function storeOf(count: number) {
  const folder = makeDataFolder();
  await onServer(folder.path, async () => undefined);
  fill(folder.path, count);
  return folder;
}

async function onServer<T>(folder: string, work: (origin: string) => Promise<T>): Promise<T> {
  const server = await StoreServer.at({ DATA_DIR: folder });
  await server.start();
  return work(server.origin).finally(() => server.end());
}

/** Mean milliseconds of a request, measured by turns so that a busy moment of the machine hits both. */
async function inTurns(few: string, many: string) {
  const times = { few: 0, many: 0 };
  const rounds = 3;
  for (let round = 0; round < rounds; round++) {
    times.few += 1000 / (await load(few, "read", FEW, SECONDS / 2)).perSecond;
    times.many += 1000 / (await load(many, "read", MANY, SECONDS / 2)).perSecond;
  }
  const perRequest = CONNECTIONS / rounds;
  return { fewTimes: times.few * perRequest, manyTimes: times.many * perRequest };
}

async function load(
  url: string,
  kind: "read" | "create",
  documents: number,
  seconds = SECONDS,
): Promise<Load> {
  const ids = Array.from({ length: READ }, () => idOf(Math.floor(Math.random() * documents)));
  const child = spawn(process.execPath, ["scripts/bench/api-load.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const content = randomText(768);
  child.stdin.end(JSON.stringify({ url, kind, ids, content, connections: CONNECTIONS, seconds }));
  // The load script's own line.
  return JSON.parse(await text(child.stdout)) as Load;
}

async function startBare(folder: string): Promise<{ origin: string; stop: () => Promise<void> }> {
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
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill();
    });
  return { origin: `http://127.0.0.1:${port}`, stop };
}
