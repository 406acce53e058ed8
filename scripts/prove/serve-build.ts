/** Serves the production build at a free address for as long as a proof takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type Served = {
  site: string;
  /** Of the server's process. */
  pid: number;
  stop: () => void;
};

export async function serveBuild(): Promise<Served> {
  const port = await freePort();
  const next = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, next, {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      if (String(chunk).includes("Ready")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  if (server.pid === undefined) throw new Error("the server has no process");
  return { site: `http://127.0.0.1:${port}`, pid: server.pid, stop: () => server.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
