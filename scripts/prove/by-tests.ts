/** Promises that tests show by themselves: run at full length, and counted. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../browser.mjs";
import type { Proof } from "./row";
import { tryRow } from "./try-row";

type Shown = {
  promise: string;
  tried: string;
  /** Arguments of the runner: files, and what picks among their tests. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
};
type Count = { passed: number; failed: number };

/** What `npm test` tries at a shorter length, or in part. */
export const properties = byTests(runVitest, {
  promise: "the properties of score, plan, report, links and files hold",
  tried: "random results, 10,000 for each property",
  args: ["related", "lib/testing/random-results.ts"],
  env: { CASES: "10000" },
});

export const versions = byTests(runVitest, {
  promise: "links and files of every past version open; cut, damaged and newer are told apart",
  tried: "a fixture of each version, and changes to it",
  args: [
    "lib/share/snapshot.test.ts",
    "lib/share/shared-result.test.ts",
    "lib/share/review-link.test.ts",
    "lib/draft/",
    "lib/import/",
  ],
});

export const roles = byTests(runPlaywright, {
  promise: "nobody may do more than the contract says, and what is hidden looks like nothing",
  tried: "every role by every action, on SQLite and PostgreSQL",
  args: ["api-roles", "api-contract", "api-refusals", "--project=chromium"],
});

export const bodies = byTests(runPlaywright, {
  promise: "too large, of a wrong type, or junk: refused as the contract says",
  tried: "every kind of bad request, on SQLite and PostgreSQL",
  args: ["api-refusals", "-g", "is 413|is 415|is 400", "--project=chromium"],
});

export const access = byTests(runPlaywright, {
  promise: "axe finds nothing, and a keyboard is enough",
  tried: "every page and state, 320 and 1280 px wide, each light and dark",
  args: ["--grep=@access|keyboard", "--project=chromium"],
  env: { LOOKS: "all" },
});

export const traces = byTests(runPlaywright, {
  promise: "no answer, secret or token is in a log, the store or a request",
  tried: "the whole end-to-end run in two browsers, then all that it left",
  args: [],
  env: { FIREFOX: "all" },
});

function byTests(
  runner: (args: readonly string[], env: NodeJS.ProcessEnv, report: string) => Promise<Count>,
  { promise, tried, args, env = {} }: Shown,
): Proof {
  return {
    prove: async () => [
      await tryRow(promise, async () => {
        const report = join(mkdtempSync(join(tmpdir(), "headroom-proof-")), "report.json");
        const { passed, failed } = await runner(args, { ...process.env, ...env }, report);
        return {
          tried,
          many: `${passed + failed} tests`,
          result: `${failed} failed`,
          ok: passed > 0 && failed === 0,
        };
      }),
    ],
  };
}

async function runVitest(args: readonly string[], env: NodeJS.ProcessEnv, report: string) {
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  node(["node_modules/vitest/vitest.mjs", ...args, "--run", ...reporters], env);
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

async function runPlaywright(args: readonly string[], env: NodeJS.ProcessEnv, report: string) {
  node(["node_modules/@playwright/test/cli.js", "test", ...args], {
    CHROMIUM_PATH: await findBrowser("chromium"),
    FIREFOX_PATH: await findBrowser("firefox"),
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, "utf8")).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** A run that fails says so in its report, and in what it prints. */
function node(args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(process.execPath, args, { stdio: "inherit", env });
}
