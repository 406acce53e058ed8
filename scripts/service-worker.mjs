/**
 * Bundles the service worker with the list of what it keeps (docs/decisions/016-offline.md). Run last
 * after the build and before the first start: the list says what every file holds.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript, markOf } from "./browser-script.mjs";

const WORKER = "lib/browser/service-worker/worker.ts";
/** Pages that are kept once they have been visited, because they are many and the journey can do without. */
const KEPT_WHEN_VISITED = /^\/role(\/|$)/;
/** Every model a link or a draft can name and which there are, without the guide, which no page loads whole. */
const DOCUMENTS =
  /^\/(models\/[^/]+(\/[^/]+(\/(coach|proofs|report-guide|resume-words))?)?|icon\.svg)$/;

/** Writes the worker's script beside the other hashed files, and into /sw.js a line that loads it. */
export async function makeServiceWorker(dist = ".next") {
  const journey = listJourney(dist);
  const script = await bundleScript(WORKER, {
    JOURNEY: JSON.stringify(journey),
    VERSION: JSON.stringify(markOf(JSON.stringify(journey))),
  });
  const name = `${markOf(script)}.js`;
  mkdirSync(join(dist, "static/worker"), { recursive: true });
  writeFileSync(join(dist, "static/worker", name), script);
  writeFileSync(
    join(dist, "server/app/sw.js.body"),
    `importScripts("/_next/static/worker/${name}");\n`,
  );
}

/**
 * Every address that the journey may ask for, each with a mark of what it holds; names that already
 * carry a mark have none. A page is there twice: its HTML, and after `?_rsc` what a move inside the app asks for.
 */
export function listJourney(dist = ".next", publicFolder = "public") {
  const { routes } = readJson(join(dist, "prerender-manifest.json"));
  const app = join(dist, "server/app");
  const entries = Object.entries(routes).flatMap(([route, { dataRoute }]) => {
    if (dataRoute === null) {
      return DOCUMENTS.test(route) ? [entry(route, join(app, `${route}.body`))] : [];
    }
    if (route.startsWith("/_") || KEPT_WHEN_VISITED.test(route)) return [];
    const contents = join(app, dataRoute);
    return [entry(route, contents.replace(/\.rsc$/, ".html")), entry(`${route}?_rsc`, contents)];
  });
  return [
    ...entries,
    ...filesUnder(publicFolder).map((file) => entry(`/${file}`, join(publicFolder, file))),
    ...hashedFiles(dist),
  ];
}

/** Scripts, styles and fonts, but for those of browsers without modules, which do not run this app, and Brotli forms. */
function hashedFiles(dist) {
  const { polyfillFiles } = readJson(join(dist, "build-manifest.json"));
  return ["chunks", "media", "early", "beside"]
    .flatMap((folder) =>
      filesUnder(join(dist, "static", folder)).map((file) => `static/${folder}/${file}`),
    )
    .filter((file) => !file.endsWith(".br") && !polyfillFiles.includes(file))
    .map((file) => ({ url: `/_next/${file}`, revision: null }));
}

function entry(url, file) {
  return { url, revision: markOf(readFileSync(file)) };
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
