/**
 * Bundles the worker that reads and saves drafts into one script (docs/decisions/040-saving-beside-the-page.md):
 * the framework's bundler makes five of it, which a browser asks for one after the other.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const ENTRY = "lib/browser/draft-worker/worker.ts";
const FOLDER = "static/beside";

/** The script, and the address under which pages are to ask for it. */
export async function bundleDraftWorker() {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0].contents;
  const mark = createHash("sha256").update(script).digest("base64url").slice(0, 16);
  return { script, address: `/_next/${FOLDER}/${mark}.js` };
}

/** Run after the framework's build, which empties its folder, and before the list of what works offline. */
export function writeDraftWorker({ script, address }, dist = ".next") {
  const path = join(dist, address.replace("/_next/", ""));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, script);
}
