import fc from "fast-check";
import { expect, test } from "vitest";
import { VARIANTS } from "@/lib/model/vocabulary";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { variantViews } from "@/lib/testing/variant-views";

test("the general role and the three industries stand side by side", () => {
  const views = variantViews(currentModel, sampleResult);
  expect(views.map(({ variant }) => variant)).toEqual([null, ...VARIANTS]);
  expect(views.map(({ chosen }) => chosen)).toEqual([true, false, false, false]);
  expect(views[0]).toMatchObject({ name: "General", rises: [] });
  expect(views[0]!.score).toEqual(scoreResult(currentModel, sampleResult));
});

test("a rise names what the industry adds: level, weight, must-have", () => {
  const [, healthcare, , commerce] = variantViews(currentModel, sampleResult);
  const rise = (view: typeof healthcare, id: string) => view!.rises.find((one) => one.id === id);
  expect(rise(healthcare, "do.health")).toMatchObject({
    level: { from: 0, to: 2 },
    weight: { from: 0, to: 4 },
    y: undefined,
  });
  expect(rise(commerce, "op.cicd")).toMatchObject({ level: { from: 2, to: 3 }, mustHave: false });
  expect(rise(healthcare, "re.secure")?.mustHave).toBe(true);
  expect(rise(commerce, "op.reliability")?.mustHave).toBe(true);
});

test("every rise is one, gates are all counted, and the variant of the result changes nothing", () => {
  const model = withFewDraws(currentModel);
  fc.assert(
    fc.property(resultOf(model), (result) => {
      const views = variantViews(model, result);
      for (const { rises, score, gateCounts, chosen, variant } of views) {
        expect(chosen).toBe(variant === result.variant);
        const { clear, missed, open } = gateCounts;
        expect(clear + missed + open).toBe(score.gates.size);
        for (const { level, weight, mustHave } of rises) {
          expect(level.to >= level.from && weight.to >= weight.from).toBe(true);
          expect(level.to > level.from || weight.to > weight.from || mustHave).toBe(true);
        }
      }
      const other = variantViews(model, { ...result, variant: "healthcare" });
      expect(other.map(({ score }) => score)).toEqual(views.map(({ score }) => score));
    }),
    { numRuns: Math.ceil(CASES / 10) },
  );
});
