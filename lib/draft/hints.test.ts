import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { gapKinds, scoreResult } from "@/lib/scoring/score";
import { applyChange } from "./apply-change";
import { type DraftAnswer, newDraft } from "./draft";
import { contestedByPractices, sameLevelThroughout, topLevelsUnshown } from "./hints";
import { resultOfDraft } from "./result-of-draft";

const now = new Date("2026-11-24T12:00:00Z");
const ids = ["pl.python", "pl.second", "pl.other", "fw.dl"];
function draftWith(answers: Record<string, DraftAnswer>, practices = {}) {
  const empty = newDraft(
    { id: "mle-2", version: 1 },
    { id: "00000000-0000-4000-8000-000000000001", name: "Autumn", now },
  );
  return applyChange(empty, { answers, practices }, now);
}
const all = (choice: DraftAnswer["choice"]) =>
  Object.fromEntries(ids.map((id) => [id, choice === undefined ? {} : { choice }]));

test("one level throughout is seen, from four questions on and only when all are answered", () => {
  expect(sameLevelThroughout(draftWith(all(2)), ids)).toBe(2);
  expect(sameLevelThroughout(draftWith(all(2)), ids.slice(0, 3))).toBeUndefined();
  expect(sameLevelThroughout(draftWith({ ...all(2), "fw.dl": {} }), ids)).toBeUndefined();
  expect(
    sameLevelThroughout(draftWith({ ...all(2), "fw.dl": { choice: 3 } }), ids),
  ).toBeUndefined();
  expect(sameLevelThroughout(draftWith(all("not-sure")), ids)).toBeUndefined();
});

test("a top level is unshown until there are words, and a link alone is not words", () => {
  expect(topLevelsUnshown(draftWith({ "pl.python": { choice: 4 } }), ids)).toEqual(["pl.python"]);
  const link = { choice: 4 as const, evidence: [{ text: " ", url: "https://example.org" }] };
  expect(topLevelsUnshown(draftWith({ "pl.python": link }), ids)).toEqual(["pl.python"]);
  const words = { choice: 4 as const, evidence: [{ text: "a parser", url: "" }] };
  expect(topLevelsUnshown(draftWith({ "pl.python": words }), ids)).toEqual([]);
});

test("practices contest here exactly what they contest in the report", () => {
  const no = Object.fromEntries(currentModel.practices.map(({ id }) => [id, "no" as const]));
  const answers = Object.fromEntries(
    currentModel.competencies.map(({ id }, i) => [id, { choice: (i % 5) as 0 | 1 | 2 | 3 | 4 }]),
  );
  const draft = draftWith(answers, no);
  const result = resultOfDraft(draft);
  const kinds = gapKinds(currentModel, result, scoreResult(currentModel, result));
  const inReport = [...kinds].flatMap(([id, found]) => (found.includes("contested") ? [id] : []));
  const here = contestedByPractices(draft, currentModel.practices, currentModel.scoring.kinds);
  expect(inReport.length).toBeGreaterThan(3);
  expect(here.filter((id) => kinds.has(id)).sort()).toEqual(inReport.sort());
});
