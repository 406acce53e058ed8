import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { BUDGETS, scriptBytes } from "../scripts/script-sizes";

const EMPTY = "e2e/fixtures/empty-app";

test("every page stays within its budget over the empty page of the framework", () => {
  test.setTimeout(180_000);
  const built = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build", EMPTY], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  const empty = scriptBytes(`${EMPTY}/.next`, "index.html");
  expect(empty).toBeGreaterThan(50 * 1024);
  for (const [page, budget] of Object.entries(BUDGETS)) {
    expect(scriptBytes(".next", page) - empty, page).toBeLessThanOrEqual(budget);
  }
});
