import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { levelNoise, type Relation } from "@/lib/scoring/retest";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { compareResults } from "./compare";
import type { Scored } from "./compare-competencies";
import { compareSentence } from "./compare-sentence";
import { applyWhatIf } from "./what-if";

const coarse = withFewDraws(currentModel);
const scored = (model: RequirementModel, result: Result): Scored => ({
  model,
  result,
  score: scoreResult(model, result),
});
const relation = fc.constantFrom<Relation[]>("same-person", "two-people");
const { spread, gate_z } = currentModel.scoring;

/** Version 2 of the role, invented: deployment asks for more, computer vision for nothing. */
const newer: RequirementModel = {
  ...currentModel,
  version: 2,
  competencies: currentModel.competencies.map((competency) => {
    if (competency.id === "op.deploy") return { ...competency, required: 4 };
    return competency.id === "ml.cv" ? { ...competency, required: 0, weight: 0 } : competency;
  }),
};

type Answering = Parameters<typeof levelNoise>[0];

describe("what counts as noise", () => {
  const own = (s: number) => ({ spread: s, agreed: false });
  const agreed = { spread: spread.agreed, agreed: true };
  const noise = (before: Answering, now: Answering, who: Relation) =>
    levelNoise(before, now, who, currentModel.scoring);

  test("one level up is noise between two fair guesses, and a move between two sure answers", () => {
    expect(noise(own(0.65), own(0.65), "same-person")).toBeCloseTo(1.2816 * 0.65 * Math.SQRT2, 12);
    expect(noise(own(0.65), own(0.65), "same-person")).toBeGreaterThan(1);
    expect(noise(own(0.5), own(0.5), "same-person")).toBeLessThan(1);
  });

  test("leniency cancels for one person, not for two, and not where one level was agreed", () => {
    const b = spread.leniency;
    const of = (variance: number) => gate_z * Math.sqrt(variance);
    expect(noise(own(0.5), own(0.9), "two-people")).toBeCloseTo(of(0.25 + 0.81 + 2 * b * b), 12);
    expect(noise(own(0.5), agreed, "same-person")).toBeCloseTo(of(0.25 + 0.35 ** 2 + b * b), 12);
    expect(noise(agreed, own(0.5), "two-people")).toBeCloseTo(of(0.25 + 0.35 ** 2 + b * b), 12);
    expect(noise(agreed, agreed, "two-people")).toBeCloseTo(of(2 * 0.35 ** 2), 12);
  });

  test("four in five differences of readiness stay within it when nothing but luck differs", () => {
    const level = (y: number) => Math.min(4, Math.max(0, Math.round(y))) as 0 | 1 | 2 | 3 | 4; // a rounded level
    const normal = (random: () => number) =>
      Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const again = (): Result => ({
      ...sampleResult,
      answers: Object.fromEntries(
        coarse.competencies.map(({ id }) => [id, { level: level(2 + 0.65 * normal(random)) }]),
      ),
    });
    let within = 0;
    for (let k = 0; k < 200; k++) {
      const { readiness } = compareResults(
        scored(coarse, again()),
        scored(coarse, again()),
        "same-person",
      );
      within += Number(readiness.withinNoise);
    }
    expect(within).toBeGreaterThan(200 * 0.7);
    expect(within).toBeLessThan(200 * 0.9);
  });
});

describe("two results", () => {
  test("levels that rose are told apart from noise, and readiness says what moved it", () => {
    const later = applyWhatIf(sampleResult, { "op.deploy": 4, "ml.deep": 3 });
    const found = compareResults(
      scored(currentModel, sampleResult),
      scored(currentModel, later),
      "same-person",
    );
    const of = (id: string) => found.competencies.find((one) => one.id === id)!;
    expect(of("op.deploy")).toMatchObject({ moved: 2, change: "up", withinNoise: false });
    expect(of("ml.deep")).toMatchObject({ moved: 1, change: "up", withinNoise: true });
    expect(of("pl.python")).toMatchObject({ moved: 0, change: "same", withinNoise: false });
    expect(found.counts).toMatchObject({ up: 1, down: 0, withinNoise: 1, asked: 0 });
    expect(found.readiness.asked).toBe(0);
    expect(found.readiness.answered).toBeCloseTo(0, 9);
    expect(found.readiness.moved).toBeCloseTo(found.readiness.change!, 9);
  });

  test("what was answered in one only is named and kept out of the moves", () => {
    const { "pl.python": _gone, ...rest } = sampleResult.answers;
    const later = { ...sampleResult, answers: { ...rest, "op.infra": { level: 1 as const } } };
    const found = compareResults(
      scored(currentModel, sampleResult),
      scored(currentModel, later),
      "same-person",
    );
    expect(found.counts).toMatchObject({ newlyAnswered: 1, noLongerAnswered: 1, up: 0, down: 0 });
    expect(found.readiness.moved).toBe(0);
    expect(found.readiness.noiseShare).toBeNull();
    expect(found.readiness.answered).toBeCloseTo(found.readiness.change!, 9);
  });

  test("another version asks differently: matched by number, credited apart from the moves", () => {
    const later = { ...sampleResult, model: { id: newer.id, version: 2 } };
    const found = compareResults(
      scored(currentModel, sampleResult),
      scored(newer, later),
      "same-person",
    );
    const of = (id: string) => found.competencies.find((one) => one.id === id)!;
    expect(of("op.deploy").asked).toBe("more");
    expect(of("ml.cv")).toMatchObject({ asked: "no-longer", change: "same", now: { asked: null } });
    expect(found.readiness.moved).toBe(0);
    expect(found.readiness.asked).toBeLessThan(0);
    expect(compareSentence(found).details.join(" ")).toContain(
      "2 requirements differ: the earlier result was made for General, version 1, this one for General, version 2.",
    );
  });

  test("different roles are refused", () => {
    const other = { ...currentModel, id: "cook-1" };
    expect(() =>
      compareResults(scored(currentModel, sampleResult), scored(other, sampleResult), "two-people"),
    ).toThrow("different roles");
  });

  test("with itself nothing moves", () => {
    fc.assert(
      fc.property(resultOf(coarse), relation, (result, who) => {
        const side = scored(coarse, result);
        const { competencies, readiness, gates, counts } = compareResults(side, side, who);
        for (const { moved, change, asked, withinNoise } of competencies) {
          expect(moved === 0 || change === "no-answer").toBe(true);
          expect([asked, withinNoise]).toEqual(["same", false]);
        }
        expect(gates).toEqual([]);
        expect([readiness.moved, readiness.asked, readiness.answered]).toEqual([0, 0, 0]);
        expect(counts).toMatchObject({ up: 0, down: 0, withinNoise: 0, asked: 0 });
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });

  test("swapping the order negates, and the order of answers is irrelevant", () => {
    const backwards = (result: Result): Result => ({
      ...result,
      answers: Object.fromEntries(Object.entries(result.answers).reverse()),
    });
    const negated = (value: number | null) => (value === null ? null : 0 - value);
    fc.assert(
      fc.property(resultOf(coarse), resultOf(coarse), relation, (a, b, who) => {
        const there = compareResults(scored(coarse, a), scored(coarse, b), who);
        const back = compareResults(scored(coarse, b), scored(coarse, a), who);
        const shuffled = compareResults(
          scored(coarse, backwards(a)),
          scored(coarse, backwards(b)),
          who,
        );
        expect(shuffled).toEqual(there);
        const { readiness } = back;
        for (const part of ["change", "moved", "asked", "answered"] as const) {
          expect(there.readiness[part]).toBe(negated(readiness[part]));
        }
        expect(there.readiness.noise).toBe(readiness.noise);
        there.competencies.forEach((one, i) => {
          const other = back.competencies[i]!;
          expect(one.id).toBe(other.id);
          expect(one.moved).toBe(negated(other.moved));
          expect([one.noise, one.withinNoise]).toEqual([other.noise, other.withinNoise]);
          expect([one.before, one.now]).toEqual([other.now, other.before]);
        });
        expect([there.counts.up, there.counts.newlyAnswered]).toEqual([
          back.counts.down,
          back.counts.noLongerAnswered,
        ]);
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });
});

describe("the words", () => {
  test("say what became of readiness", () => {
    const later = applyWhatIf(sampleResult, { "op.deploy": 4, "op.monitor": 3, "ml.deep": 1 });
    const said = compareSentence(
      compareResults(
        scored(currentModel, sampleResult),
        scored(currentModel, later),
        "same-person",
      ),
    );
    expect(said.headline).toBe("Readiness went up from 83 to 85.");
    expect(said.details).toContain("2 levels went up by more than answering twice explains.");
    expect(said.details).toContain("1 move is too small to mean anything.");
  });

  test("are whole for any two results", () => {
    fc.assert(
      fc.property(resultOf(coarse), resultOf(coarse), relation, (a, b, who) => {
        const { headline, details } = compareSentence(
          compareResults(scored(coarse, a), scored(coarse, b), who),
        );
        for (const sentence of [headline, ...details]) {
          expect(sentence).toMatch(/^[\dA-Z][^.]*(, version \d[^.]*)*\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\s\s|\s[.,;]|-\d|\.\./);
          expect(sentence).not.toMatch(
            /\b1 (levels|points|competencies|requirements|moves|differences)\b/,
          );
          expect(sentence).not.toMatch(
            /\b(?!1\b)\d+ (level|point|competency|requirement|move|difference)\b/,
          );
        }
      }),
      { numRuns: CASES },
    );
  });
});
