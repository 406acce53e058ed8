/** Makes one plain script of the server's process (lib/server/start.ts), so that production runs without a compiler. */
import { renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
export const bundlePath = join(project, ".next/headroom/serve.mjs");

/** Run after the framework's build, which empties its folder. */
export async function makeServer() {
  const { build } = await import("esbuild");
  // Under a name of its own first: several starts may do this at once.
  const outfile = `${bundlePath}.${process.pid}`;
  await build({
    absWorkingDir: project,
    entryPoints: ["lib/server/start.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    // Says that a module is not for browsers, and throws when it is loaded without a bundler that knows.
    alias: { "server-only": resolve(project, "scripts/nothing.mjs") },
    logLevel: "warning",
  });
  renameSync(outfile, bundlePath);
}
