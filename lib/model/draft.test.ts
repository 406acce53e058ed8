import { expect, test } from "vitest";
import { readResult } from "@/lib/model/read-result";
import { currentModel, getModel } from "@/lib/models";
import { applyChange, draftSchema, newDraft, resultOfDraft } from "./draft";
import { askedUnder, progressOf, questionIndex } from "./question-index";

const now = new Date("2026-11-23T12:00:00Z");
const empty = () => newDraft({ id: "mle-2", version: 1 }, now);

test("a change replaces its own answers and leaves the others", () => {
  const first = applyChange(empty(), { answers: { "pl.python": { choice: 2 } } }, now);
  const second = applyChange(first, { answers: { "ml.cv": { choice: "not-sure" } } }, now);
  expect(second.answers).toEqual({ "pl.python": { choice: 2 }, "ml.cv": { choice: "not-sure" } });
  expect(draftSchema.safeParse(second).success).toBe(true);
});

test("a draft becomes a valid result; half-written evidence is left out, its words are kept", () => {
  const draft = applyChange(
    empty(),
    {
      variant: "healthcare",
      profile: { years: 3 },
      answers: {
        "pl.python": {
          choice: 3,
          confidence: "sure",
          evidence: [
            { text: " shipped it ", url: "https://example.org/a" },
            { text: "half a link", url: "htt" },
            { text: "", url: "https://example.org/b" },
          ],
        },
        "ml.cv": { choice: "prefer-not", evidence: [{ text: "typed before skipping", url: "" }] },
        "ml.nlp": { evidence: [{ text: "no level yet", url: "" }] },
      },
    },
    now,
  );
  const result = resultOfDraft(draft);
  expect(result.answers).toEqual({
    "pl.python": {
      level: 3,
      confidence: "sure",
      evidence: [{ text: "shipped it", url: "https://example.org/a" }, { text: "half a link" }],
    },
    "ml.cv": { skip: "prefer-not" },
  });
  expect(readResult(result, getModel).ok).toBe(true);
  expect(draft.answers["ml.cv"]?.evidence?.[0]?.text).toBe("typed before skipping");
});

test("everybody is asked 52 questions, and 53 in an industry", () => {
  const questions = questionIndex(currentModel);
  expect(questions).toHaveLength(55);
  expect(askedUnder(questions, null)).toHaveLength(52);
  expect(askedUnder(questions, "healthcare")).toHaveLength(53);
});

test("progress counts skips, and the next question is the first without an answer", () => {
  const questions = questionIndex(currentModel);
  const draft = applyChange(
    empty(),
    { answers: { "pl.python": { choice: 0 }, "pl.other": { choice: "not-sure" } } },
    now,
  );
  expect(progressOf(questions, draft)).toMatchObject({
    answered: 2,
    total: 52,
    next: { id: "pl.second" },
  });
});
