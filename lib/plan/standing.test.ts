import { describe, expect, test } from "vitest";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { doneSteps, standingsOf } from "./standing";

const model = roleOf({ "op.a": {}, "op.b": {}, "op.c": {} });
const ratings = ratingsFor(model, { "op.a": { level: 2 }, "op.b": { level: 0 } });
const standing = (id: string, done: Record<string, string>) => {
  const found = standingsOf(ratings, done).get(id);
  return found && [found.first, found.now];
};

describe("where planning starts from", () => {
  test("is the level answered, or the highest step done since", () => {
    expect(standing("op.b", {})).toEqual([0, 0]);
    const done = { "op.b:1": "2026-11-02", "op.b:3": "2026-11-20", "op.b:2": "2026-11-10" };
    expect(standing("op.b", done)).toEqual([0, 3]);
  });

  test("is not lowered by a step below what was answered", () => {
    expect(standing("op.a", { "op.a:1": "2026-11-02" })).toEqual([2, 2]);
  });

  test("is a step done where nothing was answered, and else not known", () => {
    expect(standing("op.c", { "op.c:2": "2026-11-02" })).toEqual([2, 2]);
    expect(standing("op.c", {})).toEqual([0, undefined]);
  });

  test("is told for what is asked and nothing else", () => {
    const done = { "op.gone:2": "2026-11-02", nonsense: "2026-11-02" };
    expect([...standingsOf(ratings, done).keys()]).toEqual(["op.a", "op.b", "op.c"]);
  });
});

test("steps done come by date, then by key, without those of what is not asked", () => {
  const done = {
    "op.b:2": "2026-11-10",
    "op.b:1": "2026-11-02",
    "op.a:3": "2026-11-10",
    "op.gone:1": "2026-11-01",
    "op.a:0": "2026-11-01",
  };
  expect(doneSteps(standingsOf(ratings, done), done)).toEqual([
    { key: "op.b:1", competency: "op.b", to: 1, date: "2026-11-02" },
    { key: "op.a:3", competency: "op.a", to: 3, date: "2026-11-10" },
    { key: "op.b:2", competency: "op.b", to: 2, date: "2026-11-10" },
  ]);
});
