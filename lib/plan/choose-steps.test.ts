import { expect, test } from "vitest";
import { type Choice, chooseSteps } from "./choose-steps";

const choices = (...list: [value: number, hours: number, ...needs: number[]][]): Choice[] =>
  list.map(([value, hours, ...needs]) => ({ value, hours, needs }));
const taken = (list: Choice[], budget: number) =>
  [...chooseSteps(list, budget)].sort((a, b) => a - b);

test("takes the first in order that fit", () => {
  expect(taken(choices([3, 10], [2, 10], [1, 10]), 25)).toEqual([0, 1]);
  expect(taken(choices([3, 10], [2, 30], [1, 10]), 25)).toEqual([0, 2]);
  expect(taken(choices([1, 10]), 5)).toEqual([]);
});

test("undoes a choice that keeps out something better", () => {
  expect(taken(choices([3, 10], [20, 85]), 85)).toEqual([1]);
});

test("keeps the first choice where another is better by less than 2%", () => {
  expect(taken(choices([100, 10], [101, 11]), 11)).toEqual([0]);
  expect(taken(choices([100, 10], [103, 11]), 11)).toEqual([1]);
});

test("takes nothing without what it needs, and nothing idle", () => {
  expect(taken(choices([0, 5], [9, 10, 0]), 12)).toEqual([]);
  expect(taken(choices([0, 5], [9, 10, 0]), 15)).toEqual([0, 1]);
  expect(taken(choices([0, 5], [0, 5, 0], [4, 6]), 16)).toEqual([2]);
});

test("ends within a few milliseconds where thousands of plans are nearly alike", () => {
  const alike = choices(
    ...Array.from({ length: 160 }, (_, i): [number, number] => [10 + (i % 7), 30 + (i % 11)]),
  );
  const began = performance.now();
  const chosen = chooseSteps(alike, 777);
  expect(performance.now() - began).toBeLessThan(500);
  expect(chosen.size).toBeGreaterThan(15);
});
