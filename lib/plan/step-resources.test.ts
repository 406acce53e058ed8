import { expect, test } from "vitest";
import type { Level, RequirementModel } from "@/lib/model/requirement-model";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { makePlan, type PlanOptions } from "./plan";

function stepFor(model: RequirementModel, level: Level, options: Partial<PlanOptions> = {}) {
  const ratings = ratingsFor(model, { "op.a": { level } });
  return makePlan(model, { ratings }, { start: "2026-11-30", hoursPerWeek: 10, ...options })
    .steps[0];
}

const about = { competencies: ["op.a"] };
const model = roleOf(
  { "op.a": {} },
  [],
  [
    { ...about, id: "wide", level_from: 0, level_to: 4, cost: "free", type: "project" },
    { ...about, id: "paid", level_from: 2, level_to: 3, cost: "paid", type: "project" },
    { ...about, id: "book", level_from: 2, level_to: 3, cost: "free", type: "book" },
    { ...about, id: "audit", level_from: 2, level_to: 3, cost: "audit", type: "book" },
    { ...about, id: "early", level_from: 0, level_to: 2, cost: "free", type: "course" },
    { id: "other", competencies: ["op.b"], level_from: 2, level_to: 3, cost: "free" },
    {
      id: "abroad",
      competencies: ["op.a", "do.x"],
      level_from: 2,
      level_to: 3,
      cost: "free",
      type: "project",
    },
  ],
);
const stepOf = (options: Partial<PlanOptions>) => stepFor(model, 2, options);
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

test("fit by level, the closest first, practice before reading from 3 on, cheaper first", () => {
  expect(ids(stepOf({})?.resources)).toEqual(["paid", "book", "audit"]);
  expect(ids(stepOf({})?.moreResources)).toEqual(["wide", "abroad"]);
});

test("below 3 teaching comes before practice", () => {
  const taught = stepFor(model, 1);
  expect(ids(taught?.resources)).toEqual(["early", "wide"]);
  expect(taught?.proof).toBe(false);
  expect(stepOf({})?.proof).toBe(true);
});

test("free only leaves the free ones and changes nothing else", () => {
  const free = stepOf({ freeOnly: true });
  expect(ids(free?.resources)).toEqual(["book", "wide", "abroad"]);
  expect(free).toMatchObject({ key: "op.a:3", startWeek: 1, fit: "some" });
});

test("one swapped in goes first, as long as it fits", () => {
  expect(ids(stepOf({ swapped: { "op.a:3": "wide" } })?.resources)).toEqual([
    "wide",
    "paid",
    "book",
  ]);
  expect(ids(stepOf({ swapped: { "op.a:3": "early" } })?.resources)?.[0]).toBe("paid");
  expect(ids(stepOf({ freeOnly: true, swapped: { "op.a:3": "paid" } })?.resources)?.[0]).toBe(
    "book",
  );
});

test("the plan's own choice is known while another one stands first, and only then", () => {
  const own = (options: Partial<PlanOptions>) => stepOf(options)?.ownChoice?.id;
  expect(own({ swapped: { "op.a:3": "wide" } })).toBe("paid");
  expect(own({ freeOnly: true, swapped: { "op.a:3": "wide" } })).toBe("book");
  expect(own({})).toBeUndefined();
  expect(own({ swapped: { "op.a:3": "paid" } })).toBeUndefined();
  expect(own({ swapped: { "op.a:3": "early" } })).toBeUndefined();
});

test("a step says where none fits, and where none is free", () => {
  const bare = { ...model, resources: model.resources.filter(({ id }) => id === "paid") };
  expect(stepFor(bare, 2, { freeOnly: true })?.fit).toBe("none-free");
  expect(stepFor({ ...model, resources: [] }, 2)?.fit).toBe("none");
});
