import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const files = [
  "README.md",
  "SECURITY.md",
  ...["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];
/** Records tell of what was there; the rest tells of what is. */
const current = files.filter((file) => !file.startsWith("docs/decisions/"));
const text = (file: string) => readFileSync(file, "utf8");
const withoutBlocks = (file: string) => text(file).replace(/^```[\s\S]*?^```/gm, "");

test("every link from one document to another arrives, at its heading too", () => {
  for (const file of files)
    for (const [, path = "", heading] of withoutBlocks(file).matchAll(
      /\]\(([^)#:]*)(?:#([^)]+))?\)/g,
    )) {
      const target = path === "" ? file : join(dirname(file), path);
      expect(existsSync(target), `${file} links to ${path}`).toBe(true);
      if (heading !== undefined)
        expect(headingsOf(target), `${file} links to ${path}#${heading}`).toContain(heading);
    }
});

test("every file that a document names is there", () => {
  for (const file of current)
    for (const [, path = ""] of withoutBlocks(file).matchAll(
      /`((?:app|components|data|docs|e2e|lib|public|scripts)\/[\w./[\]-]*)`/g,
    )) {
      // A name in capitals stands for any; a second version of the model is what to make.
      if (/\b(NAME|NNN)\b|mle-2\/2/.test(path)) continue;
      expect(existsSync(path), `${file} names ${path}`).toBe(true);
    }
});

test("every command that a document names can be given", () => {
  let commands = 0;
  for (const file of current)
    for (const [, runner, name = ""] of text(file).matchAll(
      /(?:^|[`=\s]|&& )(npm run|npx|node) (?:--silent )?([\w./-]+)/gm,
    )) {
      const there = {
        "npm run": () => name in scripts,
        npx: () => existsSync(`node_modules/.bin/${name}`),
        node: () => existsSync(name),
      }[runner ?? ""];
      if (runner === "node" && !name.endsWith(".mjs")) continue;
      commands += 1;
      expect(there?.(), `${file}: ${runner} ${name}`).toBe(true);
    }
  expect(commands).toBeGreaterThan(30);
});

/** As GitHub makes them. */
function headingsOf(file: string): string[] {
  return [...text(file).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
