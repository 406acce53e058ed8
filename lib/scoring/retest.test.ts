import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import type { Answered } from "./ratings";
import { levelNoise, readinessNoise } from "./retest";

const constants = currentModel.scoring;
const own = (spread: number) => ({ spread, agreed: false });
const settled = { spread: 0.35, agreed: true };

describe("how far a level moves when it is answered twice", () => {
  test("is 1.18 levels for two “fairly” answers of one person and 0.91 for two “sure” ones", () => {
    expect(levelNoise(own(0.65), own(0.65), "same-person", constants)).toBeCloseTo(1.178, 3);
    expect(levelNoise(own(0.5), own(0.5), "same-person", constants)).toBeCloseTo(0.906, 3);
  });

  test("is more between two people, whose leniency differs", () => {
    // 1.2816 × √(0.65² + 0.65² + 2 × 0.4²)
    expect(levelNoise(own(0.65), own(0.65), "two-people", constants)).toBeCloseTo(1.3833, 4);
  });

  test("keeps one leniency between one's own level and an agreed one, of one person or of two", () => {
    // 1.2816 × √(0.65² + 0.35² + 0.4²)
    expect(levelNoise(own(0.65), settled, "same-person", constants)).toBeCloseTo(1.0761, 4);
    expect(levelNoise(settled, own(0.65), "two-people", constants)).toBeCloseTo(1.0761, 4);
  });

  test("has no leniency between two agreed levels", () => {
    // 1.2816 × √(2 × 0.35²)
    for (const relation of ["same-person", "two-people"] as const)
      expect(levelNoise(settled, settled, relation, constants)).toBeCloseTo(0.6344, 4);
  });
});

describe("how far readiness moves when everything is answered twice", () => {
  const answered = (y: number, more: Partial<Answered> = {}): Answered => ({
    id: "aa.a",
    number: 1,
    group: "aa",
    level: 4,
    weight: 3,
    floor: undefined,
    y,
    agreed: false,
    spread: 0.5,
    ...more,
  });
  const pair = (one: Answered) => ({ before: one, now: one });

  test("is nothing without an answer in both", () => {
    expect(readinessNoise([], "same-person", constants)).toBe(0);
  });

  test("is a quarter of a level's noise for one competency that asks for 4", () => {
    const noise = readinessNoise([pair(answered(2))], "same-person", constants);
    // 0.906 of 4 levels, but for draws that 0 and 4 cut off.
    expect(noise).toBeGreaterThan(21.5);
    expect(noise).toBeLessThan(23.5);
    const agreed = readinessNoise([pair(answered(2, settled))], "same-person", constants);
    expect(Math.abs(agreed - 25 * 0.6344)).toBeLessThan(0.15);
  });

  test("is half as much for four competencies, whose errors even out", () => {
    const four = [1, 2, 3, 4].map((number) => pair(answered(2, { number, id: `aa.${number}` })));
    const noise = readinessNoise(four, "same-person", constants);
    expect(noise).toBeGreaterThan(10.5);
    expect(noise).toBeLessThan(12);
  });

  test("is more between two people, but not where both agreed with a coach", () => {
    const list = (agreed: boolean) => [pair(answered(2, { agreed }))];
    const noise = (relation: "same-person" | "two-people", agreed: boolean) =>
      readinessNoise(list(agreed), relation, constants);
    expect(noise("two-people", false)).toBeGreaterThan(1.1 * noise("same-person", false));
    expect(noise("two-people", true)).toBeCloseTo(noise("same-person", true), 9);
  });

  test("is the same whichever result comes first", () => {
    const [one, other] = [answered(1, { spread: 0.9 }), answered(3, { agreed: true })];
    expect(readinessNoise([{ before: one, now: other }], "two-people", constants)).toBe(
      readinessNoise([{ before: other, now: one }], "two-people", constants),
    );
  });

  test("is nothing to speak of far above what is asked", () => {
    const above = answered(4, { level: 1, spread: 0.35, agreed: true });
    expect(readinessNoise([pair(above)], "same-person", constants)).toBe(0);
  });
});
