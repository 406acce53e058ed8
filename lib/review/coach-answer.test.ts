import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { history } from "@/lib/testing/random-reviews";
import { coachAnswer, coachSentences } from "./coach-answer";
import { type ReviewView, viewReview } from "./review-view";

const at = "2026-11-25T12:00:00Z";
const quiet = { comment: "", changedAt: at, apart: [] };
const review: ReviewView = {
  coach: { name: "Rada" },
  startedAt: at,
  updatedAt: at,
  competencies: {
    "pl.python": { ...quiet, blind: true, level: 1 },
    "ml.deep": { ...quiet, blind: false, level: 2, agreed: 2 },
    "so.comm": { ...quiet, blind: true, comment: "Seen in the meeting" },
  },
  actions: [],
  summary: "",
};
const own = {
  ...sampleResult,
  answers: { "pl.python": { level: 3 }, "ml.deep": { level: 2 } } as const,
};

test("what differs comes first, what was only said something about comes after", () => {
  const { apart, alike, others } = coachAnswer(currentModel, own, review);
  expect(apart.map(({ competency }) => competency.id)).toEqual(["pl.python"]);
  expect(alike).toEqual([]);
  expect(others.map(({ competency }) => competency.id)).toEqual(["ml.deep", "so.comm"]);
});

test("the sentences say how many, how far apart, how many blind, and what was agreed", () => {
  expect(coachSentences(currentModel, own, review)).toEqual([
    "Rada rated 2 competencies, 1 as you did and 1 differently; 1 before seeing your levels.",
    "1 stands two levels or more apart, which is worth a talk.",
    "You agreed on 1 level.",
  ]);
  expect(
    coachSentences(currentModel, own, { ...review, coach: { name: "" }, competencies: {} }),
  ).toEqual(["The coach has rated nothing yet."]);
});

test("whatever was said, nothing is shown twice and every sentence is plain", () => {
  fc.assert(
    fc.property(resultOf(currentModel), history, (result, { copies: [copy] }) => {
      const view = { ...viewReview(copy), coach: { name: "Rada" } };
      const { apart, alike, others } = coachAnswer(currentModel, result, view);
      const shown = [...apart, ...others].map(({ competency }) => competency.id);
      expect(new Set([...shown, ...alike.map(({ id }) => id)]).size).toBe(
        shown.length + alike.length,
      );
      for (const sentence of coachSentences(currentModel, result, view)) {
        expect(faultOf(sentence)).toBeUndefined();
        expect(sentence).toMatch(/^[A-Z\d].*\.$/);
      }
    }),
    { numRuns: CASES / 10 },
  );
});
