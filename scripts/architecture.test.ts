import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { figuresOf, tableOf } from "./house/figures";
import { measureHouse } from "./house/measure";

const text = readFileSync("docs/architecture.md", "utf8");
const names = new Map(
  [...text.matchAll(/^ {2}(\w+)\["<b>([^<]+)<\/b>/gm)].flatMap(([, name = "", places = ""]) =>
    places.split(", ").map((place): [string, string] => [place, name]),
  ),
);
const arrows = new Map<string, string[]>();
for (const [, from = "", to = ""] of text.matchAll(/^ {2}(\w+) --> (.+)$/gm))
  arrows.set(from, [...(arrows.get(from) ?? []), ...to.split(" & ")]);

/** Everything that an arrow leads to, directly or past others. */
function below(name: string): Set<string> {
  const next = arrows.get(name) ?? [];
  return new Set(next.flatMap((lower) => [lower, ...below(lower)]));
}

/** `lib/paths.ts` has no place in the picture: everybody may import it. */
function partOf(path: string): string | undefined {
  const [folder = "", second = ""] = path.split("/");
  if (path === "lib/paths") return undefined;
  const place = folder === "lib" ? `lib/${second}` : folder;
  return names.get(place) ?? names.get(`${place}.ts`) ?? `not in the picture: ${place}`;
}

function importsOf(path: string): string[] {
  const found = readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(@\/|\.)([^"]*)"/g);
  return [...found].map(([, start, rest = ""]) =>
    start === "." ? posix.join(posix.dirname(path), `.${rest}`) : rest,
  );
}

test("every import of the product goes down an arrow of the picture", () => {
  const files = ["app", "components", "lib", "data"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const shipped = files.filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.ts$|^lib\/testing\/|^lib\/paths\.ts$/.test(path),
  );
  expect(shipped.length).toBeGreaterThan(500);
  const upward = shipped.flatMap((path) => {
    const own = partOf(path) ?? "";
    const allowed = below(own).add(own);
    return importsOf(path)
      .filter((target) => !allowed.has(partOf(target) ?? own))
      .map((target) => `${path} imports ${target}`);
  });
  expect(upward).toEqual([]);
});

test("the picture has nothing that is not there and no way round", () => {
  for (const [place, name] of names) {
    expect(readdirSync(posix.dirname(place)), place).toContain(posix.basename(place));
    expect(below(name).has(name), place).toBe(false);
  }
});

test("its table of figures has the rows and targets that are printed", () => {
  const withoutMeasures = (table: string) =>
    table.split("\n").map((line) => {
      const [what, , target, , models] = line.slice(1).split("|");
      return [what, target, models].map((cell) => cell?.trim().replace(/^-+$/, "-"));
    });
  const printed = withoutMeasures(tableOf(figuresOf(measureHouse("."))));
  const told = text.slice(text.indexOf("| figure "), text.lastIndexOf("|") + 1);
  expect(withoutMeasures(told)).toEqual(printed);
});
