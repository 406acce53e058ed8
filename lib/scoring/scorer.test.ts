import { expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { VARIANTS } from "@/lib/model/vocabulary";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "./score";
import { scorer } from "./scorer";

test("scored one after the other, results have the score that each has alone", () => {
  const score = scorer();
  const results = VARIANTS.flatMap(
    (variant) =>
      [
        { ...sampleResult, variant },
        {
          ...sampleResult,
          variant,
          answers: { ...sampleResult.answers, "pl.python": { level: 0 } },
        },
      ] satisfies Result[],
  );
  for (const result of [sampleResult, ...results, sampleResult])
    expect(score(currentModel, result)).toEqual(scoreResult(currentModel, result));
});
