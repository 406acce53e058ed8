import fc from "fast-check";
import { expect, test } from "vitest";
import { readResult } from "@/lib/model/read-result";
import { currentModel, getModel, sampleResult } from "@/lib/models";
import { hostileText } from "@/lib/testing/payloads";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { resultFile } from "./result-file";

test("a result reads back identically, whatever was typed and with the plan's progress", () => {
  const progress = fc.dictionary(
    fc.constantFrom("op.deploy:3", "ml.deep:2", "pl.python:4"),
    fc.constant("2026-11-24"),
    { noNullPrototype: true },
  );
  const results = fc.tuple(resultOf(currentModel, hostileText), progress);
  fc.assert(
    fc.property(results, ([result, done]) => {
      const whole = { ...result, progress: done };
      const read = readResult(JSON.parse(resultFile(whole)), getModel);
      expect(read).toEqual({ ok: true, result: whole, model: currentModel });
    }),
    { numRuns: Math.ceil(CASES / 5) },
  );
});

test("the file says model, version and date, and can be read by a person", () => {
  const file = resultFile(sampleResult);
  expect(file).toContain('"schema": "headroom-result/1"');
  expect(file).toContain('"id": "mle-2",\n    "version": 1');
  expect(file).toContain('"createdAt": "2026-11-23"');
  expect(file.endsWith("}\n")).toBe(true);
});
