import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { type Work, workWeeks } from "./work-weeks";

const work = (key: string, hours: number, more: Partial<Work> = {}): Work => ({
  key,
  hours,
  thread: "technical",
  needs: [],
  round: 1,
  ...more,
});
const worked = (works: Work[], hoursPerWeek: number, weeks = 10) => {
  const { spans, weeks: broken } = workWeeks(works, hoursPerWeek, weeks, currentModel.planning);
  return {
    spans: Object.fromEntries(spans),
    weeks: broken.map((week) => Object.fromEntries(week)),
  };
};

test("a step begins when what it needs is finished, not when that has begun", () => {
  const { spans } = worked([work("b", 4, { needs: ["a"] }), work("a", 6)], 4);
  expect(spans).toEqual({ a: { startWeek: 1, endWeek: 2 }, b: { startWeek: 2, endWeek: 3 } });
});

test("a need that is not in the list is met already", () => {
  expect(worked([work("a", 2, { needs: ["elsewhere"] })], 4).spans).toHaveProperty("a");
});

test("the third technical step waits for a free thread, the soft one does not", () => {
  const works = [work("a", 3), work("b", 9), work("c", 3), work("s", 9, { thread: "soft" })];
  expect(worked(works, 9).weeks.slice(0, 3)).toEqual([
    { a: 3, b: 3, s: 3 },
    { b: 3, s: 3, c: 3 },
    { b: 3, s: 3 },
  ]);
});

test("the second round begins when the first is finished, in the same week", () => {
  const works = [work("later", 4, { round: 2 }), work("a", 4), work("b", 2)];
  expect(worked(works, 8).weeks.slice(0, 2)).toEqual([{ a: 4, b: 2, later: 2 }, { later: 2 }]);
});

test("hours with fractions are worked to the end", () => {
  const { spans, weeks } = worked([work("a", 1.5), work("b", 0.7)], 2.1, 3);
  expect(spans).toEqual({ a: { startWeek: 1, endWeek: 1 }, b: { startWeek: 1, endWeek: 2 } });
  expect(weeks[0]!.a! + weeks[0]!.b!).toBeCloseTo(2.1, 9);
});

test("works that need one another in a circle are a fault of the caller", () => {
  const circle = [work("a", 1, { needs: ["b"] }), work("b", 1, { needs: ["a"] })];
  expect(() => worked(circle, 4)).toThrow("circle");
});
