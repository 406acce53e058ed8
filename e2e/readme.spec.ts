/** The README's commands that need a build, each as a reader types it; scripts/readme.test.ts runs the others. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../scripts/free-port.mjs";
import { isBuilt, isInstalled } from "../scripts/prepare.mjs";
import { end, heardFrom, runNpm, startNpm } from "../scripts/readme";
import { readPng } from "./fixtures/png";
import { test } from "./fixtures/watched";

const folder = mkdtempSync(join(tmpdir(), "headroom-readme-"));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Else they would install and build below the tests that are running. `npm test` has done both, and counts what is skipped as failed.
test.beforeEach(() => {
  test.skip(!isInstalled() || !isBuilt(), "packages or build are not those of the sources");
});

test("npm run build leaves a build of these sources alone", async () => {
  expect(await runNpm("build")).toEqual({ code: 0, said: "" });
});

test("npm start serves that build and says where", async () => {
  const port = await freePort();
  const env = { HOST: "127.0.0.1", PORT: String(port), DATA_DIR: folder };
  const start = startNpm("start", [], env);
  try {
    const said = await heardFrom(start, /^ {2}Headroom runs at (\S+)$/m);
    expect(said?.[1]).toBe(`http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/about`)).status).toBe(200);
  } finally {
    await end(start);
  }
});

test("npm run bench prints what it measures", async () => {
  const { code, said } = await runNpm("bench", ["calculations"]);
  expect(said).toMatch(/^\ncalculations, while the machine had \d/);
  expect(said).toContain("full score with band and tiers");
  expect(code).toBe(0);
});

test("npm run picture makes the picture of the README", async () => {
  const file = join(folder, "picture.png");
  const { code, said } = await runNpm("picture", [file], { env: { DATA_DIR: folder } });
  expect(said).toContain(file);
  expect(code).toBe(0);
  const { width, height } = readPng(readFileSync(file));
  expect({ width, height }).toEqual({ width: 1520, height: 1100 });
});
