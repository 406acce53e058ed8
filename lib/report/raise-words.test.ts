import { expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { raiseWords } from "./raise-words";

function words(model: RequirementModel, answers: Answers) {
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  return raiseWords(model, score, score.gaps[0]!);
}

test("a gap is raised by one level, with its hours, its weight and what it gives", () => {
  const model = roleOf({ "op.a": { weight: 5 }, "op.b": { weight: 5 } });
  expect(words(model, { "op.a": { level: 1 }, "op.b": { level: 3 } })).toEqual({
    competency: "op.a",
    to: 2,
    text: "Raise The art of a from “Aware” to “With support”, 25 to 50 hours: it weighs 5 of 5 and is 2 levels short of what the role asks; readiness goes from 66 to 83.",
  });
});

test("a must-have is called one, with how it stands", () => {
  const model = roleOf({ "op.a": { gate_floor: 2 } });
  expect(words(model, { "op.a": { level: 2 } }).text).toBe(
    "Raise The art of a from “With support” to “On my own”, 60 to 120 hours: it is a must-have, open, and 1 level short of what the role asks; readiness goes from 66 to 100.",
  );
  expect(words(model, { "op.a": { level: 1 } }).text).toContain("it is a must-have, missed, and 2");
});

test("no gain in readiness is told where too little is answered for a figure", () => {
  const model = roleOf({ "op.a": {}, "op.b": {} });
  expect(words(model, { "op.a": { level: 2 } }).text).toMatch(
    /it weighs 4 of 5 and is 1 level short of what the role asks\.$/,
  );
});

test("what it builds on is raised first, from the very bottom, with the gap as the reason", () => {
  const model = roleOf(
    {
      "op.goal": { weight: 5 },
      "op.base": { weight: 1 },
      "op.root": { weight: 1 },
      "op.aside": { weight: 1, required: 1 },
    },
    [
      ["op.base", "op.goal"],
      ["op.root", "op.base"],
      ["op.aside", "op.root"],
    ],
  );
  const answers = {
    "op.goal": { level: 2 },
    "op.base": { level: 1 },
    "op.aside": { level: 0 },
  } as const;
  expect(words(model, { ...answers, "op.root": { level: 3 } })).toEqual({
    competency: "op.base",
    to: 2,
    text: "Raise The art of base from “Aware” to “With support”, 25 to 50 hours: The art of goal builds on it; that weighs 5 of 5 and is 1 level short of what the role asks.",
  });
  expect(words(model, { ...answers, "op.root": { level: 0 } }).competency).toBe("op.root");
  expect(words(model, { ...answers, "op.base": { level: 2 } }).competency).toBe("op.goal");
  expect(words(model, { "op.goal": { level: 2 } }).competency).toBe("op.goal");
});

test("of two that it builds on the lowest is raised, then the heavier", () => {
  const model = roleOf(
    {
      "op.goal": { weight: 5, required: 4 },
      "op.low": { weight: 1, required: 1 },
      "op.heavy": { weight: 2, required: 1 },
    },
    [
      ["op.low", "op.goal"],
      ["op.heavy", "op.goal"],
    ],
  );
  const goal = { "op.goal": { level: 2 } } as const;
  const from = (low: 0 | 1, heavy: 0 | 1) =>
    words(model, { ...goal, "op.low": { level: low }, "op.heavy": { level: heavy } }).competency;
  expect(from(0, 1)).toBe("op.low");
  expect(from(1, 1)).toBe("op.heavy");
});

test("prerequisites in a circle are looked at once", () => {
  const model = roleOf({ "op.a": { weight: 5 }, "op.b": {} }, [
    ["op.a", "op.b"],
    ["op.b", "op.a"],
  ]);
  expect(words(model, { "op.a": { level: 1 }, "op.b": { level: 0 } }).competency).toBe("op.b");
});
