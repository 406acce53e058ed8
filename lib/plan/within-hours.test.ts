import { describe, expect, test } from "vitest";
import { leastHours } from "./least-hours";
import { toEnd } from "./search";
import { inOrderOfNeed, type Takeable, withinHours } from "./within-hours";

const step = (key: string, hours: number, value: number, ...needs: string[]): Takeable => ({
  key,
  hours: [0, hours, 99],
  value,
  needs,
});

test("what is needed is listed before what needs it, all else stays in order", () => {
  const steps = [step("c", 1, 1, "b"), step("d", 1, 1), step("b", 1, 1, "a"), step("a", 1, 1)];
  expect(inOrderOfNeed(steps).map(({ key }) => key)).toEqual(["d", "a", "b", "c"]);
  expect(inOrderOfNeed([step("a", 1, 1, "elsewhere")]).map(({ key }) => key)).toEqual(["a"]);
});

describe("what fits within hours", () => {
  const steps = [step("a", 10, 5), step("b", 6, 2), step("c", 5, 1)];
  const taken = (budget: number) => [...withinHours(steps, budget)].sort();

  test("is counted by the middle of the ranges, up to the last hour", () => {
    expect(taken(21)).toEqual(["a", "b", "c"]);
    expect(taken(20)).toEqual(["a", "b"]);
    expect(taken(15)).toEqual(["a", "c"]);
    expect(taken(4)).toEqual([]);
  });

  test("holds nothing without what it needs", () => {
    const chain = [step("goal", 2, 9, "base"), step("base", 8, 0), step("other", 3, 1)];
    expect([...withinHours(chain, 9)]).toEqual(["other"]);
    expect([...withinHours(chain, 10)].sort()).toEqual(["base", "goal"]);
  });
});

describe("the fewest hours to an aim", () => {
  const steps = [step("a", 10, 5), step("b", 6, 2), step("c", 5, 3)];
  const values = new Map(steps.map(({ key, value }) => [key, value]));
  /** @param aim value that has to be taken */
  const least = (aim: number, ...forced: string[]) => {
    const spare = (taken: ReadonlySet<string>) =>
      [...taken].reduce((sum, key) => sum + (values.get(key) ?? 0), 0) - aim;
    const found = toEnd(leastHours(steps, new Set(forced), spare));
    return found && [...found].sort();
  };

  test("are none where the aim is reached, and cannot be said where it never is", () => {
    expect(least(0)).toEqual([]);
    expect(least(11)).toBeUndefined();
    expect(least(10)).toEqual(["a", "b", "c"]);
  });

  test("take the best for their time, and leave out what is not needed", () => {
    expect(least(3)).toEqual(["c"]);
    expect(least(5)).toEqual(["a"]);
    expect(least(8)).toEqual(["a", "c"]);
  });

  test("hold what no way can do without", () => {
    expect(least(2, "b")).toEqual(["b"]);
    expect(least(5, "b")).toEqual(["b", "c"]);
  });
});
