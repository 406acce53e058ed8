import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { isAnswered } from "@/lib/scoring/ratings";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { contestedWords, deniedBy } from "./contested-words";

const model: RequirementModel = {
  ...roleOf({ "op.a": {} }),
  practices: ["P01", "P02", "P03"].map((id) => ({
    ...currentModel.practices[0]!,
    id,
    competencies: [id === "P03" ? "op.b" : "op.a"],
  })),
};
const resultOf = (answer: Answer, practices: Result["practices"] = {}): Result => ({
  schema: "headroom-result/1",
  model: { id: model.id, version: 1 },
  variant: null,
  answers: { "op.a": answer },
  practices,
});

function words(answer: Answer, own: boolean, practices?: Result["practices"]) {
  const rating = ratingsFor(model, { "op.a": answer })[0]!;
  if (!isAnswered(rating)) throw new Error("not answered");
  return contestedWords(model, resultOf(answer, practices), rating, own);
}

describe("a coach two levels away", () => {
  test("is quoted to the person, and about them to somebody else", () => {
    expect(words({ level: 3, coach: 1 }, true)).toBe(
      "Settle The art of a with your coach: you say “On my own”, they say “Aware”.",
    );
    expect(words({ level: 1, coach: 3 }, false)).toBe(
      "Settle The art of a with the coach: the answer is “Aware”, the coach says “On my own”.",
    );
  });
});

describe("practices that say no", () => {
  test("are counted, also where the coach is only one level away", () => {
    expect(words({ level: 3, coach: 2 }, true, { P01: "no", P02: "no", P03: "no" })).toBe(
      "Look at The art of a again: you say “On my own”, and 2 practices that belong to it are answered “no”.",
    );
    expect(words({ level: 3 }, false, { P01: "no", P02: "yes" })).toBe(
      "Look at The art of a again: the answer is “On my own”, and 1 practice that belongs to it is answered “no”.",
    );
  });

  test("count for their own competency only", () => {
    const result = resultOf({ level: 3 }, { P01: "partly", P02: "no", P03: "no" });
    expect(deniedBy(model, result, "op.a")).toBe(1);
    const { practices: _none, ...silent } = result;
    expect(deniedBy(model, silent, "op.a")).toBe(0);
  });
});
