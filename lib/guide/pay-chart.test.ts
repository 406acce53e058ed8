import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { payChart } from "./pay-chart";

const chart = payChart(currentGuide);
const marks = chart.groups.flatMap((group) => group.marks);

describe("the pay chart", () => {
  test("draws every figure of pay once, within the scale", () => {
    const pay = currentGuide.facts
      .flatMap(({ figures }) => figures)
      .filter(({ low, high }) => low !== null || high !== null);
    expect(marks.map(({ figure }) => figure.id).sort()).toEqual(pay.map(({ id }) => id).sort());
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(from).toBeLessThanOrEqual(to);
    }
  });

  test("puts the contradictory average for this level above every range for it", () => {
    const group = chart.groups.find(({ id }) => id === "SAL-MID");
    const average = group?.marks.find(({ figure }) => figure.low === 152_000);
    const ranges = group?.marks.filter(({ figure }) => figure.measure === "range") ?? [];
    expect(ranges.length).toBeGreaterThanOrEqual(3);
    for (const range of ranges) expect(range.to).toBeLessThan(average?.from ?? 0);
    expect(average?.contradictions.length).toBeGreaterThan(0);
  });

  test("has even ticks from end to end", () => {
    expect(chart.ticks[0]).toBe(chart.from);
    expect(chart.ticks.at(-1)).toBe(chart.to);
    expect(new Set(chart.ticks.slice(1).map((tick, i) => tick - (chart.ticks[i] ?? 0))).size).toBe(
      1,
    );
  });
});
