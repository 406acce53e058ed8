/** Requests as fast as so many connections take them, from a process of its own: what serves and what asks share no thread. */
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { percentile } from "./row";

export type Load = { perSecond: number; p99: number; failed: number };

export type Job = {
  origin: string;
  connections: number;
  seconds: number;
  path: string;
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

async function run({ origin, connections, seconds, path }: Job): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const once = () =>
    new Promise<void>((done) => {
      const asked = performance.now();
      const answered = (ok: boolean) => {
        if (ok) times.push(performance.now() - asked);
        else failed += 1;
        done();
      };
      request(origin + path, { agent }, (answer) => {
        answer.resume().on("end", () => answered((answer.statusCode ?? 500) < 300));
      })
        .on("error", () => answered(false))
        .end();
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
    p99: percentile(times, 0.99),
    failed,
  };
}

const [, script, job] = process.argv;
if (script === fileURLToPath(import.meta.url) && job !== undefined) {
  console.log(JSON.stringify(await run(JSON.parse(job) as Job))); // made by `load`
}
