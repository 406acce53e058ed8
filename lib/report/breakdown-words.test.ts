import { describe, expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { scoreResult } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { breakdown } from "./breakdown";
import { hundredths, outsideWords, workedRow } from "./breakdown-words";

const model = roleOf({
  "op.a": { required: 2, weight: 3 },
  "op.b": { required: 4, weight: 5 },
  "op.c": { required: 3, weight: 2 },
});
function parts(answers: Answers) {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant: null,
    answers,
  };
  return breakdown(model, result, scoreResult(model, result));
}

test("figures have two digits after the point", () => {
  expect(hundredths(12.4)).toBe("12.40");
  expect(hundredths(0)).toBe("0.00");
});

describe("the row that is worked out", () => {
  test("is one that falls short, so that all its numbers matter", () => {
    expect(workedRow(parts({ "op.a": { level: 2 }, "op.b": { level: 1 } }))).toBe(
      "The art of b: weight 5, level 1 of 4 asked, so 5 × 1/4 ÷ 8 × 100 = 15.62.",
    );
  });

  test("is the first where none falls short, with what is beyond it left out", () => {
    expect(workedRow(parts({ "op.a": { level: 4 }, "op.b": { level: 0 } }))).toBe(
      "The art of a: weight 3, level 4 of 2 asked, so 3 × 2/2 ÷ 8 × 100 = 37.50; what is beyond the requirement gives nothing more.",
    );
  });

  test("says nothing of what is beyond, where the requirement is met exactly", () => {
    expect(workedRow(parts({ "op.a": { level: 2 } }))).toBe(
      "The art of a: weight 3, level 2 of 2 asked, so 3 × 2/2 ÷ 3 × 100 = 100.00.",
    );
  });

  test("is none where nothing is answered", () => {
    expect(workedRow(parts({}))).toBeUndefined();
  });
});

describe("what stands outside the sum", () => {
  test("is said with its share of the weight", () => {
    expect(outsideWords(parts({ "op.a": { level: 2 }, "op.b": { level: 4 } }))).toBe(
      "1 competency has no level; it stands outside the sum, with 2 of 10 of the weight.",
    );
    expect(outsideWords(parts({ "op.b": { level: 1 }, "op.a": { skip: "not-sure" } }))).toBe(
      "2 competencies have no level; they stand outside the sum, with 5 of 10 of the weight.",
    );
  });

  test("is nothing where all is answered", () => {
    const all = { "op.a": { level: 2 }, "op.b": { level: 1 }, "op.c": { level: 1 } } as const;
    expect(outsideWords(parts(all))).toBeUndefined();
  });
});
