import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, level, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { variantViews } from "@/lib/testing/variant-views";
import { breakdown } from "./breakdown";
import { outsideWords, workedRow } from "./breakdown-words";
import { compareResults } from "./compare";
import { comparedParts, meaningWords, moveWords } from "./compare-words";
import { fewestAnswers } from "./fewest-answers";
import { gateCountWords, riseWords, variantsSentence } from "./variant-words";
import { scoreWhatIf } from "./what-if";
import { whatIfRows } from "./what-if-rows";
import { whatIfHeadline, whatIfSentences } from "./what-if-words";

const model = withFewDraws(currentModel);
const ids = model.competencies.map(({ id }) => id);

/** Holds no gap, no doubled space and no wrong plural. */
function expectPlain(texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    if (text === undefined) continue;
    expect(faultOf(text)).toBeUndefined();
  }
}

test("a worked row can be redone by hand, and a what-if names what it does", () => {
  const score = scoreResult(currentModel, sampleResult);
  expect(workedRow(breakdown(currentModel, sampleResult, score))).toMatch(
    /^.+: weight \d, level \d of \d asked, so \d × \d\/\d ÷ \d+ × 100 = \d+\.\d\d\.$/,
  );
  const still = scoreWhatIf(currentModel, sampleResult, score, {});
  expect(whatIfSentences(currentModel, still)).toEqual([]);
  expect(whatIfHeadline(still)).toEqual({
    number: expect.stringMatching(/^Readiness stays \d+$/),
    verdict: expect.stringMatching(/^The verdict stays “.+”$/),
  });
});

test("what is offered first to try is held or missing, and every competency is offered once", () => {
  fc.assert(
    fc.property(resultOf(model), (result) => {
      const score = scoreResult(model, result);
      const { first, others } = whatIfRows(model, score, 12);
      expect(first.length).toBeLessThanOrEqual(12);
      const offered = [...first, ...others].map(({ rating }) => rating.id).sort();
      expect(offered).toEqual(score.ratings.map(({ id }) => id).sort());
      for (const { rating } of first) {
        const missing = rating.y !== undefined && rating.y < rating.level;
        expect(missing || score.gates.get(rating.id) !== "clear").toBe(true);
      }
    }),
    { numRuns: Math.ceil(CASES / 10) },
  );
});

test("the fewest answers are enough, and one fewer of them is not", () => {
  fc.assert(
    fc.property(resultOf(model), (result) => {
      const { ratings, answeredShare } = scoreResult(model, result);
      const all = ratings.reduce((sum, { weight }) => sum + weight, 0);
      const gained = fewestAnswers(ratings, 0.7).map(
        (id) => (ratings.find((rating) => rating.id === id)?.weight ?? 0) / all,
      );
      const sum = gained.reduce((total, share) => total + share, answeredShare);
      expect(sum).toBeGreaterThanOrEqual(0.7 - 1e-9);
      const last = gained.at(-1);
      if (last !== undefined) expect(sum - last).toBeLessThan(0.7);
    }),
    { numRuns: Math.ceil(CASES / 10) },
  );
});

test("words of the breakdown, the industries, a what-if and a comparison are plain for any result", () => {
  fc.assert(
    fc.property(
      resultOf(model),
      resultOf(model),
      fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 4, noNullPrototype: true }),
      (result, other, changes) => {
        const score = scoreResult(model, result);
        const parts = breakdown(model, result, score);
        expectPlain([workedRow(parts), outsideWords(parts)]);
        const views = variantViews(model, result);
        expectPlain([
          variantsSentence(views),
          ...views.flatMap(({ gateCounts, rises }) => [
            gateCountWords(gateCounts),
            ...rises.map((rise) => riseWords(model, rise)),
          ]),
        ]);
        const whatIf = scoreWhatIf(model, result, score, changes);
        expectPlain([...Object.values(whatIfHeadline(whatIf)), ...whatIfSentences(model, whatIf)]);
        const before = { model, result: other, score: scoreResult(model, other) };
        for (const relation of ["same-person", "two-people"] as const) {
          const { competencies } = compareResults(before, { model, result, score }, relation);
          const { beyond, within, once } = comparedParts(competencies);
          const moved = [...beyond, ...within];
          expectPlain(moved.map((one) => meaningWords(one, relation)));
          expectPlain([...moved, ...once].map((one) => moveWords(model, one)));
        }
      },
    ),
    { numRuns: Math.ceil(CASES / 10) },
  );
});
