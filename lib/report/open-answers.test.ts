import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { openAnswers } from "./open-answers";

const asked = currentModel.competencies.filter(({ required }) => required > 0);
const gates = asked.filter(({ gate_floor }) => gate_floor !== null);

function resultWith(answers: Answers): Result {
  return {
    schema: "headroom-result/1",
    model: { id: currentModel.id, version: currentModel.version },
    variant: null,
    answers,
  };
}
const allAt2: Answers = Object.fromEntries(asked.map(({ id }) => [id, { level: 2 as const }]));

test("a full form has nothing open", () => {
  expect(openAnswers(currentModel, resultWith(allAt2))).toEqual(["Every question has a level."]);
});

test("one must-have that is not sure is named with what it does", () => {
  const [gate] = gates;
  const answers: Answers = { ...allAt2, [gate!.id]: { skip: "not-sure" } };
  const [first, second, ...rest] = openAnswers(currentModel, resultWith(answers));
  expect(first).toContain("1 question has no level (“not sure” or “prefer not to say”)");
  expect(second).toMatch(/^One must-have is among them and stays open/);
  expect(rest).toEqual([]);
});

test("as many more answers as it says make a verdict possible, and one fewer does not", () => {
  const words = openAnswers(currentModel, resultWith({})).join(" ");
  const more = Number(/(\d+) more answers at least/.exec(words)?.[1]);
  const heaviest = [...asked].sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  const withAnswers = (n: number) =>
    resultWith(Object.fromEntries(heaviest.slice(0, n).map((id) => [id, { level: 2 as const }])));
  expect(scoreResult(currentModel, withAnswers(more)).verdict).not.toBe("cannot-say");
  expect(scoreResult(currentModel, withAnswers(more - 1)).verdict).toBe("cannot-say");
});

test("a share that is the least but for the last bit of a number asks for no more answers", () => {
  const [first, second] = asked;
  const model = {
    ...currentModel,
    competencies: [
      { ...first!, weight: 3.1499999999999995, gate_floor: null },
      { ...second!, weight: 1.35, gate_floor: null },
    ],
  };
  expect(model.scoring.verdict.min_answered_share).toBe(0.7);
  const words = openAnswers(model, resultWith({ [first!.id]: { level: 2 } })).join(" ");
  expect(words).not.toContain("A verdict needs");
});
