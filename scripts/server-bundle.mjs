/** Makes plain scripts of what runs without the framework's bundler, so that production needs no compiler. */
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const ENTRIES = { serve: "lib/server/start.ts", backup: "lib/server/run-backup.ts" };
const bundleOf = (name) => join(project, `.next/headroom/${name}.mjs`);

/** Run after the framework's build, which empties its folder. */
export async function makeServer() {
  for (const name of Object.keys(ENTRIES)) await makeBundle(name);
}

/** The module of a command ("serve" or "backup"), made now where no build has made it. */
export async function loadBundle(name) {
  if (!existsSync(bundleOf(name))) await makeBundle(name);
  return import(pathToFileURL(bundleOf(name)).href);
}

async function makeBundle(name) {
  const { build } = await import("esbuild");
  // Under a name of its own first: several starts may do this at once.
  const outfile = `${bundleOf(name)}.${process.pid}`;
  await build({
    absWorkingDir: project,
    entryPoints: [ENTRIES[name]],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    // Says that a module is not for browsers, and throws when it is loaded without a bundler that knows.
    alias: { "server-only": join(project, "scripts/nothing.mjs") },
    logLevel: "warning",
  });
  renameSync(outfile, bundleOf(name));
}
