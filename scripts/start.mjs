/** `npm start`: installs, builds and serves, each only when needed. docs/hosting.md has the variables. */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { stop } from "./console.mjs";
import { build, checkNode, install, production } from "./prepare.mjs";

const host = process.env.HOST || "127.0.0.1";
const port = Number(process.env.PORT || 3000);
const dataDir = resolve(process.env.DATA_DIR || "./var");

checkNode();
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
}
prepareDataDir();
await checkPort();
await install();
await build();
serve();

function prepareDataDir() {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    stop(`DATA_DIR ${dataDir} cannot be written to; choose another folder.`);
  }
}

/** Before minutes are spent on a build: can the address be had at all? */
function checkPort() {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", ({ code }) => {
      if (code === "EADDRINUSE") stop(`Port ${port} is taken; try PORT=${port + 1} npm start.`);
      stop(`Cannot listen on ${host}:${port} (${code}); check HOST and PORT.`);
    });
    probe.listen(port, host, () => probe.close(done));
  });
}

function serve() {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    stdio: ["inherit", "pipe", "inherit"],
    env: { ...production(), DATA_DIR: dataDir },
  });
  let announced = false;
  server.stdout.on("data", (chunk) => {
    process.stdout.write(chunk);
    if (announced || !String(chunk).includes('"event":"listening"')) return;
    announced = true;
    const name = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
    console.log(`\n  Headroom runs at http://${name}:${port}`);
    console.log(
      `  Reviews are kept, sealed, in ${process.env.DATABASE_URL ? "PostgreSQL" : dataDir}`,
    );
    console.log("  Stop it with Ctrl+C.\n");
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}
