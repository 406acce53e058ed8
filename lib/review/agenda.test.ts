import { describe, expect, test } from "vitest";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { Level } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import { agendaOf, beginningOf } from "./agenda";
import type { ActionView, ReviewedView, ReviewView } from "./review-view";

const letters = "abcdefghijklm".split("");
const model = roleOf(
  Object.fromEntries(
    letters.map((letter) => [`op.${letter}`, letter < "d" ? { gate_floor: 2 as const } : {}]),
  ),
);
const said = (own: Partial<ReviewedView>): ReviewedView => ({
  blind: true,
  comment: "",
  changedAt: "",
  apart: [],
  ...own,
});
const action = (id: string, own: Partial<ActionView>): ActionView => ({
  id,
  text: `Do ${id}`,
  done: false,
  changedAt: "",
  ...own,
});

type Given = {
  answers?: Answers;
  competencies?: ReviewView["competencies"];
  actions?: ActionView[];
  summary?: string;
  guide?: CoachGuide;
};
function agenda({ answers = {}, competencies = {}, actions = [], summary = "", guide }: Given) {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: 1 },
    variant: null,
    answers,
  };
  const review: ReviewView = {
    coach: { name: "" },
    startedAt: "",
    updatedAt: "",
    competencies,
    actions,
    summary,
  };
  const score = scoreAnswers(resolveRequirements(model, null), answers, model.scoring);
  return agendaOf(model, result, review, score, guide);
}
const all = (level: Level) => Object.fromEntries(letters.map((one) => [`op.${one}`, { level }]));
const rated = (level: Level) =>
  Object.fromEntries(letters.map((one) => [`op.${one}`, said({ level })]));

test("must-haves come as they stand: missed, open, clear, each with what was agreed", () => {
  const { gates } = agenda({
    answers: { "op.a": { level: 3 }, "op.c": { level: 0 } },
    competencies: { "op.c": said({ agreed: 0 }) },
  });
  expect(gates).toStrictEqual([
    { id: "op.c", name: "The art of c", state: "missed", agreed: 0 },
    { id: "op.b", name: "The art of b", state: "open" },
    { id: "op.a", name: "The art of a", state: "clear" },
  ]);
});

describe("differences", () => {
  test("are six at most, with how many more there are", () => {
    const found = agenda({ answers: all(3), competencies: rated(1) });
    expect(found.differences).toHaveLength(6);
    expect(found.moreDifferences).toBe(7);
    expect(found.levels).toHaveLength(10);
    expect(found.moreLevels).toBe(3);
  });

  test("leave out what both see alike", () => {
    const alike = agenda({ answers: all(2), competencies: rated(2) });
    expect([alike.differences, alike.moreDifferences, alike.levels, alike.moreLevels]).toEqual([
      [],
      0,
      [],
      0,
    ]);
  });

  test("come with the question of the level in doubt and the beginning of the comment", () => {
    const guide: CoachGuide = {
      model: { id: model.id, version: 1 },
      competencies: {
        "op.d": { between: ["1", "2", "3", "4"], questions: ["q0", "q1", "q2", "q3", "q4"] },
      },
    };
    const given = {
      answers: { "op.d": { level: 1 }, "op.e": { level: 1 } } as const,
      competencies: {
        "op.d": said({ level: 3, comment: `${"word ".repeat(40)}` }),
        "op.e": said({ level: 2 }),
      },
    };
    const [first, second] = agenda({ ...given, guide }).differences;
    expect(first).toMatchObject({ question: "q3", comment: `${"word ".repeat(29).trim()}…` });
    expect(second).toMatchObject({ comment: "" });
    expect(second).not.toHaveProperty("question");
    expect(agenda(given).differences[0]).not.toHaveProperty("question");
  });
});

test("levels to tick are those that differ and those agreed, each once", () => {
  const { levels } = agenda({
    answers: { "op.e": { level: 3 }, "op.f": { level: 3 } },
    competencies: {
      "op.d": said({ agreed: 0 }),
      "op.e": said({ level: 1, agreed: 2 }),
      "op.f": said({ level: 2 }),
    },
  });
  expect(levels).toStrictEqual([
    { id: "op.e", name: "The art of e", agreed: 2 },
    { id: "op.f", name: "The art of f" },
    { id: "op.d", name: "The art of d", agreed: 0 },
  ]);
});

describe("actions", () => {
  test("are open ones with a text, the next due first, those without a day last", () => {
    const { actions, moreActions } = agenda({
      actions: [
        action("1", {}),
        action("2", { due: "2027-01-10" }),
        action("3", { due: "2026-12-24" }),
        action("4", { done: true }),
        action("5", { text: "" }),
      ],
    });
    expect(actions.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(moreActions).toBe(0);
  });

  test("are six at most, cut at 120 characters", () => {
    const many = letters.map((letter) => action(letter, { text: "x".repeat(121) }));
    const { actions, moreActions } = agenda({ actions: many });
    expect(actions).toHaveLength(6);
    expect(moreActions).toBe(7);
    expect(actions[0]?.text).toBe(`${"x".repeat(119)}…`);
  });
});

test("the summary is cut at 360 characters", () => {
  expect(agenda({ summary: "x".repeat(360) }).summary).toBe("x".repeat(360));
  expect(agenda({ summary: "x".repeat(361) }).summary).toBe(`${"x".repeat(359)}…`);
});

describe("the beginning of a text", () => {
  test("is all of it where it fits, on one line", () => {
    expect(beginningOf("  two\n\n words\t", 9)).toBe("two words");
  });

  test("ends at a word, unless that would leave less than half of it", () => {
    expect(beginningOf("some words here", 11)).toBe("some words…");
    expect(beginningOf("a verylongsingleword", 10)).toBe("a verylon…");
  });
});
