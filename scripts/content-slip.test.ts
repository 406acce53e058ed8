import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const FILE = "data/mle-2/1/competencies/mlops.ts";
/** A copy of what the check reads, to break. */
const folder = mkdtempSync(join(tmpdir(), "headroom-content-"));
for (const part of ["data", "lib", "scripts", "package.json", "tsconfig.json"])
  cpSync(part, join(folder, part), { recursive: true });
symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = readFileSync(FILE, "utf8");
const line = text.slice(0, text.indexOf("number: 25,")).split("\n").length;

function check(from: string, to: string) {
  writeFileSync(join(folder, FILE), text.replace(from, to));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/content.ts"],
    { cwd: folder, encoding: "utf8" },
  );
  return { code: status, said: stdout + stderr };
}

test.each([
  ["nothing", "", "", 0, ""],
  [
    "a lost comma",
    "number: 25,",
    "number: 25",
    1,
    `${FILE}, line ${line + 1} or the one before it: a comma, a quotation mark or a bracket is missing; inside a text write “ ”.\n`,
  ],
  [
    "a word without quotation marks",
    "number: 25,",
    "number: five,",
    1,
    `${FILE}, line ${line}: “five” stands without its quotation marks.\n`,
  ],
])("the check says of %s one line at most, and no stack", (_name, from, to, code, said) => {
  expect(check(from, to)).toEqual({ code, said });
});
