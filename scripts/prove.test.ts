import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("a proof that does not exist is refused in one line that names those that do", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/prove.ts", "nothing"],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^no proof is called "nothing"; there are: .*quick.*\n$/);
});
