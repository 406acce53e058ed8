import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countLines } from "./house/count-lines";
import { figuresOf, tableOf } from "./house/figures";
import { measureHouse } from "./house/measure";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "headroom-"));
  write("app/page.tsx", code(3));
  write("app/about/page.tsx", `"use client";\n${code(4)}`);
  write("app/api/route.ts", code(8));
  write("components/leaf.tsx", `/** A leaf. */\n\n'use client';\n${code(9)}`);
  write("components/plain.tsx", `const words = "use client";\n${code(19)}`);
  write("lib/scoring/score.ts", `// Why.\n${code(50)}`);
  write("lib/scoring/score.test.ts", code(30));
  write("lib/testing/cases.ts", code(10));
  write("scripts/long.mjs", code(300));
  write("e2e/journey.spec.ts", code(38));
  write("e2e/fixtures/empty-app/.next/built.ts", code(1000));
  write("data/facts.ts", code(1000));
  write("docs/decisions/001-one.md", "Why.");
  write("docs/decisions/notes.md", "No record.");
});
afterAll(() => rmSync(root, { recursive: true }));

test("a made-up house is measured as it was made, without its data and what was built in it", () => {
  expect(measureHouse(root)).toEqual({
    medianFile: 10,
    longFile: 300,
    longestFile: { path: "scripts/long.mjs", code: 300 },
    firstPage: 3,
    medianPage: 3,
    scorer: 50,
    clientFiles: 2 / 5,
    clientPages: 1,
    comments: 2 / 399,
    testsOfLib: 40 / 50,
    allTests: 78 / 396,
    decisions: 1,
  });
});

test("what misses its target is called so, and the rest is not", () => {
  const figures = figuresOf(measureHouse(root));
  expect(figures.filter(({ isKept }) => isKept === true).map(({ what }) => what)).toEqual([
    "median file",
  ]);
  expect(figures.filter(({ isKept }) => isKept === false)).toHaveLength(6);
  expect(tableOf(figures)).toMatch(/^\| 90th percentile +\| 300 +\| ≤ 130 +\| no +\| 100 to 130/m);
});

test("a line is a comment when there is nothing else on it", () => {
  const text = `/** One\n * two */\nconst a = 1; // not this one\n\n// three\n{/* four */}\nb();\n`;
  expect(countLines(text)).toEqual({ code: 2, comment: 4, blank: 1 });
});

function code(lines: number): string {
  return "call();\n".repeat(lines);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
