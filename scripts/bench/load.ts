/** Requests as fast as so many connections take them. Run as a process of its own: `tsx load.ts URL CONNECTIONS SECONDS`. */
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { percentile } from "./row";

export type Load = { perSecond: number; p99: number; failed: number };

/** Loads an address from a second process, so that what serves and what asks do not share a thread. */
export async function load(url: string, connections: number, seconds: number): Promise<Load> {
  const asker = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(import.meta.url), url, String(connections), String(seconds)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  for await (const chunk of asker.stdout) said += String(chunk);
  // Written by the lines below, in the same version.
  return JSON.parse(said) as Load;
}

async function ask(url: string, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const get = () =>
    new Promise<void>((done) => {
      const asked = performance.now();
      const answered = (ok: boolean) => {
        if (ok) times.push(performance.now() - asked);
        else failed += 1;
        done();
      };
      request(url, { agent }, (answer) => {
        answer.resume().on("end", () => answered(answer.statusCode === 200));
      })
        .on("error", () => answered(false))
        .end();
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await get();
    }),
  );
  agent.destroy();
  const took = (performance.now() - began) / 1000;
  return { perSecond: times.length / took, p99: percentile(times, 0.99), failed };
}

const [, script, url, connections, seconds] = process.argv;
if (script === fileURLToPath(import.meta.url) && url !== undefined) {
  console.log(JSON.stringify(await ask(url, Number(connections), Number(seconds))));
}
