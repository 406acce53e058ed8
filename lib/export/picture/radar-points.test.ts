import { describe, expect, test } from "vitest";
import { radarOutline, radarPoint } from "./radar-points";

const circle = { x: 100, y: 200, radius: 50 };

describe("a radar", () => {
  test("begins at the top and goes clockwise", () => {
    expect([0, 1, 2, 3].map((i) => radarPoint(circle, i, 4, 1))).toEqual([
      { x: 100, y: 150 },
      { x: 150, y: 200 },
      { x: 100, y: 250 },
      { x: 50, y: 200 },
    ]);
  });

  test("has its values between its middle and its edge", () => {
    expect(radarPoint(circle, 1, 4, 0)).toEqual({ x: 100, y: 200 });
    expect(radarPoint(circle, 1, 4, 0.5)).toEqual({ x: 125, y: 200 });
  });

  test("joins them by a closed line", () => {
    expect(radarOutline(circle, [1, 0.5, 0, 1])).toBe("M100 150L125 200L100 200L50 200z");
  });
});
