/** `npm test`: installs, builds, checks, finds its browsers and runs every test; last line "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { run, seconds, step } from "./console.mjs";
import { build, checkNode, install } from "./prepare.mjs";

const began = Date.now();
const REPORTS = "test-results";

checkNode();
await install();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const { bringBrowsers, findBrowser } = await import("./browser.mjs");
// They come while what follows needs none.
const browsers = bringBrowsers(["shell", "firefox"]);

// Before the checks, which read the types that the framework writes about the pages too.
await build();

step("Checking types, lint, format and boundaries");
const checks = await run("npm", ["run", "--silent", "check"], {
  shell: process.platform === "win32",
});

if (!process.env.TEST_DATABASE_URL) await (await import("./postgres.mjs")).findPostgres();

step("Unit and property tests");
const unitReport = `${REPORTS}/unit.json`;
await run(process.execPath, [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);

await browsers;
const chromium = await findBrowser("shell");
const firefox = await findBrowser("firefox");
step(`End-to-end and accessibility tests in ${chromium}, the journey in ${firefox} too`);
const browserReport = `${REPORTS}/browser.json`;
await run(process.execPath, ["node_modules/@playwright/test/cli.js", "test"], {
  env: {
    ...process.env,
    CHROMIUM_PATH: chromium,
    FIREFOX_PATH: firefox,
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  },
});

const {
  numPassedTests = 0,
  numTotalTests = 0,
  success = false,
  testResults = [],
} = read(unitReport);
const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(browserReport).stats ?? {};
const passed = numPassedTests + expected + (checks === 0 ? 1 : 0);
const failed =
  numTotalTests - numPassedTests + unexpected + flaky + skipped + (checks === 0 ? 0 : 1);
// A run that broke before its tests, or had none, must not look like a good one.
const broken = success && expected > 0 ? 0 : 1;
sayAgain();
console.log(`\nAll tests took ${seconds(began)}`);
console.log(`${passed} passed, ${Math.max(failed, broken)} failed`);
process.exit(failed + broken === 0 ? 0 : 1);

/** What failed before the browsers' tests stands far above their lines; whoever sees only the end sees it too. */
function sayAgain() {
  if (checks !== 0) console.log("\n✗ npm run check found something: see the first step.");
  for (const { name, message, assertionResults } of testResults) {
    if (message) console.log(`\n✗ ${relative(".", name)}: ${message}`);
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === "failed")
        console.log(`\n✗ ${relative(".", name)}: ${fullName}\n${failureMessages.join("\n")}`);
  }
}

/** A report that is not there, because its run broke off, counts as one failure. */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    console.error(`The tests did not run to their end: ${report} is missing.`);
    return {};
  }
}
