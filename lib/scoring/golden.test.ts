import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readResult } from "@/lib/model/read-result";
import { getModel } from "@/lib/models";
import { scoreResult } from "./score";
import { tiersOf } from "./tiers";

/**
 * 50 results with the scores that they had when version 1 of the model was published. Readiness,
 * bounds, must-haves, verdict and order were confirmed by a second implementation written from
 * the specification alone. A change here changes what people were told: it needs a new version.
 */
type Golden = {
  result: unknown;
  score: {
    readiness: number | null;
    bounds: [number, number];
    answeredShare: number;
    band: [number, number] | null;
    verdict: string;
    gates: Record<string, string>;
    gaps: string[];
    tiers: string;
  };
};
const golden: Golden[] = JSON.parse(
  readFileSync(new URL("score.golden.json", import.meta.url), "utf8"),
);

describe("golden results", () => {
  test("are fifty, of all four verdicts", () => {
    expect(golden).toHaveLength(50);
    expect(new Set(golden.map(({ score }) => score.verdict)).size).toBe(4);
  });

  test.each(golden.map(({ result, score }, i) => [i + 1, result, score] as const))(
    "number %i scores as published",
    (_number, document, expected) => {
      const read = readResult(document, getModel);
      if (!read.ok) throw new Error(`${read.path}: ${read.reason}`);
      const { readiness, bounds, band, gaps, ...score } = scoreResult(read.model, read.result);
      expect(readiness === null ? null : rounded(readiness)).toBe(expected.readiness);
      expect(bounds.map(rounded)).toEqual(expected.bounds);
      expect(rounded(score.answeredShare)).toBe(expected.answeredShare);
      expect(band?.map(rounded) ?? null).toEqual(expected.band);
      expect(score.verdict).toBe(expected.verdict);
      expect(Object.fromEntries(score.gates)).toEqual(expected.gates);
      expect(gaps.map(({ id }) => id)).toEqual(expected.gaps);
      const tiers = tiersOf(score.ratings, read.model.scoring);
      expect(gaps.map(({ id }) => tiers.get(id)).join("")).toBe(expected.tiers);
    },
  );
});

const rounded = (value: number) => Number(value.toFixed(9));
