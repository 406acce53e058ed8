/**
 * What a page is given to run must ask nothing of its runner: `tsx`, which runs the long proofs and the bench, wraps every
 * function that has a name in a helper that a page does not have. The tests' own runner does not, so only this sees it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

const FILES = ["e2e/trials", "e2e/fixtures", "scripts/bench", "scripts/prove"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const GIVEN = /\.(?:evaluate|evaluateAll|waitForFunction|addInitScript)\(\s*(\w+(?=[,)]))?/g;

/** The functions given to pages that name another function inside. */
function askingForHelp(source: string): string[] {
  const { code } = transformSync(source, { loader: "ts", keepNames: true });
  return [...code.matchAll(GIVEN)]
    .map(({ index, 1: name }) => {
      if (name === undefined) return enclosed(code.slice(index), "()");
      const [, ...body] = code.split(`function ${name}(`);
      return enclosed(body.join(""), "{}");
    })
    .filter((given) => given.includes("__name("));
}

/** From the first of two brackets to the one that closes it, or to the end where one in a string was counted. */
function enclosed(code: string, brackets: "()" | "{}"): string {
  const [open = "", close = ""] = brackets;
  const from = code.indexOf(open);
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    if (code[at] === open) depth++;
    if (code[at] === close && --depth === 0) return code.slice(from, at + 1);
  }
  return code.slice(from);
}

test("what the proofs and the bench give to pages runs there", () => {
  expect(FILES.length).toBeGreaterThan(60);
  const given = FILES.flatMap((file) =>
    askingForHelp(readFileSync(file, "utf8")).map((code) => `${file}: ${code}`),
  );
  expect(given).toEqual([]);
});

test("a function with a name inside is found, given as it stands or by its name", () => {
  expect(askingForHelp("page.evaluate(() => { const end = () => 1; return end(); })")).toHaveLength(
    1,
  );
  expect(
    askingForHelp("function watch() { function end() {} end(); } page.addInitScript(watch)"),
  ).toHaveLength(1);
  expect(askingForHelp("const run = () => page.evaluate((n) => [n].map((m) => m + 1))")).toEqual(
    [],
  );
});
