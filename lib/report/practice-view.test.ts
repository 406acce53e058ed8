import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { gapKinds, scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { practiceSummary, practiceView } from "./practice-view";

const coarse = withFewDraws(currentModel);

function view(answers: Answers, practices: Result["practices"]) {
  const result = { ...sampleResult, answers, ...(practices && { practices }) };
  return practiceView(currentModel, result, scoreResult(currentModel, result));
}

const names = (list: { id: string; practices: { id: string }[] }[]) =>
  list.map(({ id, practices }) => [id, ...practices.map((practice) => practice.id)]);
const about = (id: string) =>
  currentModel.practices.filter(({ competencies }) => competencies.includes(id)).map((p) => p.id);
const all = (id: string, answer: "yes" | "no" | "partly" | "not-mine") =>
  Object.fromEntries(about(id).map((practice) => [practice, answer]));

test("a strength is supported by what is answered yes, a gap is not", () => {
  const practices = all("op.monitor", "yes");
  expect(names(view({ "op.monitor": { level: 3 } }, practices).supports)).toEqual([
    ["op.monitor", ...about("op.monitor")],
  ]);
  expect(view({ "op.monitor": { level: 2 } }, practices).supports).toEqual([]);
});

test("a level that its practices deny is contested; one no alone only raises a question", () => {
  const [first = "", ...others] = about("op.monitor");
  expect(others.length).toBeGreaterThan(0);
  const one = view({ "op.monitor": { level: 3 } }, { [first]: "no" });
  expect([names(one.contests), names(one.asks)]).toEqual([[], [["op.monitor", first]]]);
  const both = view({ "op.monitor": { level: 3 } }, all("op.monitor", "no"));
  expect(names(both.contests)).toEqual([["op.monitor", ...about("op.monitor")]]);
  expect([both.asks, both.supports]).toEqual([[], []]);
});

test("partly, not my job, low levels and agreed ones are left in peace", () => {
  for (const answer of ["partly", "not-mine"] as const) {
    const { supports, contests, asks } = view(
      { "op.monitor": { level: 4 } },
      all("op.monitor", answer),
    );
    expect([supports, contests, asks]).toEqual([[], [], []]);
  }
  const no = all("op.monitor", "no");
  expect(view({ "op.monitor": { level: 2 } }, no).contests).toEqual([]);
  expect(view({ "op.monitor": { level: 4, agreed: 4 } }, no).contests).toEqual([]);
  expect(practiceSummary(view({}, { P01: "yes" }))).toBe(
    "1 of 26 practices is answered. None of them stands behind a strength yet.",
  );
});

test("whatever the answers: contested here is contested in the score, and no list shares a competency with another", () => {
  fc.assert(
    fc.property(resultOf(coarse), (result) => {
      const score = scoreResult(coarse, result);
      const { supports, contests, asks, answered } = practiceView(coarse, result, score);
      const kinds = gapKinds(coarse, result, score);
      for (const { id } of contests) expect(kinds.get(id)).toContain("contested");
      for (const { id, practices } of [...supports, ...contests, ...asks]) {
        expect(practices.length).toBeGreaterThan(0);
        for (const { competencies } of practices) expect(competencies).toContain(id);
      }
      const against = [...contests, ...asks].map(({ id }) => id);
      expect(new Set(against).size).toBe(against.length);
      const denied = new Set(contests.map(({ id }) => id));
      expect(supports.some(({ id }) => denied.has(id))).toBe(false);
      expect(answered).toBe(Object.keys(result.practices ?? {}).length);
    }),
    { numRuns: CASES / 5 },
  );
});
