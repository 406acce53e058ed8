import { expect, test } from "vitest";
import { levelMarks } from "./level-marks";

const at = (level: number) => 10 * level;
const drawn = (levels: Parameters<typeof levelMarks>[0], top?: number) =>
  Object.fromEntries(levelMarks(levels, at, top).map(({ mark, d }) => [mark, d]));

test("the bar ends at the level, the hatching goes on to the requirement, the notch stands at it", () => {
  const { have, missing, notch } = drawn({ level: 1.5, required: 3 });
  expect(have).toBe("M0 12H15V20H0z");
  expect(missing).toBe("M15 12H30V20H15z");
  expect(notch).toMatch(/^M30 /);
});

test("no level is no gap: nothing is filled and nothing hatched", () => {
  expect(Object.keys(drawn({ required: 3 }))).toEqual(["axis", "notch", "notch-line"]);
  expect(Object.keys(drawn({ level: 0, required: 3 }))).toContain("missing");
});

test("a requirement that is exceeded shows inside the bar", () => {
  const marks = drawn({ level: 4, required: 2 });
  expect(marks.missing).toBeUndefined();
  expect(marks["notch-line-inside"]).toBeDefined();
  expect(marks["notch-line"]).toBeUndefined();
});

test("earlier result and coach lie on top, the coach last, all moved down together", () => {
  const all = levelMarks({ level: 1, required: 2, coach: 3, earlier: 0 }, at, 100);
  expect(all.slice(-2).map(({ mark }) => mark)).toEqual(["earlier", "coach"]);
  expect(all.at(-1)?.d).toBe("M30 114l6 6-6 6-6-6z");
});
