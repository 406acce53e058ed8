import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { type ComparedCompetency, compareCompetencies, type Scored } from "./compare-competencies";

type Asked = Parameters<typeof roleOf>[0];

function scored(model: RequirementModel, answers: Answers): Scored {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant: null,
    answers,
  };
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  return { model, result, score };
}

/** Competencies of one list of answers beside another. */
function compared(before: [Asked, Answers], now: [Asked, Answers]): ComparedCompetency[] {
  return compareCompetencies(
    scored(roleOf(before[0]), before[1]),
    scored(roleOf(now[0]), now[1]),
    "same-person",
  );
}
const changesOf = (before: Answers, now: Answers) =>
  compared([{ "op.a": {} }, before], [{ "op.a": {} }, now])[0];

describe("a level", () => {
  test("went up or down, beyond noise or within it", () => {
    const up = changesOf({ "op.a": { level: 1 } }, { "op.a": { level: 3 } });
    expect(up).toMatchObject({ moved: 2, change: "up", withinNoise: false });
    const down = changesOf({ "op.a": { level: 2 } }, { "op.a": { level: 1 } });
    expect(down).toMatchObject({ moved: -1, change: "down", withinNoise: true });
    expect(down?.noise).toBeCloseTo(1.178, 3);
  });

  test("that stayed is no move within noise", () => {
    expect(changesOf({ "op.a": { level: 2 } }, { "op.a": { level: 2 } })).toMatchObject({
      moved: 0,
      change: "same",
      withinNoise: false,
    });
  });

  test("that counts is the agreed one", () => {
    const agreed = { level: 4, agreed: 1 } as const;
    expect(changesOf({ "op.a": agreed }, { "op.a": { level: 1 } })).toMatchObject({
      change: "same",
      before: { level: 1, agreed: true, answer: agreed },
      now: { level: 1, agreed: false },
    });
  });

  test("that only one of the two has is no move", () => {
    const skipped = { "op.a": { skip: "not-sure" } } as const;
    const given = { "op.a": { level: 2 } } as const;
    expect(changesOf(skipped, given)).toMatchObject({
      moved: null,
      noise: null,
      change: "newly-answered",
      before: { level: null },
    });
    expect(changesOf(given, skipped)).toMatchObject({ moved: null, change: "no-longer-answered" });
    expect(changesOf({}, skipped)).toMatchObject({ moved: null, change: "no-answer" });
  });
});

describe("what is asked", () => {
  const asked = (before: Asked[string], now: Asked[string]) =>
    compared([{ "op.a": before }, {}], [{ "op.a": now }, {}])[0]?.asked;

  test("is the same, more or less, by level, weight and must-have", () => {
    expect(asked({}, {})).toBe("same");
    expect(asked({}, { required: 4 })).toBe("more");
    expect(asked({}, { weight: 5, gate_floor: 2 })).toBe("more");
    expect(asked({ gate_floor: 2 }, {})).toBe("less");
    expect(asked({}, { weight: 2 })).toBe("less");
  });

  test("is something else where one rises and another falls", () => {
    expect(asked({}, { required: 4, weight: 2 })).toBe("differently");
  });

  test("is newly asked, or no longer", () => {
    expect(asked({ required: 0 }, {})).toBe("newly");
    expect(asked({}, { required: 0 })).toBe("no-longer");
  });
});

describe("the list", () => {
  const none: Answers = {};

  test("goes by the later model, with what only the earlier one has at its end", () => {
    const before: Asked = { "op.a": {}, "op.b": {}, "op.old": {} };
    const now: Asked = { "op.b": {}, "op.a": {} };
    const earlier = roleOf(before);
    const later = roleOf(now);
    const numbers = new Map(earlier.competencies.map(({ id, number }) => [id, number]));
    const renumbered = {
      ...later,
      competencies: later.competencies.map((one) => ({
        ...one,
        number: numbers.get(one.id) ?? one.number,
        name: `${one.name}, revised`,
      })),
    };
    const list = compareCompetencies(scored(earlier, none), scored(renumbered, none), "two-people");
    expect(list.map(({ name }) => name)).toEqual([
      "The art of b, revised",
      "The art of a, revised",
      "The art of old",
    ]);
    expect(list[2]).toMatchObject({
      id: "op.old",
      group: "op",
      asked: "no-longer",
      now: { asked: null, level: null },
    });
  });

  test("leaves out what neither asks", () => {
    const idle: Asked = { "op.a": {}, "op.b": { required: 0 } };
    expect(compared([idle, none], [idle, none]).map(({ id }) => id)).toEqual(["op.a"]);
  });
});
