/**
 * Bundles what shows the verdict of a snapshot link before the framework has arrived
 * (docs/decisions/033-first-sight.md), and names it first in that page. Run after the build and before
 * scripts/content-policy.mjs, which looks at it, and scripts/service-worker.mjs, which lists it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript, markOf } from "./browser-script.mjs";

const ENTRY = "components/first-sight/first-sight.tsx";

export async function makeFirstSight(dist = ".next") {
  const script = await bundleScript(ENTRY);
  const name = `${markOf(script)}.js`;
  const folder = join(dist, "static/early");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), script);
  const page = join(dist, "server/app/r.html");
  writeFileSync(page, withEarlyScript(readFileSync(page, "utf8"), `/_next/static/early/${name}`));
}

/** Before anything else the page asks for, also the fonts. @throws when the page has no place for it */
export function withEarlyScript(html, src) {
  if (!html.includes("data-first-sight=")) throw new Error("there is no place for a first sight");
  const tag = `<script src="${src}" defer="" fetchPriority="high"></script>`;
  const without = html.replace(/<script src="[^"]*\/static\/early\/[^>]*><\/script>/, "");
  // The charset stays first: the page's policy comes right behind it, and holds for what comes after.
  return without.replace(/<head[^>]*>(<meta charSet="utf-8"\/>)?/, (head) => head + tag);
}
