/** Measures the source as it lies on disk: how long files are, what of it is client code, comments and tests. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median, percentile } from "../bench/row";
import { countLines, type Lines } from "./count-lines";

/** Lengths are lines of code; shares are from 0 to 1. */
export type House = {
  medianFile: number;
  longFile: number;
  longestFile: { path: string; code: number };
  firstPage: number;
  medianPage: number;
  scorer: number;
  clientFiles: number;
  clientPages: number;
  comments: number;
  testsOfLib: number;
  allTests: number;
  decisions: number;
};

type File = { path: string; isClient: boolean; lines: Lines };

/** `data/` is left out: its files are lists of facts. */
const FOLDERS = ["app", "components", "lib", "scripts", "e2e"];
const TEST = /\.test\.ts$|^e2e\/|^lib\/testing\//;
const ROUTE = /(^|\/)(page|layout)\.tsx$/;
const CLIENT = /^(\s|\/\/.*|\/\*[\s\S]*?\*\/)*["']use client["']/;

export function measureHouse(root: string): House {
  const files = FOLDERS.flatMap((folder) => filesUnder(root, folder));
  const source = files.filter(({ path }) => !TEST.test(path));
  const tests = files.filter(({ path }) => TEST.test(path));
  const screens = source.filter(({ path }) => /^(app|components)\//.test(path));
  const pages = source.filter(({ path }) => /^app\/(.*\/)?page\.tsx$/.test(path));
  const ofLib = (some: File[]) => some.filter(({ path }) => path.startsWith("lib/"));
  const lengths = source.map(codeOf);
  return {
    medianFile: median(lengths),
    longFile: percentile(lengths, 0.9),
    longestFile: source
      .map((file) => ({ path: file.path, code: codeOf(file) }))
      .reduce((longest, file) => (file.code > longest.code ? file : longest)),
    firstPage: lengthOf(source, "app/page.tsx"),
    medianPage: median(pages.map(codeOf)),
    scorer: lengthOf(source, "lib/scoring/score.ts"),
    clientFiles: screens.filter(({ isClient }) => isClient).length / screens.length,
    clientPages: screens.filter(({ path, isClient }) => isClient && ROUTE.test(path)).length,
    comments:
      sum(source, (file) => file.lines.comment) /
      sum(source, ({ lines }) => lines.code + lines.comment + lines.blank),
    testsOfLib: sum(ofLib(tests), codeOf) / sum(ofLib(source), codeOf),
    allTests: sum(tests, codeOf) / sum(source, codeOf),
    decisions: decisionsUnder(root),
  };
}

/** What was built in there has a folder of its own that begins with a dot. */
function filesUnder(root: string, folder: string): File[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\/(\.|node_modules\/)/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, isClient: CLIENT.test(text), lines: countLines(text) };
    });
}

function decisionsUnder(root: string): number {
  const folder = join(root, "docs/decisions");
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+-/.test(name)).length : 0;
}

const codeOf = ({ lines }: File) => lines.code;
const lengthOf = (files: File[], path: string) =>
  files.find((file) => file.path === path)?.lines.code ?? Number.NaN;
const sum = (files: File[], of: (file: File) => number) =>
  files.reduce((total, file) => total + of(file), 0);
