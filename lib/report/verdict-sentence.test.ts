import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { readinessWords } from "./readiness-words";
import { verdictSentence } from "./verdict-sentence";

const OWN = { own: true } as const;
const { ready_band_low: readyFrom } = currentModel.scoring.verdict;

/** Everything at what the role asks with somebody's agreement, but what is given. */
function sentencesFor(changes: Answers) {
  const agreed = currentModel.competencies.map(({ id, required }) => [
    id,
    { level: required, agreed: required },
  ]);
  const result: Result = {
    ...sampleResult,
    variant: null,
    answers: { ...Object.fromEntries(agreed), ...changes },
  };
  return verdictSentence(currentModel, scoreResult(currentModel, result), OWN);
}

test("ready says that every must-have is clear and where ready begins", () => {
  const { headline, change } = sentencesFor({});
  expect(headline).toBe("You are ready for this role. Every must-have is clear.");
  expect(change).toMatch(/^Even the low end of the likely range, \d\d, is at or above 80/);
});

test("an open must-have is named, and two whose names have an and stay two", () => {
  expect(sentencesFor({ "op.deploy": { level: 2 } }).headline).toBe(
    "You are on track. Model deployment and serving stands between here and ready.",
  );
  expect(sentencesFor({ "op.deploy": { level: 2 }, "ml.concepts": { level: 2 } }).headline).toBe(
    "You are on track. Machine learning concepts and model selection, and Model deployment and serving stand between here and ready.",
  );
});

test("a missed must-have comes first", () => {
  expect(sentencesFor({ "op.deploy": { level: 0 } })).toEqual({
    headline: "You are building. Model deployment and serving comes first.",
    change: "For on track, no must-have may be missed.",
  });
});

test("another's result has their name, or none", () => {
  const score = scoreResult(currentModel, sampleResult);
  const headlineFor = (name: string | undefined) =>
    verdictSentence(currentModel, score, { own: false, name }).headline;
  expect(headlineFor("Ada")).toMatch(/^Ada is [a-z ]+\. /);
  expect(headlineFor(undefined)).toMatch(/^(On track|Building|Ready for this role)\. /);
});

test("whatever the answers, the summary holds no gap, no doubled space and no wrong plural", () => {
  const model = withFewDraws(currentModel);
  fc.assert(
    fc.property(resultOf(model), fc.boolean(), (result, own) => {
      const score = scoreResult(model, result);
      const whose = own ? OWN : { own, name: undefined };
      const { headline, change } = verdictSentence(model, score, whose);
      const readiness = readinessWords(score, readyFrom);
      for (const sentence of [headline, change, readiness?.label ?? "Nothing answered."]) {
        expect(faultOf(sentence)).toBeUndefined();
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      }
      if (readiness === undefined) return;
      expect(faultOf(readiness.now)).toBeUndefined();
      expect(faultOf(readiness.doubt)).toBeUndefined();
      const [low, high] = readiness.range;
      expect(low).toBeLessThanOrEqual(high);
      expect(score.verdict === "ready").toBe(headline.includes("eady for this role"));
      if (score.verdict === "ready") expect(low).toBeGreaterThanOrEqual(readyFrom);
    }),
    { numRuns: CASES },
  );
});
