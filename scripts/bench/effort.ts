/** What a newcomer and a build machine wait for: install and build from nothing, and the quick check. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Row, seconds } from "./row";

/** What a copy of the project does without. */
const LEFT_OUT = /^(node_modules|\.next|\.git|var|test-results)(\/|$)/;

/** In a copy, so that nothing here is taken apart. The whole test run prints its own time: `npm test`. */
export async function measure(): Promise<Row[]> {
  const copy = mkdtempSync(join(tmpdir(), "headroom-"));
  try {
    cpSync(".", copy, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
    const time = (...command: string[]) => {
      const began = performance.now();
      const [program = "", ...args] = command;
      const { status, stderr } = spawnSync(program, args, { cwd: copy, encoding: "utf8" });
      if (status !== 0) throw new Error(`${command.join(" ")} failed: ${stderr}`);
      return seconds(performance.now() - began);
    };
    return [
      { what: "install", measured: time("npm", "ci", "--no-audit", "--no-fund"), budget: "150 s" },
      { what: "build", measured: time("npx", "next", "build"), budget: "40 s" },
      { what: "npm run check", measured: time("npm", "run", "check"), budget: "20 s" },
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
