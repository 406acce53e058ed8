import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { roleOf } from "@/lib/testing/role-of";
import { suggestedFirst } from "./suggested-first";

const model = roleOf({
  "op.heavy": { weight: 5 },
  "op.four": { weight: 4 },
  "op.light": { weight: 3 },
  "op.must": { weight: 1, gate_floor: 2 },
  "op.b": { weight: 2, gate_floor: 1 },
  "op.a": { weight: 2, gate_floor: 1 },
  "op.idle": { required: 0, gate_floor: 1 },
});
function first(answers: Answers) {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: 1 },
    variant: null,
    answers,
  };
  return suggestedFirst(model, result);
}
const evidence = [{ text: "Shown" }];
const MUSTS = ["op.a", "op.b", "op.must"];

test("must-haves come first, the heavier before the lighter", () => {
  expect(first({})).toEqual(MUSTS);
});

test("what weighs 4 or more follows where something is written to it", () => {
  expect(
    first({
      "op.four": { level: 1, evidence },
      "op.heavy": { level: 0, evidence },
      "op.light": { level: 4, evidence },
    }),
  ).toEqual([...MUSTS, "op.heavy", "op.four"]);
});

test("a level alone, and an empty list of evidence, suggest nothing", () => {
  expect(first({ "op.heavy": { level: 4 }, "op.four": { level: 4, evidence: [] } })).toEqual(MUSTS);
  expect(first({ "op.heavy": { skip: "not-sure" } })).toEqual(MUSTS);
});
