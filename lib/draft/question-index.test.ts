import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { roleOf } from "@/lib/testing/role-of";
import { applyChange } from "./apply-change";
import { type DraftChange, newDraft } from "./draft";
import {
  askedUnder,
  isAnswered,
  progressOf,
  progressOfStep,
  questionIndex,
} from "./question-index";

const plain = roleOf({ "op.a": {}, "op.b": {}, "op.only": { required: 0 }, "op.c": {} });
const step = (id: string, ...competencies: string[]) => ({
  id,
  name: id,
  heading: id,
  competencies,
});
const model: RequirementModel = {
  ...plain,
  steps: [step("one", "op.b", "op.a"), step("two", "op.only", "op.c")],
  competencies: plain.competencies.map((one) =>
    one.id === "op.only"
      ? {
          ...one,
          variants: {
            healthcare: { level: 2, weight: 3 },
            tech_media: { level: 0, weight: 1 },
          },
        }
      : one,
  ),
};
const questions = questionIndex(model);
const now = new Date("2026-11-24T12:00:00Z");
const draft = (change: DraftChange) =>
  applyChange(
    newDraft(
      { id: model.id, version: 1 },
      { id: "00000000-0000-4000-8000-000000000001", name: "Autumn", now },
    ),
    change,
    now,
  );

describe("the questions", () => {
  test("come in the order of the steps, those of an industry with whom they are for", () => {
    expect(questions).toEqual([
      { id: "op.b", step: "one" },
      { id: "op.a", step: "one" },
      { id: "op.only", step: "two", only: ["healthcare"] },
      { id: "op.c", step: "two" },
    ]);
  });

  test("that only an industry asks are asked of nobody else", () => {
    const asked = (variant: "healthcare" | "tech_media" | null) =>
      askedUnder(questions, variant).map(({ id }) => id);
    expect(asked("healthcare")).toEqual(["op.b", "op.a", "op.only", "op.c"]);
    expect(asked("tech_media")).toEqual(["op.b", "op.a", "op.c"]);
    expect(asked(null)).toEqual(["op.b", "op.a", "op.c"]);
  });

  test("cannot be about what the model does not have", () => {
    expect(() => questionIndex({ ...model, steps: [step("one", "op.gone")] })).toThrow(
      "step one names unknown op.gone",
    );
  });
});

describe("progress", () => {
  test("counts what has a choice: a level of 0 and a skip too, words alone not", () => {
    const some = draft({
      answers: {
        "op.b": { choice: 0 },
        "op.a": { evidence: [{ text: "Words", url: "" }] },
        "op.c": { choice: "prefer-not" },
      },
    });
    expect(progressOf(questions, some)).toEqual({
      answered: 2,
      total: 3,
      next: { id: "op.a", step: "one" },
    });
    expect([isAnswered(some, "op.a"), isAnswered(some, "op.b")]).toEqual([false, true]);
  });

  test("of a step counts that step alone, under the draft's industry", () => {
    const inHealthcare = draft({ variant: "healthcare", answers: { "op.b": { choice: 1 } } });
    expect(progressOfStep(questions, "one", inHealthcare)).toMatchObject({ answered: 1, total: 2 });
    expect(progressOfStep(questions, "two", inHealthcare)).toMatchObject({ answered: 0, total: 2 });
    expect(progressOfStep(questions, "two", draft({}))).toMatchObject({ answered: 0, total: 1 });
  });

  test("begins with the first question where there is no draft, and ends with none", () => {
    expect(progressOf(questions, undefined)).toMatchObject({ answered: 0, next: { id: "op.b" } });
    const choice = 3 as const;
    const all = { "op.a": { choice }, "op.b": { choice }, "op.c": { choice } };
    expect(progressOf(questions, draft({ answers: all }))).toEqual({
      answered: 3,
      total: 3,
      next: undefined,
    });
  });
});
