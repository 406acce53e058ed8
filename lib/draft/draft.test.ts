import fc from "fast-check";
import { expect, test } from "vitest";
import { readResult } from "@/lib/model/read-result";
import { currentModel, getModel } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { applyChange, joinChanges } from "./apply-change";
import { changeOfResult } from "./change-of-result";
import { type Draft, type DraftChange, draftSchema, newDraft } from "./draft";
import { askedUnder, progressOf, questionIndex } from "./question-index";
import { resultOfDraft } from "./result-of-draft";
import { upgradeDraft } from "./upgrade";

const now = new Date("2026-11-23T12:00:00Z");
const empty = () =>
  newDraft(
    { id: "mle-2", version: 1 },
    { id: "00000000-0000-4000-8000-000000000001", name: "My answers", now },
  );

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

test("changes of two tabs join field by field, the later one winning", () => {
  const one = {
    answers: { "pl.python": { choice: 2 as const } },
    hints: ["top-level-unshown" as const],
  };
  const other = {
    answers: { "pl.python": { confidence: "sure" as const }, "ml.cv": { choice: 1 as const } },
    hints: ["same-level" as const],
  };
  expect(joinChanges(one, other)).toEqual({
    answers: { "pl.python": { choice: 2, confidence: "sure" }, "ml.cv": { choice: 1 } },
    hints: ["top-level-unshown", "same-level"],
  });
});

/** Words of blanks alone are no evidence to a draft. */
const shown = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== "" && text.trim() === text);

test("an agreed level that is dropped is gone, also from what waits and in what is stored", () => {
  const first = applyChange(empty(), { answers: { "pl.python": { choice: 2, agreed: 1 } } }, now);
  const drop = { answers: { "pl.python": { agreed: undefined } } };
  const change = joinChanges(drop, { answers: { "pl.python": { confidence: "sure" } } });
  const after = applyChange(first, structuredClone(change), now);
  const stored = draftSchema.parse(JSON.parse(JSON.stringify(after)));
  expect(stored.answers).toEqual({ "pl.python": { choice: 2, confidence: "sure" } });
});

test("a draft from a result gives the same result back, coach's levels included", () => {
  fc.assert(
    fc.property(resultOf(currentModel, shown), (result) => {
      const draft = applyChange(empty(), changeOfResult(result), now);
      expect(draftSchema.safeParse(draft).success).toBe(true);
      const { name: _name, createdAt: _at, ...same } = result;
      const { createdAt: _saved, ...back } = resultOfDraft(draft);
      expect(scoreResult(currentModel, { ...back })).toEqual(scoreResult(currentModel, same));
      expect(Object.keys(back.answers)).toEqual(Object.keys(result.answers));
    }),
    { numRuns: Math.min(CASES, 500) },
  );
});

test("a draft of the first version becomes one of today with the same answers", () => {
  const first = {
    schema: "headroom-draft/1",
    model: { id: "mle-2", version: 1 },
    startedAt: "2026-11-20T10:00:00.000Z",
    savedAt: "2026-11-20T10:20:00.000Z",
    variant: "healthcare",
    profile: { years: 3 },
    answers: { "pl.python": { choice: 3 } },
    practices: { P01: "yes" },
  };
  const as = { id: "00000000-0000-4000-8000-000000000001", name: "My answers" };
  const upgraded = upgradeDraft(first, as);
  expect(draftSchema.parse(upgraded)).toMatchObject({
    startedAt: first.startedAt,
    savedAt: first.savedAt,
    variant: "healthcare",
    answers: first.answers,
    practices: first.practices,
  });
  expect(upgradeDraft({ ...first, answers: "damaged" }, as)).toBeUndefined();
});

test("the date of a result is that of its answers, and an opened result keeps its own", () => {
  const later = (draft: Draft, change: DraftChange) =>
    resultOfDraft(applyChange(draft, change, new Date("2027-02-15T12:00:00Z"))).createdAt;
  const draft = applyChange(empty(), { answers: { "op.deploy": { choice: 2 } } }, now);
  for (const other of [
    { name: "Spring" },
    { variant: null },
    { profile: { hoursPerWeek: 9 } },
    { progress: { "op.deploy:3": "2027-02-15" }, plan: { start: "2027-02-15" } },
  ])
    expect(later(draft, other)).toBe(now.toISOString());
  for (const answer of [
    { answers: { "op.deploy": { choice: 3 } } },
    { practices: { P01: "yes" } },
    { variant: "healthcare" },
  ] as const)
    expect(later(draft, answer)).toBe("2027-02-15T12:00:00.000Z");

  const opened = changeOfResult({ ...resultOfDraft(draft), createdAt: "2026-03-01T09:00:00.000Z" });
  expect(later(empty(), opened)).toBe("2026-03-01T09:00:00.000Z");
  const answer = { answers: { "op.deploy": { choice: 3 } } } as const;
  expect(later(empty(), joinChanges(opened, { name: "Spring" }))).toBe("2026-03-01T09:00:00.000Z");
  expect(later(empty(), joinChanges(opened, answer))).toBe("2027-02-15T12:00:00.000Z");
});
