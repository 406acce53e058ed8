import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { readinessOf } from "./point";
import { rate } from "./ratings";
import { type Requirement, resolveRequirements } from "./requirements";
import { scoreAnswers } from "./score";

const constants = currentModel.scoring;
const score = (requirements: readonly Requirement[], answers: Answers) =>
  scoreAnswers(requirements, answers, constants);

describe("worked by hand", () => {
  const requirements: Requirement[] = [
    { id: "aa.one", number: 1, group: "aa", level: 3, weight: 5, floor: 2 },
    { id: "aa.two", number: 2, group: "aa", level: 2, weight: 3, floor: undefined },
    { id: "bb.three", number: 3, group: "bb", level: 4, weight: 2, floor: undefined },
  ];

  test("readiness, bounds, share and order", () => {
    const answers: Answers = { "aa.one": { level: 2 }, "aa.two": { level: 4 } };
    const found = score(requirements, answers);
    expect(found.readiness).toBeCloseTo((100 * (5 * (2 / 3) + 3)) / 8, 12);
    expect(found.bounds[0]).toBeCloseTo((100 * (5 * (2 / 3) + 3)) / 10, 12);
    expect(found.bounds[1]).toBeCloseTo((100 * (5 * (2 / 3) + 5)) / 10, 12);
    expect(found.answeredShare).toBeCloseTo(0.8, 12);
    expect(found.gaps.map(({ id }) => id)).toEqual(["aa.one"]);
    expect(found.gates).toEqual(new Map([["aa.one", "open"]]));
    expect(found.verdict).toBe("on-track");
  });

  test("nothing answered: no readiness, widest bounds, cannot say", () => {
    const found = score(requirements, {});
    expect(found.readiness).toBeNull();
    expect(found.band).toBeNull();
    expect(found.bounds).toEqual([0, 100]);
    expect(found.verdict).toBe("cannot-say");
  });

  test("ties: larger weight, then must-have, then lower level, then id", () => {
    const tied: Requirement[] = [
      { id: "aa.d", number: 1, group: "aa", level: 2, weight: 2, floor: undefined },
      { id: "aa.c", number: 2, group: "aa", level: 4, weight: 4, floor: undefined },
      { id: "aa.b", number: 3, group: "aa", level: 2, weight: 4, floor: undefined },
      { id: "aa.a", number: 4, group: "aa", level: 2, weight: 4, floor: undefined },
      { id: "aa.z", number: 5, group: "aa", level: 4, weight: 4, floor: 1 },
    ];
    const answers: Answers = {
      "aa.a": { level: 1 },
      "aa.b": { level: 1 },
      "aa.c": { level: 3 },
      "aa.d": { level: 0 },
      "aa.z": { level: 3 },
    };
    const order = score(tied, answers).gaps.map(({ id }) => id);
    expect(order).toEqual(["aa.z", "aa.a", "aa.b", "aa.c", "aa.d"]);
  });

  test("gates: clear by confidence, missed far below, open near the floor", () => {
    const gate = (answers: Answers) => score(requirements, answers).gates.get("aa.one");
    expect(gate({ "aa.one": { level: 3 } })).toBe("clear");
    expect(gate({ "aa.one": { level: 3, confidence: "guess" } })).toBe("open");
    const shown = { text: "a" };
    const evidence = [shown, shown];
    expect(gate({ "aa.one": { level: 3, confidence: "guess", evidence } })).toBe("clear");
    expect(gate({ "aa.one": { level: 1 } })).toBe("missed");
    expect(gate({ "aa.one": { level: 1, confidence: "guess" } })).toBe("open");
    expect(gate({ "aa.one": { level: 0, agreed: 2 } })).toBe("clear");
    expect(gate({ "aa.one": { level: 4, agreed: 1 } })).toBe("missed");
    expect(gate({ "aa.one": { skip: "not-sure" } })).toBe("open");
  });

  test("what stays outside the sum changes no readiness", () => {
    const plain: Answers = { "aa.one": { level: 2 } };
    const dressed: Answers = {
      "aa.one": { level: 2, confidence: "guess", evidence: [{ text: "x" }], coach: 4 },
    };
    expect(score(requirements, dressed).readiness).toBe(score(requirements, plain).readiness);
  });

  test("the 70% rule is met at exactly 70%", () => {
    const ten: Requirement[] = Array.from({ length: 10 }, (_, i) => ({
      id: `aa.${String.fromCharCode(97 + i)}`,
      number: i + 1,
      group: "aa",
      level: 2,
      weight: 3,
      floor: undefined,
    }));
    const answered = (count: number): Answers =>
      Object.fromEntries(ten.slice(0, count).map(({ id }) => [id, { level: 2 }]));
    expect(score(ten, answered(6)).verdict).toBe("cannot-say");
    expect(score(ten, answered(7)).verdict).not.toBe("cannot-say");
  });
});

test("one level more is one step of readiness, whoever computes it", () => {
  const requirements = resolveRequirements(currentModel, null);
  const ratings = rate(requirements, { "pl.python": { level: 2 } }, constants);
  expect(readinessOf(ratings)).toBeCloseTo((100 * 2) / 3, 12);
});
