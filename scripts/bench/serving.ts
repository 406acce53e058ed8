/** What the server does with static pages, beside bare `node:http` answering with the same bytes, and what memory it then holds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { serveBuild } from "../prove/serve-build";
import { load } from "./load";
import { milliseconds, type Row } from "./row";

const PAGE = "/about";
const CONNECTIONS = 50;
const SECONDS = 5;

/** A server with nothing but the answer, in a process of its own. */
const BARE = `
const { readFileSync } = require("node:fs");
const page = readFileSync(".next/server/app${PAGE}.html");
const server = require("node:http").createServer((_, answer) => {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

export async function measure(): Promise<Row[]> {
  const { site, pid, stop } = await serveBuild();
  const bare = spawn(process.execPath, ["-e", BARE], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = await once(bare.stdout, "data");
    const run = (origin: string, seconds = SECONDS) =>
      load({ origin, connections: CONNECTIONS, seconds, path: PAGE });
    await run(site, 1);
    const ours = await run(site);
    const theirs = await run(`http://127.0.0.1:${String(port).trim()}`);
    return [
      {
        what: `static page, requests a second over ${CONNECTIONS} connections`,
        measured: `${ours.perSecond.toFixed(0)}, ${ours.failed} failed`,
        budget: "none; a CDN may keep it",
        yardstick: `bare node:http ${theirs.perSecond.toFixed(0)}`,
        ratio: `1/${(theirs.perSecond / ours.perSecond).toFixed(1)}`,
      },
      {
        what: `static page, 99th percentile over ${CONNECTIONS} connections`,
        measured: milliseconds(ours.p99),
        budget: "150 ms",
        yardstick: `bare node:http ${milliseconds(theirs.p99)}`,
        ratio: (ours.p99 / theirs.p99).toFixed(1),
      },
      { what: "server memory after that load", measured: memoryOf(pid), budget: "350 MB" },
    ];
  } finally {
    bare.kill();
    stop();
  }
}

/** Resident memory of a process, where the system tells it as Linux does. */
function memoryOf(pid: number): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return `${(Number(kilobytes) / 1024).toFixed(0)} MB`;
  } catch {
    return "not told by this system";
  }
}
