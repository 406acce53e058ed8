import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { currentModel as model } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { resultOf, withFewDraws } from "@/lib/testing/random-results";
import { agendaOf, beginningOf } from "./agenda";
import { applyReview } from "./apply-review";
import { blindResult } from "./blind-result";
import { changeReview, startReview } from "./change-review";
import { differencesOf, onlyCoach } from "./differences";
import { type ReviewView, viewReview } from "./review-view";
import { differenceSentence } from "./review-words";
import { suggestedFirst } from "./suggested-first";

const START = startReview("2026-11-24T09:00:00.000Z");
const stamp = { writer: "laptop00", now: "2026-11-24T10:00:00.000Z" };

function rated(levels: Record<string, Level>): ReviewView {
  const review = Object.entries(levels).reduce(
    (before, [competency, says]) =>
      changeReview(before, { kind: "rate", competency, says, over: undefined }, stamp),
    START,
  );
  return viewReview(review);
}
const result = (answers: Result["answers"]): Result => ({
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: null,
  answers,
  name: "Ada",
});

describe("differences", () => {
  const own = result({
    "pl.python": { level: 4 },
    "ml.deep": { level: 3 },
    "ml.cv": { skip: "not-sure" },
  });
  const found = differencesOf(model, own, rated({ "pl.python": 3, "ml.deep": 0, "ml.cv": 1 }));

  test("come by weight times distance", () => {
    expect(found.map(({ competency, distance }) => [competency.id, distance])).toEqual([
      ["ml.deep", 3],
      ["pl.python", 1],
    ]);
  });

  test("two levels and more are talked about, with the question of the level that is claimed", () => {
    expect(found.map(({ talk, asked }) => [talk, asked])).toEqual([
      [true, 3],
      [false, 4],
    ]);
  });

  test("are said in one sentence", () => {
    expect(differenceSentence(model, "Ada", found[1]!)).toBe(
      "Ada says “Others rely on me”, you say “On my own”: 1 level apart.",
    );
  });

  test("leave what only the coach judged to a list of its own", () => {
    expect(onlyCoach(model, own, rated({ "ml.cv": 1 })).map(({ id }) => id)).toEqual(["ml.cv"]);
  });
});

describe("a review in a result", () => {
  const agreed = viewReview(
    changeReview(START, { kind: "agree", competency: "ml.cv", level: 2, over: undefined }, stamp),
  );

  test("adds the coach's level and leaves the candidate's alone", () => {
    const applied = applyReview(result({ "pl.python": { level: 4 } }), rated({ "pl.python": 2 }));
    expect(applied.answers["pl.python"]).toEqual({ level: 4, coach: 2 });
  });

  test("changes no score until a level is agreed, and counts an agreed one", () => {
    const own = result({ "pl.python": { level: 4 }, "ml.cv": { skip: "not-sure" } });
    const before = scoreResult(model, own);
    expect(scoreResult(model, applyReview(own, rated({ "pl.python": 0 }))).readiness).toBe(
      before.readiness,
    );
    const after = scoreResult(model, applyReview(own, agreed));
    expect(after.ratings.find(({ id }) => id === "ml.cv")).toMatchObject({ y: 2, agreed: true });
  });
});

describe("before the reveal", () => {
  const few = withFewDraws(model);

  test("neither what is shown nor what is suggested first depends on the candidate's levels", () => {
    fc.assert(
      fc.property(resultOf(few), fc.integer({ min: 1, max: 4 }), (one, shift) => {
        const answers = Object.fromEntries(
          Object.entries(one.answers).map(([id, answer]) => {
            if ("skip" in answer) return [id, answer];
            const level = ((answer.level + shift) % 5) as Level; // 0 to 4
            return [id, { ...answer, level }];
          }),
        );
        const other = { ...one, answers };
        expect(blindResult(other)).toEqual(blindResult(one));
        expect(suggestedFirst(few, other)).toEqual(suggestedFirst(few, one));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the agenda", () => {
  test("holds no more than two pages can, and says how much more there is", () => {
    const answers = Object.fromEntries(
      model.competencies.map(({ id }) => [id, { level: 4 as const }]),
    );
    const own = result(answers);
    const view = rated(Object.fromEntries(model.competencies.map(({ id }) => [id, 1 as const])));
    const agenda = agendaOf(model, own, view, scoreResult(model, own), undefined);
    expect(agenda.differences).toHaveLength(6);
    expect(agenda.levels).toHaveLength(10);
    expect(agenda.moreDifferences).toBeGreaterThan(30);
  });

  test("cuts a long text at a word and says that it was cut", () => {
    expect(beginningOf("one two\nthree four", 14)).toBe("one two three…");
    expect(beginningOf("short", 14)).toBe("short");
  });
});
