/** Serves the production build at a free address for as long as a proof takes. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.mjs";

export type Served = {
  site: string;
  /** Of the server's process. */
  pid: number;
  stop: () => void;
};

export async function serveBuild(): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: mkdtempSync(join(tmpdir(), "headroom-proof-")),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      if (String(chunk).includes('"event":"listening"')) resolve();
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  if (server.pid === undefined) throw new Error("the server has no process");
  return { site: `http://127.0.0.1:${port}`, pid: server.pid, stop: () => server.kill() };
}
