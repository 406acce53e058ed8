import fc from "fast-check";
import { expect, test } from "vitest";
import type { Level } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { gapKinds, scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { nextThree, nextThreeTitle } from "./next-three";

function nextOf(result: Result, model = currentModel, own = true) {
  const score = scoreResult(model, result);
  return {
    score,
    next: nextThree({ model, result, score, kinds: gapKinds(model, result, score), own }),
  };
}

const twoBelow = (required: Level): Answer => ({
  level: required <= 2 ? 0 : required === 3 ? 1 : 2,
});

/** Everything at what the role asks, sure and shown, but for what is given. */
function candidate(
  others: Record<string, Answer>,
  standing: (required: Level) => Answer = (level) => ({
    level,
    confidence: "sure",
    evidence: [{ text: "Done at work" }],
  }),
): Result {
  return {
    schema: "headroom-result/1",
    model: { id: currentModel.id, version: currentModel.version },
    variant: null,
    answers: {
      ...Object.fromEntries(
        currentModel.competencies
          .filter(({ required }) => required > 0)
          .map(({ id, required }) => [id, standing(required)]),
      ),
      ...others,
    },
  };
}

test("near ready: evidence clears two guesses first, then somebody takes the doubt away, then the long step", () => {
  const { score, next } = nextOf(
    candidate({
      "op.deploy": { level: 2, confidence: "sure", evidence: [{ text: "One service" }] },
      "ml.concepts": { level: 3, confidence: "guess" },
      "so.comm": { level: 3, confidence: "guess" },
    }),
  );
  expect(score.verdict).toBe("on-track");
  expect(next.map(({ kind, competencies }) => [kind, ...competencies])).toEqual([
    ["write", "ml.concepts", "so.comm"],
    ["agree"],
    ["raise", "op.deploy"],
  ]);
  expect(next[0]?.text).toBe(
    "Write down what shows Machine learning concepts and model selection, and Communication: 2 must-haves are open, and 4 pieces of evidence, 4 to 8 hours, would clear them.",
  );
  expect(next[1]?.text).toMatch(
    /^Go through the levels with somebody .*: doubt alone keeps these answers from ready, with 3 must-haves too close to the floor to tell and the low end of the range at \d+, where ready begins at 80\.$/,
  );
  expect(next[2]?.text).toMatch(
    /^Raise Model deployment and serving from “With support” to “On my own”, 120 to 250 hours: it is a must-have, open, and 1 level short of what the role asks/,
  );
});

test("early career: what the heaviest missed must-have builds on, the next missed one, and what is not known", () => {
  const { score, next } = nextOf(
    candidate({ "pl.python": { level: 2 }, "ml.probstat": { skip: "not-sure" } }, twoBelow),
  );
  expect(score.verdict).toBe("building");
  expect(next.map(({ kind, competencies }) => [kind, ...competencies])).toEqual([
    ["raise", "de.bigdata"],
    ["raise", "ex.offline"],
    ["find-out", "ml.probstat"],
  ]);
  expect(next[0]?.text).toMatch(
    /Data ingestion and pipelines builds on it; that is a must-have, missed/,
  );
});

test("strong but cannot show it: no course, three must-haves to write up, other eyes, and the next three", () => {
  const { score, next } = nextOf(candidate({}, (level) => ({ level, confidence: "guess" })));
  expect(score.readiness).toBe(100);
  expect(next.map(({ kind }) => kind)).toEqual(["write", "agree", "write"]);
  expect(next[0]?.competencies).toHaveLength(3);
  expect(next[2]?.competencies).toHaveLength(3);
});

test("nothing answered: the fewest questions that give a verdict, and nothing else to say", () => {
  const { next } = nextOf(candidate({}, () => ({ skip: "not-sure" })));
  expect(next[0]?.kind).toBe("answer");
  expect(next[0]?.text).toMatch(/^Answer \d+ more questions, .+ more: a verdict needs 70%/);
  expect(next[0]?.text).toMatch(/and 0% is answered\.$/);
});

test("a must-have that its coach sees two levels lower is settled with them", () => {
  const { next } = nextOf(
    candidate({
      "so.team": { level: 3, confidence: "sure", coach: 1, evidence: [{ text: "a" }] },
    }),
  );
  expect(next[0]).toEqual({
    kind: "settle",
    competencies: ["so.team"],
    text: expect.stringMatching(
      /^Settle .+ with your coach: you say “On my own”, they say “Aware”\.$/,
    ),
  });
});

test("in a result that was sent nobody is addressed who does not read it", () => {
  const { next } = nextOf(
    candidate({
      "so.team": { level: 3, confidence: "sure", coach: 1, evidence: [{ text: "a" }] },
    }),
    currentModel,
    false,
  );
  expect(next[0]?.text).toMatch(
    /^Settle .+ with the coach: the answer is “On my own”, the coach says “Aware”\.$/,
  );
  expect(nextThreeTitle(3, "Ada")).toBe("Three things for Ada to do next");
  expect(nextThreeTitle(1, undefined)).toBe("One thing to do next");
});

test("with everything met, shown and agreed there is nothing to do", () => {
  const { score, next } = nextOf(
    candidate({}, (level) => ({ level, agreed: level, evidence: [{ text: "a" }] })),
  );
  expect(score.verdict).toBe("ready");
  expect(next).toEqual([]);
});

test("whatever the answers: three at most, each one plain sentence, no competency twice", () => {
  const model = withFewDraws(currentModel);
  fc.assert(
    fc.property(resultOf(model), (result) => {
      const { next } = nextOf(result, model);
      expect(next.length).toBeLessThanOrEqual(3);
      const named = next.flatMap(({ competencies }) => competencies);
      expect(new Set(named).size).toBe(named.length);
      for (const { text } of next) {
        expect(text).toMatch(
          /^(Answer|Raise|Find out|Write down|Settle|Look at|Go through) .*[^.]\.$/,
        );
        expect(faultOf(text)).toBeUndefined();
      }
      expect(nextOf(result, model).next).toEqual(next);
      const sent = nextOf(result, model, false).next;
      expect(sent.map(({ kind }) => kind)).toEqual(next.map(({ kind }) => kind));
      for (const { text } of sent) expect(text).not.toMatch(/\b(you|your|yours)\b/i);
    }),
    { numRuns: CASES },
  );
});

test("ready with nothing to show: must-haves are written up first, and the rest are counted", () => {
  const { score, next } = nextOf(candidate({}, (level) => ({ level: level > 3 ? level : 3 })));
  expect(score.verdict).toBe("ready");
  expect(next[0]?.competencies.every((id) => score.gates.has(id))).toBe(true);
  expect(next[0]?.text).toMatch(
    /: they stand at what the role asks with nothing to show, as do \d+ more, and each piece of evidence, 1 to 2 hours, narrows the doubt\.$/,
  );
});

test("a step that is done asks for a new rating instead, whoever reads it", () => {
  const result = candidate({ "op.deploy": { level: 1, confidence: "sure" } });
  expect(nextOf(result).next[0]).toMatchObject({ kind: "raise", competencies: ["op.deploy"] });
  const done = { ...result, progress: { "op.deploy:2": "2026-12-01" } };
  expect(nextOf(done).next[0]).toEqual({
    kind: "rate",
    competencies: ["op.deploy"],
    text: "Rate Model deployment and serving again: the step to “With support” is marked as done, and a level counts once you have chosen it.",
  });
  expect(nextOf(done, currentModel, false).next[0]?.text).toBe(
    "Rate Model deployment and serving again: the step to “With support” is marked as done in the learning plan.",
  );
  const beyond = { ...result, progress: { "op.deploy:3": "2026-12-01" } };
  expect(nextOf(beyond).next[0]?.kind).toBe("raise");
});

test("a must-have without a level is not too close to its floor", () => {
  const guesses = candidate({ "pl.python": { skip: "prefer-not" } }, (level) => ({
    level,
    confidence: "guess",
  }));
  const { score, next } = nextOf(guesses);
  const open = [...score.gates.values()].filter((state) => state === "open").length;
  expect(next.find(({ kind }) => kind === "agree")?.text).toContain(
    `with ${open - 1} must-haves too close to the floor to tell`,
  );
});
