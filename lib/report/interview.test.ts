import fc from "fast-check";
import { expect, test } from "vitest";
import { reportGuide } from "@/lib/guide/report-guide";
import { currentGuide } from "@/lib/guides";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { interviewOf, widthOf } from "./interview";
import { interviewIntro, promptReason } from "./interview-words";

const guide = reportGuide(currentGuide);
const coarse = withFewDraws(currentModel);

function prepare(result: Result, model = currentModel) {
  const score = scoreResult(model, result);
  return { score, interview: interviewOf(model, score, guide) };
}

test("the largest gaps that a prompt is about come first, then what the role asks for most widely", () => {
  const { score, interview } = prepare(sampleResult);
  const led = interview.prompts.map(({ reason, question }) => [reason, question.competency]);
  const prompted = new Set(guide.challenges.flatMap(({ competencies }) => competencies));
  const largest = score.gaps.filter(({ id }) => prompted.has(id)).slice(0, 2);
  expect(led.slice(0, 2)).toEqual(largest.map(({ id }) => ["gap", id]));
  const wide = led.filter(([reason]) => reason === "wide").map(([, id]) => id ?? "");
  expect(wide).toHaveLength(3);
  const narrowest = Math.min(...wide.map((id) => widthOf(currentModel, id)));
  const others = guide.challenges
    .flatMap(({ competencies }) => competencies.slice(0, 1))
    .filter((id) => !led.some(([, used]) => used === id));
  expect(Math.max(...others.map((id) => widthOf(currentModel, id)))).toBeLessThanOrEqual(narrowest);
});

test("the question is the one for the level that the role asks, also for a gap without a prompt", () => {
  const { interview } = prepare({
    ...sampleResult,
    answers: { ...sampleResult.answers, "pl.python": { level: 0 } },
  });
  const python = interview.furtherQuestions.find(({ competency }) => competency === "pl.python");
  expect(python).toEqual({
    competency: "pl.python",
    level: 3,
    text: guide.coach_questions["pl.python"]?.[3],
  });
});

test("says why a prompt is here, with the result's own levels", () => {
  const { score, interview } = prepare(sampleResult);
  const reasons = interview.prompts.map((prompt) => promptReason(currentModel, score, prompt));
  expect(reasons[0]).toBe(
    "Monitoring, logging and drift detection, gap 1 of 17: “Aware”, and the role asks for “On my own”.",
  );
  expect(reasons.at(-1)).toMatch(
    /, named in \d parts of the source, so likely to come up: “.+” meets it/,
  );
  expect(interviewIntro(interview, 27, { own: true })).toMatch(
    /^Interviews turn on .* Of its 27 challenges these 8 come first here, 5 by the largest gaps and 3 by what the role asks for most widely\./,
  );
});

test("with one answer there are prompts all the same", () => {
  const { interview } = prepare({
    schema: "headroom-result/1",
    model: sampleResult.model,
    variant: null,
    answers: { "pl.python": { level: 2 } },
  });
  expect(interview.prompts.map(({ reason }) => reason)).toEqual(Array(5).fill("wide"));
  expect(interview.furtherQuestions.map(({ competency }) => competency)).toEqual(["pl.python"]);
});

test("whatever the answers: five to eight prompts, none twice, each with whole sentences that suit any reader", () => {
  fc.assert(
    fc.property(resultOf(coarse), (result) => {
      const { score, interview } = prepare(result, coarse);
      const { prompts, furtherQuestions } = interview;
      expect(prompts.length).toBeGreaterThanOrEqual(5);
      expect(prompts.length).toBeLessThanOrEqual(8);
      expect(new Set(prompts.map(({ challenge }) => challenge.id)).size).toBe(prompts.length);
      const asked = [...prompts.map(({ question }) => question), ...furtherQuestions];
      expect(new Set(asked.map(({ competency }) => competency)).size).toBe(asked.length);
      for (const prompt of prompts) {
        const { challenge, question } = prompt;
        expect(challenge.competencies).toContain(question.competency);
        const rating = score.ratings.find(({ id }) => id === question.competency);
        expect(question.text).toBe(
          guide.coach_questions[question.competency]?.[rating?.level ?? 9],
        );
        const text = promptReason(coarse, score, prompt);
        expect(text).toMatch(/^.+[^.]\.$/);
        expect(faultOf(text)).toBeUndefined();
        expect(text).not.toMatch(/\b1 parts|\b[Yy]ou/);
      }
      const intro = interviewIntro(interview, 27, { own: false, name: undefined });
      expect(faultOf(intro)).toBeUndefined();
      expect(intro).not.toMatch(/\b[Yy]ou|\b0 by/);
    }),
    { numRuns: CASES / 5 },
  );
});
