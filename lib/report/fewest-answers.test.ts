import { expect, test } from "vitest";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { fewestAnswers } from "./fewest-answers";

const model = roleOf({
  "op.a": { weight: 2 },
  "op.b": { weight: 2, gate_floor: 2 },
  "op.c": { weight: 5 },
  "op.d": { weight: 1 },
});
const fewest = (needed: number, answers = {}) => fewestAnswers(ratingsFor(model, answers), needed);

test("the heaviest are asked first, a must-have before another of the same weight", () => {
  expect(fewest(0.5)).toEqual(["op.c"]);
  expect(fewest(0.51)).toEqual(["op.c", "op.b"]);
  expect(fewest(0.75)).toEqual(["op.c", "op.b", "op.a"]);
  expect(fewest(1)).toEqual(["op.c", "op.b", "op.a", "op.d"]);
});

test("what is answered counts, and is not asked again", () => {
  expect(fewest(0.7, { "op.c": { level: 0 } })).toEqual(["op.b"]);
  expect(fewest(0.7, { "op.c": { level: 0 }, "op.a": { skip: "not-sure" } })).toEqual(["op.b"]);
  expect(fewest(0.7, { "op.c": { level: 0 }, "op.a": { level: 1 } })).toEqual([]);
});
