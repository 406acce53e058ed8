/** Requests as fast as so many connections take them, from a process of its own: what serves and what asks share no thread. */
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { percentile } from "./row";

export type Load = { perSecond: number; median: number; p99: number; failed: number };

export type Job = {
  origin: string;
  connections: number;
  seconds: number;
  /** A path, or one of so many stored documents each time, or a new document of 2 KB. */
  ask: { get: string } | { read: number } | "create";
};

export async function load(job: Job): Promise<Load> {
  const asker = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(import.meta.url), JSON.stringify(job)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  for await (const chunk of asker.stdout) said += String(chunk);
  // Written by the lines below, in the same version.
  return JSON.parse(said) as Load;
}

/** Id of the n-th document that a bench has stored. */
export function storedId(n: number): string {
  return createHash("sha256").update(String(n)).digest().subarray(0, 16).toString("base64url");
}

type Asked = { method: string; path: string; headers: Record<string, string>; body?: string };

function nextOf(ask: Job["ask"]): Asked {
  if (ask === "create") {
    const body = JSON.stringify({
      content: randomBytes(1_400).toString("base64url"),
      coachTokenHash: randomBytes(32).toString("base64url"),
      expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    });
    return {
      method: "PUT",
      path: `/api/documents/${randomBytes(16).toString("base64url")}/result`,
      headers: {
        "Content-Type": "application/json",
        "Content-Length": String(body.length),
        "If-None-Match": "*",
        Authorization: `Bearer ${randomBytes(32).toString("base64url")}`,
      },
      body,
    };
  }
  const path =
    "get" in ask ? ask.get : `/api/documents/${storedId(Math.floor(Math.random() * ask.read))}`;
  return { method: "GET", path, headers: {} };
}

async function run({ origin, connections, seconds, ask }: Job): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const once = () =>
    new Promise<void>((done) => {
      const { method, path, headers, body } = nextOf(ask);
      const asked = performance.now();
      const answered = (ok: boolean) => {
        if (ok) times.push(performance.now() - asked);
        else failed += 1;
        done();
      };
      request(origin + path, { agent, method, headers }, (answer) => {
        answer.resume().on("end", () => answered((answer.statusCode ?? 500) < 300));
      })
        .on("error", () => answered(false))
        .end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await once();
    }),
  );
  agent.destroy();
  const took = (performance.now() - began) / 1000;
  return {
    perSecond: times.length / took,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    failed,
  };
}

const [, script, job] = process.argv;
if (script === fileURLToPath(import.meta.url) && job !== undefined) {
  console.log(JSON.stringify(await run(JSON.parse(job) as Job))); // made by `load`
}
