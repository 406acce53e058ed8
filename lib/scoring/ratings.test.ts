import { describe, expect, test } from "vitest";
import type { Answer } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { rate } from "./ratings";

const asked = { id: "aa.a", number: 9, group: "aa", level: 3, weight: 5, floor: 2 };
const rated = (answer?: Answer) =>
  rate([asked], answer === undefined ? {} : { "aa.a": answer }, currentModel.scoring)[0];
const evidence = (pieces: number) => Array.from({ length: pieces }, () => ({ text: "Shown" }));

test("what is asked stays with what was answered", () => {
  expect(rated({ level: 1 })).toEqual({ ...asked, y: 1, agreed: false, spread: 0.65 });
});

test("an answer to something that is not asked is left out", () => {
  expect(rate([asked], { "aa.b": { level: 4 } }, currentModel.scoring)).toHaveLength(1);
  const inherited = { ...asked, id: "toString" };
  expect(rate([inherited], {}, currentModel.scoring)[0]?.y).toBeUndefined();
});

describe("the level that counts", () => {
  test("is the agreed one before one's own, also where it is 0", () => {
    expect(rated({ level: 3, agreed: 0 })).toMatchObject({ y: 0, agreed: true });
  });

  test("is not the coach's", () => {
    expect(rated({ level: 3, coach: 0 })).toMatchObject({ y: 3, agreed: false });
  });

  test("is none where there is no level", () => {
    for (const answer of [undefined, { skip: "not-sure" }, { skip: "prefer-not" }] as const)
      expect(rated(answer)).toMatchObject({ y: undefined, agreed: false });
  });
});

describe("the doubt about a level", () => {
  test.each([
    ["sure", 0.5],
    ["fairly", 0.65],
    ["guess", 0.9],
  ] as const)("is that of “%s”: %f", (confidence, spread) => {
    expect(rated({ level: 2, confidence })?.spread).toBe(spread);
  });

  test("shrinks by a tenth with each piece of evidence, three at most", () => {
    const spread = (pieces: number) => rated({ level: 2, evidence: evidence(pieces) })?.spread;
    expect(spread(0)).toBe(0.65);
    expect(spread(1)).toBeCloseTo(0.585, 12);
    expect(spread(3)).toBeCloseTo(0.47385, 12);
    expect(spread(4)).toBeCloseTo(0.47385, 12);
  });

  test("is fixed where a level was agreed, and where there is none", () => {
    const sure = { level: 2, confidence: "sure", evidence: evidence(3) } as const;
    expect(rated({ ...sure, agreed: 2 })?.spread).toBe(0.35);
    expect(rated({ skip: "not-sure" })?.spread).toBe(0.9);
    expect(rated()?.spread).toBe(0.9);
  });
});
