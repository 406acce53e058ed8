import { expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { whatIfRows } from "./what-if-rows";

const model = roleOf({
  "op.z": { weight: 1 },
  "op.wide": { weight: 5 },
  "op.met": {},
  "op.must": { weight: 1, gate_floor: 2 },
  "op.unsaid": { gate_floor: 2 },
  "op.clear": { gate_floor: 1 },
  "op.none": {},
});
const answers: Answers = {
  "op.z": { level: 2 },
  "op.wide": { level: 1 },
  "op.met": { level: 3 },
  "op.must": { level: 2 },
  "op.clear": { level: 3 },
};

function offered(most: number) {
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  const { first, others } = whatIfRows(model, score, most);
  const ids = (rows: typeof first) => rows.map(({ rating }) => rating.id);
  return { first: ids(first), others: ids(others) };
}

test("must-haves that are not clear come first, those without a level before all; then the largest gaps", () => {
  expect(offered(9)).toEqual({
    first: ["op.unsaid", "op.must", "op.wide", "op.z"],
    others: ["op.met", "op.clear", "op.none"],
  });
});

test("what finds no room goes to the others, in the model's order", () => {
  expect(offered(2)).toEqual({
    first: ["op.unsaid", "op.must"],
    others: ["op.z", "op.wide", "op.met", "op.clear", "op.none"],
  });
});
