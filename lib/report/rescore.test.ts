import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { ADDED, CHANGED, laterVersion, REMOVED } from "@/lib/testing/later-version";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { carryOver, rescore } from "./rescore";
import { changeWords, oneSidedWords, rescoreSentences } from "./rescore-words";

const coarse = withFewDraws(currentModel);
const later = laterVersion(currentModel);
const scored = (model: RequirementModel, result: Result) => ({
  model,
  result,
  score: scoreResult(model, result),
});
const sample = rescore(scored(currentModel, sampleResult), later);
const wordsOf = (id: string) => {
  const kept = sample.changed.find((one) => one.id === id);
  return kept && changeWords(later, kept);
};

describe("a result under later requirements", () => {
  test("names what is asked differently, competency by competency, and nothing else", () => {
    expect(sample.changed.map(({ id }) => id).sort()).toEqual(Object.values(CHANGED).sort());
    expect(wordsOf(CHANGED.more)).toBe("“Others rely on me” is asked, was “On my own”");
    expect(wordsOf(CHANGED.reworded)).toMatch(/^the level chosen is worded differently now/);
    expect(wordsOf(CHANGED.renumbered)).toMatch(/^number \d+ is now \d+$/);
    expect(wordsOf(CHANGED.renamed)).toMatch(/^was called /);
    expect(wordsOf(CHANGED.withoutFloor)).toBe("no must-have any more");
    expect(wordsOf(CHANGED.notAsked)).toBe("no longer asked");
  });

  test("tells what is new from what is gone, with the level that is left behind", () => {
    expect(sample.added.map(({ id, y }) => [id, y])).toEqual([[ADDED, undefined]]);
    expect(sample.removed.map(({ id, y }) => [id, y])).toEqual([[REMOVED, 2]]);
    expect(sample.added.map((one) => oneSidedWords(later, one))).toEqual([
      expect.stringMatching(/^“On my own” and weight \d; no level given$/),
    ]);
  });

  test("carries over by id: a new number moves no level", () => {
    expect(sample.now.result.answers[CHANGED.renumbered]).toEqual(
      sampleResult.answers[CHANGED.renumbered],
    );
    expect(sample.now.result.answers[REMOVED]).toBeUndefined();
    expect([sample.carried, sample.dropped]).toEqual([49, 1]);
  });

  test("says readiness then and now, and leaves the result as it was made", () => {
    const untouched = structuredClone(sampleResult);
    const { headline, details } = rescoreSentences(currentModel, sample);
    expect(headline).toMatch(/^Readiness would be \d+ under version 2; it is \d+ as made\.$/);
    expect(details).toContain("49 levels are carried over as given.");
    expect(details).toContain("1 level belongs to what is no longer asked.");
    expect(sampleResult).toEqual(untouched);
    expect(sample.before).toEqual(scoreResult(currentModel, sampleResult));
  });

  test("is the same result where nothing changed", () => {
    const { changed, added, removed, now, before } = rescore(scored(currentModel, sampleResult), {
      ...currentModel,
      version: 2,
    });
    expect([changed, added, removed]).toEqual([[], [], []]);
    expect(now.score).toEqual(before);
  });

  test("is refused for another role", () => {
    expect(() => rescore(scored(currentModel, sampleResult), { ...later, id: "mle-3" })).toThrow(
      "different roles",
    );
  });
});

/** Random changes of requirement, weight, floor and number, and random gaps and additions. */
const otherVersion: fc.Arbitrary<RequirementModel> = fc
  .array(
    fc.record({
      required: fc.constantFrom(0, 1, 2, 3, 4),
      weight: fc.integer({ min: 0, max: 5 }),
      floor: fc.constantFrom(null, 1, 2),
      fate: fc.constantFrom("same", "same", "changed", "gone", "new"),
    }),
    { minLength: coarse.competencies.length, maxLength: coarse.competencies.length },
  )
  .map((fates) => ({
    ...coarse,
    version: 2,
    competencies: coarse.competencies.flatMap((one, i) => {
      const { required, weight, floor, fate } = fates[i]!;
      if (fate === "gone") return [];
      if (fate === "new") return [{ ...one, id: `${one.group}.x${i}`, number: 900 + i }];
      return fate === "same"
        ? [one]
        : [
            {
              ...one,
              required: required as 0 | 1 | 2 | 3 | 4, // drawn from exactly these
              weight,
              gate_floor: floor as 1 | 2 | null, // the same
            },
          ];
    }),
  }));

test("whatever changes: no level is invented or altered, every difference is named once, in whole sentences", () => {
  fc.assert(
    fc.property(resultOf(coarse), otherVersion, (result, version) => {
      const before = scored(coarse, result);
      const outcome = rescore(before, version);
      const { now, changed, added, removed, carried, dropped } = outcome;
      for (const [id, answer] of Object.entries(now.result.answers)) {
        expect(answer).toEqual(result.answers[id]);
      }
      expect(carried + dropped).toBe(
        Object.values(result.answers).filter((answer) => "level" in answer).length,
      );
      expect(carryOver(now.result, version)).toEqual(now.result);
      const named = [...changed, ...added, ...removed].map(({ id }) => id);
      expect(new Set(named).size).toBe(named.length);
      expect(added.every(({ y }) => y === undefined)).toBe(true);
      if (named.length === 0) expect(now.score.readiness).toBe(before.score.readiness);
      const { headline, details } = rescoreSentences(coarse, outcome);
      const lines = [
        ...changed.map((one) => changeWords(version, one)),
        ...[...added, ...removed].map((one) => oneSidedWords(version, one)),
      ];
      for (const text of [headline, ...details]) expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
      for (const text of [headline, ...details, ...lines]) {
        expect(faultOf(text)).toBeUndefined();
      }
    }),
    { numRuns: CASES / 5 },
  );
});
