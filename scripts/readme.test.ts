import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sampleResult } from "@/lib/models";
import { commandsIn, end, heardFrom, npmScriptOf, runNpm, startNpm } from "./readme";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const named = new Set(commandsIn(readme).flatMap((command) => npmScriptOf(command) ?? []));

const folder = mkdtempSync(join(tmpdir(), "headroom-readme-"));
const own = (name: string) => join(folder, name);
writeFileSync(own("result.jsonl"), `${JSON.stringify(sampleResult)}\n`);
writeFileSync(own("words.txt"), "Nothing of ours.");
afterAll(() => rmSync(folder, { recursive: true }));

type Trial = {
  script: string;
  args?: string[];
  env?: Record<string, string>;
  input?: string;
  code: number;
  /** From the first line on. */
  says: RegExp;
};

const noNetwork =
  "--import=data:text/javascript,globalThis.fetch=()=>Promise.reject(new%20TypeError())";

/** What answers within a second or two, with good arguments and with bad ones. */
const trials: Trial[] = [
  {
    script: "start",
    env: { PORT: "none" },
    code: 1,
    says: /^\n✗ PORT must be a number from 1 to 65535, not "none"\.\n$/,
  },
  { script: "score", args: [own("result.jsonl")], code: 0, says: /^\{"readiness":\d.*\}\n$/ },
  {
    script: "score",
    args: ["-"],
    input: "{}\n",
    code: 1,
    says: /^line 1: .+\n$/,
  },
  { script: "score", code: 1, says: /^usage: npm run --silent score -- FILE/ },
  { script: "model", code: 0, says: /^\{\n {2}"id": "mle-2",\n[\s\S]*\n\}\n$/ },
  { script: "model", args: ["--case"], code: 0, says: /^\{\n {2}"CFDocument": \{/ },
  {
    script: "model",
    args: ["--overlap", own("words.txt")],
    code: 0,
    says: /^0 texts share eight words/,
  },
  {
    script: "model",
    args: ["--record"],
    code: 1,
    says: /^data\/mle-2\/1\/released\.json is there already and stays as it is: .+\n$/,
  },
  {
    script: "links",
    env: { NODE_OPTIONS: noNetwork },
    code: 0,
    says: /^Asking \d+ addresses[\s\S]*\nNo address could be reached: .+ 0 of \d+ checked\.\n$/,
  },
  { script: "house", code: 0, says: /^Lengths are lines of code: .+\n\n\| figure / },
  { script: "backup", code: 1, says: /^Say where to: npm run backup -- FILE\n$/ },
  {
    script: "backup",
    args: [own("copy.db")],
    env: { DATA_DIR: own("nowhere") },
    code: 1,
    says: /^No backup was made: there is no database at .+\n$/,
  },
];

/** Where the rest is run: the file, and the words by which it does so. */
const elsewhere: Record<string, [file: string, words: string]> = {
  test: [".ci/run", "npm test"],
  check: ["scripts/test.mjs", '["run", "--silent", "check"]'],
  sbom: ["scripts/packages.ts", 'npm("run", "--silent", "sbom")'],
  build: ["e2e/readme.spec.ts", 'runNpm("build")'],
  start: ["e2e/readme.spec.ts", 'startNpm("start"'],
  bench: ["e2e/readme.spec.ts", 'runNpm("bench"'],
  picture: ["e2e/readme.spec.ts", 'runNpm("picture"'],
};

test("the README names every npm script, and none that is not there", () => {
  expect([...named].sort()).toEqual(Object.keys(scripts).sort());
});

test("each of its commands is run by a test", () => {
  const run = ["dev", "prove", ...trials.map(({ script }) => script), ...Object.keys(elsewhere)];
  expect([...new Set(run)].sort()).toEqual([...named].sort());
  for (const [file, words] of Object.values(elsewhere))
    expect(readFileSync(file, "utf8"), file).toContain(words);
});

test.each([
  ["prove", "README.md"],
  ["bench", "docs/performance.md"],
])(
  "npm run %s refuses a name that it does not know, and %s has those it knows",
  async (script, file) => {
    const { code, said } = await runNpm(script, ["nothing"]);
    expect(code).toBe(1);
    const [, names = ""] = /^no \w+ is called "nothing"; there are: (.+)\n$/.exec(said) ?? [];
    const told = readFileSync(file, "utf8");
    for (const name of names.split(", ")) expect(told).toContain(`\`${name}\``);
  },
);

test("npm run dev starts, shows a page and stops", async () => {
  const had = existsSync(".next/dev");
  const dev = startNpm("dev", [], { PORT: "0", DATA_DIR: folder });
  try {
    const [, address] =
      (await heardFrom(dev, /"event":"listening","address":"([^"]+)"|Another next dev server/)) ??
      expect.fail("it ended");
    // One that somebody has open here is as good: the framework lets there be one in a folder.
    if (address === undefined) return;
    const page = await fetch(`${address}/offline`);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<h1[^>]*>\w/);
  } finally {
    await end(dev);
    // Its types would be checked with ours, also when the routes that they name are gone.
    if (!had) rmSync(".next/dev", { recursive: true, force: true });
  }
});

describe.concurrent("a command of the README", () => {
  test.each(trials)("npm run $script $args $env", async ({ code, says, ...trial }) => {
    const { script, args, env = {}, input = "" } = trial;
    const outcome = await runNpm(script, args, { env, input });
    expect(outcome.said).toMatch(says);
    expect(outcome.code).toBe(code);
  });
});
