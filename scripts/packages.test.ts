import { expect, test } from "vitest";
import { billOfMaterials, lockedPackages, unnamedInstallScripts, unsealed } from "./packages";

test("no package runs a script at its installation that is not decided by name", () => {
  expect(unnamedInstallScripts(lockedPackages())).toEqual([]);
  expect(
    unnamedInstallScripts([["node_modules/a/node_modules/b", { hasInstallScript: true }]]),
  ).toEqual(["b"]);
});

test("every package is from the registry and sealed", () => {
  expect(unsealed(lockedPackages())).toEqual([]);
  const integrity = "sha512-x";
  expect(
    unsealed([
      ["node_modules/a", { integrity: "sha1-x" }],
      ["node_modules/b", { integrity, resolved: "https://elsewhere.test/b.tgz" }],
      ["node_modules/c", { integrity }],
    ]),
  ).toEqual(["node_modules/a", "node_modules/b"]);
});

test("the bill of materials names what runs, each with its version, and leaves out what only builds", () => {
  const { specVersion, components } = billOfMaterials();
  expect(specVersion).toMatch(/^1\.\d$/);
  const names = components.map(({ purl }) => purl);
  expect(names).toContainEqual(expect.stringMatching(/^pkg:npm\/next@\d+\.\d+\.\d+/));
  expect(names).toContainEqual(expect.stringMatching(/^pkg:npm\/react@\d+\.\d+\.\d+/));
  expect(names.filter((name) => /\/(vitest|typescript)@/.test(name))).toEqual([]);
});
