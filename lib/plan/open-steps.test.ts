import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { openSteps } from "./open-steps";
import { standingsOf } from "./standing";

const model = roleOf(
  {
    "op.goal": { required: 4 },
    "op.base": { required: 1 },
    "op.root": { required: 1 },
    "op.idle": { required: 0 },
  },
  [
    ["op.base", "op.goal"],
    ["op.root", "op.base"],
    ["op.idle", "op.goal"],
  ],
);

function open(answers: Answers, skipped: Record<string, string> = {}, wanted?: number) {
  const standings = standingsOf(ratingsFor(model, answers), {});
  const {
    steps,
    waiting,
    skipped: left,
  } = openSteps(model, standings, ({ rating }) => wanted ?? rating.level, skipped);
  return {
    steps: Object.fromEntries([...steps].map(([key, { needs }]) => [key, needs])),
    order: [...steps.keys()],
    assumes: Object.fromEntries(
      [...steps].flatMap(([key, { assumes }]) => (assumes.length > 0 ? [[key, assumes]] : [])),
    ),
    waiting: waiting.map(({ step, waitsFor }) => [step.key, waitsFor]),
    skipped: left.map(({ key }) => key),
  };
}
const goal = (level: 0 | 1 | 2 | 3) => ({ "op.goal": { level } }) as const;
const ready = { "op.base": { level: 2 }, "op.root": { level: 2 } } as const;

describe("steps of one competency", () => {
  test("lead one by one to what is asked, each needing the one before", () => {
    expect(open({ ...goal(1), ...ready }).steps).toEqual({
      "op.goal:2": [],
      "op.goal:3": ["op.goal:2"],
      "op.goal:4": ["op.goal:3"],
    });
  });

  test("are none where the level is reached, or not known", () => {
    expect(open(ready).order).toEqual([]);
    expect(open({ ...goal(3), ...ready }, {}, 2).order).toEqual([]);
  });
});

describe("what comes before", () => {
  test("is wanted one below the step's level, and at 2 at most", () => {
    const low = { "op.base": { level: 0 }, "op.root": { level: 2 } } as const;
    // Its own requirement is 1; the step to 3 wants it at 2.
    expect(open({ ...goal(2), ...low }).steps).toMatchObject({
      "op.goal:3": ["op.base:2"],
      "op.goal:4": ["op.goal:3", "op.base:2"],
      "op.base:2": ["op.base:1"],
    });
    expect(open({ ...goal(3), "op.base": { level: 2 }, "op.root": { level: 0 } }).steps).toEqual({
      "op.goal:4": [],
      "op.root:1": [],
    });
  });

  test("is nothing before a first step", () => {
    const low = { "op.base": { level: 1 }, "op.root": { level: 1 } } as const;
    expect(open({ ...goal(0), ...low }, {}, 1).steps).toEqual({ "op.goal:1": [] });
  });

  test("comes first, and brings what it needs itself", () => {
    const low = { "op.base": { level: 1 }, "op.root": { level: 0 } } as const;
    const { order } = open({ ...goal(2), ...low });
    expect(order.indexOf("op.base:2")).toBeLessThan(order.indexOf("op.goal:3"));
    expect(order.indexOf("op.root:1")).toBeLessThan(order.indexOf("op.base:2"));
    expect([...order].sort()).toEqual(["op.base:2", "op.goal:3", "op.goal:4", "op.root:1"]);
  });

  test("is taken for granted where its level is not known", () => {
    const found = open({ ...goal(2), "op.root": { level: 1 } });
    expect(found.steps).toMatchObject({ "op.goal:3": [] });
    expect(found.assumes).toEqual({ "op.goal:3": ["op.base"], "op.goal:4": ["op.base"] });
  });

  test("is nothing that the role does not ask", () => {
    expect(open({ ...goal(3), ...ready, "op.idle": { level: 0 } }).steps).toEqual({
      "op.goal:4": [],
    });
  });
});

describe("a step that is skipped", () => {
  test("leaves with whatever needs it", () => {
    const found = open({ ...goal(1), ...ready }, { "op.goal:3": "later" });
    expect(found.order).toEqual(["op.goal:2"]);
    expect(found.skipped).toEqual(["op.goal:3"]);
    expect(found.waiting).toEqual([["op.goal:4", ["op.goal:3"]]]);
  });

  test("holds up other competencies as well", () => {
    const low = { "op.base": { level: 1 }, "op.root": { level: 2 } } as const;
    const found = open({ ...goal(2), ...low }, { "op.base:2": "" });
    expect(found.order).toEqual([]);
    expect(found.waiting).toEqual([
      ["op.goal:3", ["op.base:2"]],
      ["op.goal:4", ["op.base:2"]],
    ]);
  });

  test("that would not be open anyway is not told", () => {
    expect(open({ ...goal(3), ...ready }, { "op.goal:2": "", "op.x:1": "" })).toMatchObject({
      order: ["op.goal:4"],
      skipped: [],
      waiting: [],
    });
  });
});
