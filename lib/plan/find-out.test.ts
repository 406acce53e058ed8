import { expect, test } from "vitest";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { findOutFirst } from "./find-out";
import { makePlan } from "./plan";
import { standingsOf } from "./standing";

const model = roleOf(
  {
    "op.light": { weight: 1 },
    "op.heavy": { weight: 5 },
    "op.must": { weight: 1, gate_floor: 2 },
    "op.base": { weight: 1 },
    "op.goal": { required: 4 },
    "op.aim": { required: 3 },
  },
  [
    ["op.base", "op.goal"],
    ["op.base", "op.aim"],
    ["op.light", "op.aim"],
  ],
);
const ratings = ratingsFor(model, { "op.goal": { level: 2 }, "op.aim": { level: 2 } });
const plan = makePlan(
  model,
  { ratings },
  { start: "2026-11-30", hoursPerWeek: 60, horizonWeeks: 99 },
);

test("what most steps build on comes first, then must-haves, then what weighs more", () => {
  const found = findOutFirst(standingsOf(ratings, {}), plan.steps);
  expect(found).toEqual([
    {
      competency: "op.base",
      weight: 1,
      required: 3,
      mustHave: false,
      opens: ["op.aim", "op.goal"],
    },
    { competency: "op.light", weight: 1, required: 3, mustHave: false, opens: ["op.aim"] },
    { competency: "op.must", weight: 1, required: 3, mustHave: true, opens: [] },
    { competency: "op.heavy", weight: 5, required: 3, mustHave: false, opens: [] },
  ]);
});

test("what has a level, or a step done, is found out already", () => {
  const done = { "op.base:1": "2026-11-20", "op.heavy:2": "2026-11-20" };
  const found = findOutFirst(standingsOf(ratings, done), []);
  expect(found.map(({ competency }) => competency)).toEqual(["op.must", "op.light"]);
});
