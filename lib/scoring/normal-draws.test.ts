import { expect, test } from "vitest";
import { inverseNormal, normalDraws } from "./normal-draws";

test("the inverse normal agrees with tabulated quantiles", () => {
  expect(inverseNormal(0.5)).toBeCloseTo(0, 8);
  expect(inverseNormal(0.9)).toBeCloseTo(1.2815515655446004, 7);
  expect(inverseNormal(0.01)).toBeCloseTo(-2.3263478740408408, 7);
  expect(inverseNormal(0.9999)).toBeCloseTo(3.719016485455709, 7);
});

test("a stream has the mean, spread and tails of the standard normal", () => {
  const draws = normalDraws(2000, 7, 3);
  const mean = draws.reduce((sum, x) => sum + x, 0) / 2000;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2000;
  expect(mean).toBeCloseTo(0, 6);
  expect(variance).toBeCloseTo(1, 2);
  expect(draws.filter((x) => x > 1.6449).length).toBe(100);
});

test("a stream is the same at every call, and streams differ", () => {
  expect(normalDraws(2000, 7, 3)).toEqual(normalDraws(2000, 7, 3));
  expect(normalDraws(2000, 7, 3)).not.toEqual(normalDraws(2000, 7, 4));
  expect(normalDraws(2000, 7, 3)).not.toEqual(normalDraws(2000, 8, 3));
});

test("streams are uncorrelated", () => {
  for (const [a, b] of [
    [0, 1],
    [1, 2],
    [3, 55],
  ] as const) {
    const [x, y] = [normalDraws(2000, 20261123, a), normalDraws(2000, 20261123, b)];
    const correlation = x.reduce((sum, value, k) => sum + value * (y[k] ?? 0), 0) / 2000;
    expect(Math.abs(correlation)).toBeLessThan(0.08);
  }
});
