/** Installs and builds only when something changed since the last time. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressStatic } from "./compress.mjs";
import { run, seconds, step, stop } from "./console.mjs";
import { makePolicies } from "./content-policy.mjs";
import { makePlainPages } from "./plain-pages.mjs";
import { makeServer } from "./server-bundle.mjs";

const INSTALL_STAMP = "node_modules/.headroom-installed";
const BUILD_STAMP = ".next/headroom-built";
const SOURCES = ["app", "components", "lib", "data", "public"];
const SOURCE_FILES = [
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "scripts/browser-script.mjs",
  "scripts/compress.mjs",
  "scripts/content-policy.mjs",
  "scripts/draft-worker.mjs",
  "scripts/first-sight.mjs",
  "scripts/plain-pages.mjs",
  "scripts/server-bundle.mjs",
  "scripts/service-worker.mjs",
  "tsconfig.json",
];
const NEXT = "node_modules/next/dist/bin/next";

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    stop(
      `Headroom needs Node 20.9 or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
  }
}

export async function install() {
  if (isInstalled()) return;
  step("Installing packages (about half a minute the first time)");
  const began = Date.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const code = await run(npm, ["ci", "--no-audit", "--no-fund"], {
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "", npm_config_progress: "true" },
  });
  if (code === 127) stop("npm was not found; it comes with Node from nodejs.org.");
  if (code !== 0)
    stop("Packages could not be installed: is the npm registry reachable? See the lines above.");
  writeFileSync(INSTALL_STAMP, installMark());
  console.log(`  installed in ${seconds(began)}`);
}

export async function build() {
  const mark = buildMark();
  if (isBuilt(mark)) return;
  step("Building the app");
  const began = Date.now();
  // Not above with the others: their bundler is there only once the packages are.
  const { bundleDraftWorker, writeDraftWorker } = await import("./draft-worker.mjs");
  const draftWorker = await bundleDraftWorker();
  const env = { ...production(), NEXT_PUBLIC_DRAFT_WORKER: draftWorker.address };
  const code = await run(process.execPath, [NEXT, "build"], { env });
  if (code !== 0) stop("The app could not be built; the lines above say why.");
  makePlainPages();
  writeDraftWorker(draftWorker);
  const { makeFirstSight } = await import("./first-sight.mjs");
  await makeFirstSight();
  makePolicies();
  const { makeServiceWorker } = await import("./service-worker.mjs");
  await makeServiceWorker();
  await compressStatic();
  await makeServer();
  writeFileSync(BUILD_STAMP, mark);
  console.log(`  built in ${seconds(began)}`);
}

/** Whether the packages are those that the lock file names, for this version of Node. */
export function isInstalled() {
  return readStamp(INSTALL_STAMP) === installMark();
}

/** Whether there is a build, made from the sources as they are. */
export function isBuilt(mark = buildMark()) {
  return readStamp(BUILD_STAMP) === mark && existsSync(".next/BUILD_ID");
}

function installMark() {
  return `${process.versions.modules} ${hashOf(["package.json", "package-lock.json"])}`;
}

function buildMark() {
  return hashOf([...SOURCE_FILES, ...SOURCES.flatMap(filesUnder)]);
}

/** Environment of the framework: production, and no telemetry. */
export function production() {
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".test.ts"))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
