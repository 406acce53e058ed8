import fc from "fast-check";
import { expect, test } from "vitest";
import { reportGuide } from "@/lib/guide/report-guide";
import { currentGuide } from "@/lib/guides";
import type { Answers } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { seniorPath, seniorSummary } from "./senior-path";

const guide = reportGuide(currentGuide);
const coarse = withFewDraws(currentModel);

function pathOf(answers: Answers) {
  return seniorPath(currentModel, scoreResult(currentModel, { ...sampleResult, answers }), guide);
}

test("what the next role asks more of is told from what is there, what meets this role and what comes first", () => {
  const { asks } = pathOf({
    "ld.mentor": { level: 3 },
    "ld.project": { level: 2 },
    "so.strategy": { level: 0 },
  });
  expect(asks.map(({ id, words }) => [id, words])).toEqual([
    ["ld.mentor", "“On my own”: there already."],
    ["ld.project", "“With support”, as this role asks. Next is “On my own”."],
    [
      "so.strategy",
      "“Not yet”; this role asks for “With support” first, the next for “On my own”.",
    ],
    ["ld.judge", "No level yet; this role asks for “With support”."],
  ]);
  expect(asks[0]?.statement).toBeUndefined();
  expect(asks[1]?.statement).toBe(
    currentModel.competencies.find(({ id }) => id === "ld.project")?.levels[3].statement,
  );
});

test("the top level and what is beyond the requirement point there, the top first, six at most", () => {
  const path = pathOf({
    "fw.classic": { level: 4 },
    "pl.other": { level: 4 },
    "pl.python": { level: 3 },
    "ml.deep": { level: 3 },
    "ld.mentor": { level: 4 },
  });
  expect(path.points.map(({ id }) => id)).toEqual(["pl.other", "fw.classic", "ml.deep"]);
  expect(path.points[2]?.words).toBe("“On my own”, 1 more than asked");
  const all = Object.fromEntries(
    currentModel.competencies.map(({ id }) => [id, { level: 4 as const }]),
  );
  expect(pathOf(all).points).toHaveLength(6);
  expect(pathOf(all).morePoints).toBeGreaterThan(30);
  expect(seniorSummary(pathOf(all))).toBe(
    "A senior post asks more of 4 competencies, and all of it is there.",
  );
});

test("whatever the answers: whole sentences, nobody addressed, nothing invented", () => {
  fc.assert(
    fc.property(resultOf(coarse), (result) => {
      const score = scoreResult(coarse, result);
      const path = seniorPath(coarse, score, guide);
      for (const { y, id } of path.asks) {
        expect(y).toBe(score.ratings.find((rating) => rating.id === id)?.y);
      }
      const lines = [...path.asks, ...path.points].map(({ words }) => words);
      for (const text of [...lines, seniorSummary(path)]) {
        expect(faultOf(text)).toBeUndefined();
        expect(text).not.toMatch(/\b[Yy]ou/);
      }
    }),
    { numRuns: CASES / 5 },
  );
});
