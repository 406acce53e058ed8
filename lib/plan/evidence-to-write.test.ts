import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { gapKinds, scoreResult } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { evidenceToWrite } from "./evidence-to-write";

const model = roleOf({
  "op.guess": { gate_floor: 2 },
  "op.sure": { gate_floor: 2 },
  "op.heavy": { weight: 5 },
  "op.light": { weight: 2 },
  "op.short": { weight: 5 },
});

function writeFor(answers: Answers) {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant: null,
    answers,
  };
  const score = scoreResult(model, result);
  return evidenceToWrite(model, score, gapKinds(model, result, score));
}

test("levels that are claimed, weigh much and show nothing ask for an hour of writing each", () => {
  const asked = writeFor({
    "op.guess": { level: 3, confidence: "guess" },
    "op.sure": { level: 3, confidence: "sure" },
    "op.heavy": { level: 3 },
    "op.light": { level: 3 },
    "op.short": { level: 2 },
  });
  expect(asked).toEqual([
    { competency: "op.guess", entries: 2, hours: [2, 2, 4], clears: true },
    { competency: "op.heavy", entries: 1, hours: [1, 1, 2], clears: false },
    { competency: "op.sure", entries: 1, hours: [1, 1, 2], clears: false },
  ]);
});

test("what has something to show asks for nothing", () => {
  const evidence = [{ text: "the release notes of May" }];
  expect(writeFor({ "op.heavy": { level: 3, evidence } })).toEqual([]);
});
