/** Finds a Chromium for the tests: CHROMIUM_PATH, Playwright's own, the system's; installs Debian's as a last resort. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, step, stop } from "./console.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export async function findBrowser() {
  const found = await installed();
  if (found) return found;
  step("Installing a browser for the tests (Debian's chromium)");
  await installWithApt();
  const now = await installed();
  if (!now)
    stop("No Chromium or Chrome was found; install one, or set CHROMIUM_PATH to its program.");
  return now;
}

async function installed() {
  const { chromium } = await import("playwright");
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath, ...PLACES].find(
    (path) => path && existsSync(path),
  );
}

async function installWithApt() {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [...asRoot, "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run(apt[0], [...apt.slice(1), "update", "-qq"], { env });
  await run(
    apt[0],
    [...apt.slice(1), "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}
