import { expect, test } from "vitest";
import { readStepKey, stepKey } from "./step-key";

test("a key says what is reached, and is read back", () => {
  expect(stepKey("op.deploy", 3)).toBe("op.deploy:3");
  expect(readStepKey("op.deploy:3")).toEqual({ competency: "op.deploy", level: 3 });
});

test("what names no level that a step can reach is no key", () => {
  for (const text of ["", ":3", "op.deploy", "op.deploy:", "op.deploy:0", "op.deploy:5", "a:1.5"]) {
    expect(readStepKey(text), text).toBeUndefined();
  }
});
