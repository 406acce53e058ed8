import { expect, test } from "vitest";
import type { Level } from "@/lib/model/requirement-model";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { gapView, resourcesBetween } from "./gap-view";

const lead = (id: string, level_from: Level, level_to: Level, own = {}) => ({
  id,
  level_from,
  level_to,
  competencies: ["op.a"],
  cost: "free" as const,
  hours: 10,
  ...own,
});
const model = roleOf(
  { "op.a": { required: 3, gate_floor: 2 }, "op.b": { required: 4 } },
  [],
  [
    lead("paid", 0, 3, { cost: "paid" }),
    lead("audit", 0, 3, { cost: "audit" }),
    lead("long", 0, 3, { hours: 11 }),
    lead("b", 0, 3),
    lead("a", 0, 3),
    lead("beyond", 0, 4),
    lead("short", 1, 2),
    lead("later", 2, 3),
    lead("behind", 0, 1),
    lead("above", 3, 4),
    lead("other", 1, 3, { competencies: ["op.b"] }),
  ],
);

test("resources come in the order of use: start, reach, cost, length", () => {
  expect(resourcesBetween(model, "op.a", 1, 3).map(({ id }) => id)).toEqual([
    "a",
    "b",
    "beyond",
    "long",
    "audit",
    "paid",
    "short",
    "later",
  ]);
});

test("a gap has the hours from the level one has to the one that is asked, and what a level more gives", () => {
  const answers = { "op.a": { level: 1 }, "op.b": { level: 4 } } as const;
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  const view = gapView(model, score, score.gaps[0]!);
  // 25–35–50 to level 2 and 60–85–120 to level 3.
  expect(view?.hours).toEqual([85, 120, 170]);
  // (1/3 + 1) / 2 and (2/3 + 1) / 2
  expect(view?.gain).toEqual({ now: 66, after: 83 });
  expect(view?.gate).toBe("missed");
  expect(view?.competency.id).toBe("op.a");
  expect(view?.resources).toHaveLength(8);
});

test("a gap in what the model does not have is none", () => {
  const score = scoreAnswers(
    resolveRequirements(model, null),
    { "op.a": { level: 1 } },
    model.scoring,
  );
  expect(gapView(model, score, { ...score.gaps[0]!, id: "op.gone" })).toBeUndefined();
});

test("where too little is answered for one figure there is none of what a level more gives", () => {
  const answers = { "op.a": { level: 1 } } as const;
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  expect(score.band).toBeNull();
  expect(gapView(model, score, score.gaps[0]!)?.gain).toBeUndefined();
});
