import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { methodParts } from "./method-words";

const coarse = withFewDraws(currentModel);

test("tells the range, what was not asked and the version with the result's own figures", () => {
  const score = scoreResult(currentModel, sampleResult);
  const parts = methodParts({
    model: currentModel,
    result: sampleResult,
    score,
    own: true,
    unscored: ["Applications of large language models", "Sensors"],
  });
  const text = (term: string) => parts.find((part) => part.term === term)?.text;
  expect(text("The number")).toMatch(/50 of 52 competencies have a level here\./);
  expect(text("The range")).toMatch(/lies in the likely range in 80 of 100 cases;/);
  expect(text("The range")).toMatch(/Here it runs from \d+ to \d+\.$/);
  expect(text("Not asked")).toMatch(/: applications of large language models and sensors\.$/);
  expect(text("Version")).toBe(
    "Machine Learning Engineer II, version 1 of the requirements, released 23 November 2026, with answers of 23 November 2026. A result keeps the version it was made with.",
  );
});

test("whatever the answers: whole sentences, and nobody addressed in a result that was sent", () => {
  fc.assert(
    fc.property(resultOf(coarse), fc.boolean(), (result, own) => {
      const score = scoreResult(coarse, result);
      for (const { text } of methodParts({ model: coarse, result, score, own, unscored: [] })) {
        expect(text).toMatch(/^[A-Z].*[^.]\.$/);
        expect(faultOf(text)).toBeUndefined();
        if (!own) expect(text).not.toMatch(/\b[Yy]our?\b/);
      }
    }),
    { numRuns: CASES / 5 },
  );
});
