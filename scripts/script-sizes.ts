/** How much script a page makes the browser load before it does anything: exact, from the build's own files. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Bytes of the scripts that a prerendered page refers to, after gzip -6; those for browsers without
 * modules are left out, because no browser that runs this app loads them. Scripts that a page fetches
 * after it is painted (`data-scripts`) count; parts that are loaded on demand do not (`data-parts`, `data-soon`, `<link>`).
 *
 * @param dist folder of a production build, such as `.next`
 * @param page its HTML under `server/app`, such as `about.html`
 */
export function scriptBytes(dist: string, page: string): number {
  const html = readFileSync(join(dist, "server/app", page), "utf8");
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) =>
    tag.replace(/\bdata-(?:parts|soon)="[^"]*"/g, ""),
  );
  const files = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\/_next\/([^" ?]+)/g)].map(([, file = ""]) => file));
  return [...new Set(files)]
    .map((file) => gzipSync(readFileSync(join(dist, file)), { level: 6 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Bytes, after gzip -6, of the scripts that a page loads later for what holds a text, beyond those it
 * loads before it does anything. Nothing such is an error, because it would be within any budget.
 *
 * @param route folder of the page under `server/app`, such as `results/page`
 */
export function laterScriptBytes(dist: string, route: string, page: string, holds: string): number {
  const manifest = join(dist, "server/app", route, "react-loadable-manifest.json");
  const parts = Object.values<{ files: string[] }>(JSON.parse(readFileSync(manifest, "utf8")));
  const text = (file: string) => readFileSync(join(dist, file), "utf8");
  const files = parts
    .filter((part) => part.files.some((file) => text(file).includes(holds)))
    .flatMap((part) => part.files);
  const html = readFileSync(join(dist, "server/app", page), "utf8");
  const later = [...new Set(files)].filter((file) => !html.includes(file));
  if (later.length === 0) throw new Error(`nothing that ${route} loads later holds ${holds}`);
  return later
    .map((file) => gzipSync(text(file), { level: 6 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The page of nothing; its build comes from `buildEmptyPage`. */
export const EMPTY_APP = "e2e/fixtures/empty-app";

/** What the page of nothing takes, and with which versions of the framework. */
type EmptyPage = { next: string; "react-dom": string; bytes: number };

const EMPTY_PAGE = `${EMPTY_APP}/measured.json`;

/** Builds a page of nothing with the same framework, writes its `scriptBytes` down and returns them. @throws when the build fails */
export function buildEmptyPage(): number {
  const built = spawnSync(
    process.execPath,
    ["node_modules/next/dist/bin/next", "build", EMPTY_APP],
    {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      encoding: "utf8",
    },
  );
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const bytes = scriptBytes(`${EMPTY_APP}/.next`, "index.html");
  const page: EmptyPage = { ...installedFramework(), bytes };
  writeFileSync(EMPTY_PAGE, `${JSON.stringify(page, null, 2)}\n`);
  return bytes;
}

/** What `buildEmptyPage` wrote down, without a build. @throws when that was of other versions than the installed ones */
export function emptyPageBytes(): number {
  const { bytes, ...framework }: EmptyPage = JSON.parse(readFileSync(EMPTY_PAGE, "utf8"));
  const installed = installedFramework();
  if (JSON.stringify(framework) !== JSON.stringify(installed))
    throw new Error(
      `The empty page was measured with another framework; npm run bench -- sizes measures it with ${JSON.stringify(installed)}.`,
    );
  return bytes;
}

function installedFramework(): Omit<EmptyPage, "bytes"> {
  const version = (name: string): string =>
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
  return { next: version("next"), "react-dom": version("react-dom") };
}

/** Pages that are only read and load no script at all. */
export const PLAIN_PAGES = [
  "about",
  "offline",
  "role/op.monitor",
  "role/market",
  "role/source",
].map((page) => `${page}.html`);

/** Budget in bytes of the charts of the report, above the report. */
export const CHARTS_BUDGET = 125 * 1024;

/** Budgets in bytes above the empty page of the framework. */
export const BUDGETS: Record<string, number> = {
  "index.html": 6 * 1024,
  "role.html": 6 * 1024,
  "role/search.html": 6 * 1024,
  "assessment/setup.html": 32 * 1024,
  "assessment/mlops.html": 32 * 1024,
  "assessment/quick.html": 32 * 1024,
  "assessment/practices.html": 32 * 1024,
  "assessment/check.html": 32 * 1024,
  "drafts.html": 32 * 1024,
  "links.html": 32 * 1024,
  "coach.html": 32 * 1024,
  "results.html": 45 * 1024,
  "r.html": 45 * 1024,
};
