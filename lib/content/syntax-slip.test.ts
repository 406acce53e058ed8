import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { slipIn } from "./syntax-slip";

const FILE = "data/mle-2/1/competencies/mlops.ts";
const text = readFileSync(FILE, "utf8");
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

/** What is said once `from`, which stands in the file once or first, has become `to`. */
async function saidAfter(from: string, to: string, root = "/srv/headroom") {
  expect(text).toContain(from);
  const broken = transform(text.replace(from, to), {
    loader: "ts",
    sourcefile: `${root}/${FILE}`,
    logLevel: "silent",
  });
  return slipIn(await broken.then(() => undefined).catch((error: unknown) => error));
}
const MISSING = "a comma, a quotation mark or a bracket is missing; inside a text write “ ”.";

describe("a slip that leaves no program is told in one line, with its file and its place", () => {
  const [number, id] = ["number: 25,", 'id: "op.versioning",'];
  test.each([
    ["a comma that is lost", number, "number: 25", lineOf(number) + 1],
    ["a closing quotation mark that is lost", id, 'id: "op.versioning,', lineOf(id)],
    ["an opening quotation mark that is lost", id, 'id: op.versioning",', lineOf(id)],
    ["a quotation mark inside a text", id, 'id: "op."versioning"",', lineOf(id)],
    ["a bracket that is lost", "];\n", "\n", text.split("\n").length],
  ])("%s", async (_name, from, to, line) => {
    expect(await saidAfter(from, to)).toBe(
      `${FILE}, line ${line} or the one before it: ${MISSING}`,
    );
  });

  test("also where the project lies in a folder that is called data, and on Windows", async () => {
    const said = await saidAfter(number, "number: 25", "/data/headroom");
    expect(said).toMatch(/^data\/mle-2\/1\//);
    expect(await saidAfter(number, "number: 25", "C:\\data\\headroom")).toBe(said);
  });

  test("a word without quotation marks", () => {
    const error = new ReferenceError("two is not defined");
    error.stack = `${error}\n    at <anonymous> (file:///srv/headroom/${FILE}:11:15)\n    at run (node:internal:1:2)`;
    expect(slipIn(error)).toBe(`${FILE}, line 11: “two” stands without its quotation marks.`);
  });
});

test("a fault of the program is left as it is", async () => {
  const ours = transform("const = 1", {
    sourcefile: "/data/headroom/lib/x.ts",
    logLevel: "silent",
  });
  expect(slipIn(await ours.catch((error: unknown) => error))).toBeUndefined();
  expect(slipIn(new ReferenceError("two is not defined"))).toBeUndefined();
  expect(slipIn(new Error("two and two"))).toBeUndefined();
  expect(slipIn("two")).toBeUndefined();
});
