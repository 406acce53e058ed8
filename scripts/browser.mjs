/** Finds a browser for the tests: the one named by a variable, Playwright's own, the system's; installs Debian's as a last resort. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installWithApt } from "./apt.mjs";
import { step, stop } from "./console.mjs";

const CHROMIUM = {
  title: "Chromium or Chrome",
  variable: "CHROMIUM_PATH",
  names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  debian: "chromium",
};
const BROWSERS = {
  chromium: CHROMIUM,
  /** The same engine without windows: what the tests ask of it goes a quarter faster (docs/decisions/037-test-time.md). */
  shell: {
    ...CHROMIUM,
    names: ["chromium-headless-shell", ...CHROMIUM.names],
    debian: "chromium-headless-shell",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    names: ["firefox", "firefox-esr"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    debian: "firefox-esr",
    /** The oldest that was tried and worked; 140 lacks commands that the tests send. */
    oldest: 153,
  },
};

/** The path of a browser's program ("chromium", "shell" or "firefox"); stops in one line where none can be had. */
export async function findBrowser(name) {
  const found = await installed(name);
  if (found) return found;
  const { title, oldest, variable } = BROWSERS[name];
  await installFromDebian(name);
  const now = await installed(name);
  const wanted = oldest === undefined ? title : `${title} ${oldest} or newer`;
  if (!now) stop(`No ${wanted} was found; install one, or set ${variable} to its program.`);
  return now;
}

/** Installs those of the browsers that are not there, as far as that goes; whoever needs one asks `findBrowser` for it. */
export async function bringBrowsers(names) {
  for (const name of names) if (!(await installed(name))) await installFromDebian(name);
}

async function installFromDebian(name) {
  const { debian } = BROWSERS[name];
  step(`Installing a browser for the tests (Debian's ${debian})`);
  await installWithApt(debian);
}

async function installed(name) {
  const { variable, names, places, oldest } = BROWSERS[name];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((program) => join(folder, program)));
  return [process.env[variable], ...(await playwrights(name)), ...onPath, ...places].find(
    (path) => path && existsSync(path) && isRecent(path, oldest),
  );
}

/** Playwright's own Firefox is a changed one, which does not speak WebDriver BiDi. */
async function playwrights(name) {
  if (name === "firefox") return [];
  const { chromium } = await import("playwright");
  return [chromium.executablePath()];
}

/** A program that does not tell its version is given the chance. */
function isRecent(path, oldest) {
  if (oldest === undefined) return true;
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  const version = /(\d+)\.\d/.exec(stdout ?? "")?.[1];
  return version === undefined || Number(version) >= oldest;
}
