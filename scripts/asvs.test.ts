import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/asvs.md", "utf8");
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+?) \| (.+) \|$/gm)];
const STATES = ["met", "partly", "not met", "host", "n/a"];
const proofs = [...readFileSync("scripts/prove.ts", "utf8").matchAll(/^ {2}(\w+): \(\) =>/gm)].map(
  ([, name]) => name,
);

test("every requirement of ASVS 5.0 up to level 2 has a row of its own and a plain answer", () => {
  expect(new Set(rows.map(([, number]) => number)).size).toBe(253);
  expect(rows).toHaveLength(253);
  expect(rows.filter(([, , level]) => level === "1")).toHaveLength(70);
  for (const [, number, , , state = ""] of rows) expect(STATES, number).toContain(state);
});

test("the count of each answer is the one that its head tells", () => {
  for (const state of STATES) {
    const told = new RegExp(`^\\| ${state} \\|.*\\| (\\d+) \\|$`, "m").exec(text)?.[1];
    expect(Number(told), state).toBe(rows.filter(([, , , , given]) => given === state).length);
  }
});

test("whatever it names as a proof is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const file of ["docs/asvs.md", "docs/security.md", "SECURITY.md"]) {
    const words = readFileSync(file, "utf8");
    for (const [, code = ""] of words.matchAll(/`([^`]+)`/g)) {
      const [, command, proof] = /^npm run (?:--silent )?(\w+)(?: -- (\w+))?/.exec(code) ?? [];
      if (command !== undefined) expect(scripts, `${file}: ${code}`).toHaveProperty(command);
      if (proof !== undefined) expect(proofs, `${file}: ${code}`).toContain(proof);
      if (!/^(docs|lib|e2e|scripts|data|app)\//.test(code)) continue;
      if (code.includes("*")) continue;
      expect(existsSync(code), `${file}: ${code}`).toBe(true);
    }
  }
});

test("each of the fifteen promises has a command and a test of its own", () => {
  const promises = [
    ...readFileSync("docs/security.md", "utf8").matchAll(/^\| (\d+)\. .+ \| (.+) \| (.+) \|$/gm),
  ];
  expect(promises.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 15 }, (_, i) => i + 1),
  );
  for (const [, number, commands = "", tests = ""] of promises) {
    const named = [...commands.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named, number).not.toEqual([]);
    for (const name of named) expect(proofs, number).toContain(name);
    expect(tests, number).toMatch(/`(e2e|lib|scripts)\/.+`/);
  }
});
