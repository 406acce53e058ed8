import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { history } from "@/lib/testing/random-reviews";
import { coachAnswer, coachSentences, pairSentence } from "./coach-answer";
import { type ReviewView, viewReview } from "./review-view";

const OWN = { own: true } as const;
const readers = fc.constantFrom(
  OWN,
  { own: false as const, name: "Ada" },
  { own: false as const, name: undefined },
);
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

test("what the role asks is what it asks in the candidate's industry", () => {
  const raised = currentModel.competencies.find(
    ({ required, variants }) => required > 0 && (variants.healthcare?.level ?? 0) > 0,
  );
  const id = raised?.id ?? "";
  const said = { ...review, competencies: { [id]: { ...quiet, blind: true, level: 1 as const } } };
  const asked = (variant: "healthcare" | null) =>
    coachAnswer(currentModel, { ...own, answers: {}, variant }, said).others[0]?.required ?? 0;
  expect(asked("healthcare")).toBeGreaterThan(asked(null));
  expect(asked(null)).toBe(raised?.required);
});

test("the sentences say how many, how far apart, how many blind, and what was agreed", () => {
  expect(coachSentences(currentModel, own, review, OWN)).toEqual([
    "Rada rated 2 competencies, 1 as you did and 1 differently; 1 before seeing your levels.",
    "1 stands two levels or more apart, which is worth a talk.",
    "You agreed on 1 level.",
  ]);
  expect(
    coachSentences(currentModel, own, { ...review, coach: { name: "" }, competencies: {} }, OWN),
  ).toEqual(["The coach has rated nothing yet."]);
});

test("somebody else reads names, and what stands for them where there is none", () => {
  const stranger = { own: false, name: undefined } as const;
  expect(coachSentences(currentModel, own, review, stranger)[0]).toBe(
    "Rada rated 2 competencies, 1 as the candidate did and 1 differently; 1 before seeing the levels.",
  );
  const said = { candidate: undefined, level: 1, agreed: 2 } as const;
  expect(pairSentence(currentModel, stranger, "Rada", said)).toBe(
    "Rada says “Aware”; the candidate gave no level. Agreed: “With support”.",
  );
  const ada = { own: false, name: "Ada" } as const;
  expect(pairSentence(currentModel, ada, "Rada", { ...said, candidate: 3 })).toBe(
    "Ada says “On my own”, Rada says “Aware”: 2 levels apart. Agreed: “With support”.",
  );
});

test("whatever was said, nothing is shown twice and every sentence is plain", () => {
  fc.assert(
    fc.property(resultOf(currentModel), history, readers, (result, { copies: [copy] }, whose) => {
      const view = { ...viewReview(copy), coach: { name: "Rada" } };
      const { apart, alike, others } = coachAnswer(currentModel, result, view);
      const shown = [...apart, ...others].map(({ competency }) => competency.id);
      expect(new Set([...shown, ...alike.map(({ id }) => id)]).size).toBe(
        shown.length + alike.length,
      );
      for (const sentence of coachSentences(currentModel, result, view, whose)) {
        expect(faultOf(sentence)).toBeUndefined();
        expect(sentence).toMatch(/^[A-Z\d].*\.$/);
      }
    }),
    { numRuns: CASES / 10 },
  );
});
