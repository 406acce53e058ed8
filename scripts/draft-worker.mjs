/**
 * Bundles the worker that reads and saves drafts into one script (docs/decisions/040-saving-beside-the-page.md):
 * the framework's bundler makes five of it, which a browser asks for one after the other.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleScript, markOf } from "./browser-script.mjs";

const ENTRY = "lib/browser/draft-worker/worker.ts";
const FOLDER = "static/beside";

/** The script, and the address under which pages are to ask for it. */
export async function bundleDraftWorker() {
  const script = await bundleScript(ENTRY);
  return { script, address: `/_next/${FOLDER}/${markOf(script)}.js` };
}

/** Run after the framework's build, which empties its folder, and before the list of what works offline. */
export function writeDraftWorker({ script, address }, dist = ".next") {
  const path = join(dist, address.replace("/_next/", ""));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, script);
}
