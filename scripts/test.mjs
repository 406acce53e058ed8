/** `npm test`: installs, checks, builds, finds a browser and runs every test; last line "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { run, seconds, step, stop } from "./console.mjs";
import { build, checkNode, install } from "./prepare.mjs";

const began = Date.now();
const REPORTS = "test-results";

checkNode();
await install();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

step("Checking types, lint, format and boundaries");
const checks = await run("npm", ["run", "--silent", "check"], {
  shell: process.platform === "win32",
});

step("Unit and property tests");
const unitReport = `${REPORTS}/unit.json`;
await run(process.execPath, [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);
const unit = read(unitReport);

await build();
const { findBrowser } = await import("./browser.mjs");
const browser = await findBrowser();
step(`End-to-end and accessibility tests in ${browser}`);
const browserReport = `${REPORTS}/browser.json`;
await run(process.execPath, ["node_modules/@playwright/test/cli.js", "test"], {
  env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
});
const { stats } = read(browserReport);

const passed = unit.numPassedTests + stats.expected + (checks === 0 ? 1 : 0);
const failed =
  unit.numTotalTests -
  unit.numPassedTests +
  stats.unexpected +
  stats.flaky +
  stats.skipped +
  (checks === 0 ? 0 : 1);
const broken = unit.success ? 0 : 1;
console.log(`\nAll tests took ${seconds(began)}`);
console.log(`${passed} passed, ${Math.max(failed, broken)} failed`);
process.exit(failed + broken === 0 && passed > 0 ? 0 : 1);

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return stop(`The tests did not run to their end: ${report} is missing.`);
  }
}
