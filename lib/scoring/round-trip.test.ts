import fc from "fast-check";
import { expect, test } from "vitest";
import { readResult } from "@/lib/model/read-result";
import { currentModel, getModel } from "@/lib/models";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { scoreResult } from "./score";

test("property 10 of scoring.md: export, then import, gives the same score", () => {
  fc.assert(
    fc.property(resultOf(currentModel), (result) => {
      const read = readResult(JSON.parse(JSON.stringify(result)), getModel);
      expect(read.ok).toBe(true);
      if (read.ok)
        expect(scoreResult(read.model, read.result)).toEqual(scoreResult(currentModel, result));
    }),
    { numRuns: CASES },
  );
});
