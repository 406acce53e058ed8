import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import type { CompetencyGuide } from "@/lib/model/role-guide";
import { competencyGuideFaults } from "./competency-guide-rules";

const entry = currentGuide.competencies.find(({ competency }) => competency === "op.monitor")!;
const said = (own: Partial<CompetencyGuide>) =>
  competencyGuideFaults("guide/competencies/mlops.ts", { ...entry, ...own }).map(
    ({ where, problem }) => `${where} | ${problem}`,
  );
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test("what is published is in order", () => {
  expect(said({})).toEqual([]);
});

describe("a line of what is inside", () => {
  test("has 4 to 30 words", () => {
    const inside = (text: string) => said({ boundaries: { ...entry.boundaries, inside: [text] } });
    expect([inside(words(4)), inside(words(30))]).toEqual([[], []]);
    expect(inside(words(3))).toEqual(["op.monitor, inside 1 | has 3 words; 4 to 30 are asked for"]);
    expect(inside(words(31))).toEqual([
      "op.monitor, inside 1 | has 31 words; 4 to 30 are asked for",
    ]);
  });
});

test("what is outside has 2 to 20 words", () => {
  const outside = [1, 2, 20, 21].map((count) => ({ what: words(count), see: null }));
  expect(said({ boundaries: { ...entry.boundaries, outside } })).toEqual([
    "op.monitor, outside 1 | has 1 words; 2 to 20 are asked for",
    "op.monitor, outside 4 | has 21 words; 2 to 20 are asked for",
  ]);
});

test("what is outside does not point to itself", () => {
  const outside = [
    { what: "Two words", see: null },
    { what: "Two words", see: "op.monitor" },
  ];
  expect(said({ boundaries: { ...entry.boundaries, outside } })).toEqual([
    "op.monitor, outside 2 | points to itself",
  ]);
});

describe("what sets two levels apart", () => {
  const between = (third: string) => {
    const [one, two, , four] = entry.between;
    return said({ between: [one, two, third, four] });
  };

  test("begins with the upper of them and names no tool", () => {
    expect(between(`At 3 ${words(8)}.`)).toEqual([]);
    expect(between(`At 2 ${words(8)}.`)).toEqual([
      "op.monitor, between 2 and 3 | does not begin with “At 3 ”",
    ]);
    expect(between(`At 3 ${words(8)} Docker.`)).toEqual([
      "op.monitor, between 2 and 3 | names a tool",
    ]);
  });

  test("has 10 to 30 words", () => {
    expect(between(`At 3 ${words(7)}.`)).toEqual([
      "op.monitor, between 2 and 3 | has 9 words; 10 to 30 are asked for",
    ]);
    expect(between(`At 3 ${words(28)}.`)).toEqual([]);
    expect(between(`At 3 ${words(29)}.`)).toEqual([
      "op.monitor, between 2 and 3 | has 31 words; 10 to 30 are asked for",
    ]);
  });
});

describe("a coach's question", () => {
  const question = (text: string) => {
    const [a, b, c, , e] = entry.coach_questions;
    return said({ coach_questions: [a, b, c, text, e] });
  };
  const where = "op.monitor, coach question for level 3";

  test("is one, and cannot be answered with yes", () => {
    expect(question("Which alarm did you set up last?")).toEqual([]);
    expect(question("Say which alarm you set up.")).toEqual([
      `${where} | does not end with a question mark`,
    ]);
    for (const verb of ["Do", "did", "Have", "could", "Were"])
      expect(question(`${verb} you set up an alarm last week?`)).toEqual([
        `${where} | can be answered with yes or no; ask which, what, who, when or how`,
      ]);
  });

  test("has 6 to 28 words and is asked once", () => {
    expect(question("Which alarm did you set?")).toEqual([
      `${where} | has 5 words; 6 to 28 are asked for`,
    ]);
    expect(question(entry.coach_questions[2])).toEqual([
      "op.monitor, coach questions | has two alike",
    ]);
  });
});

describe("a proof", () => {
  const proof = (own: object) =>
    said({ proofs: { ...entry.proofs, to_4: { ...entry.proofs.to_4, ...own } } });

  test.each([
    [{ title: words(1) }, "title | has 1 words; 2 to 12 are asked for"],
    [{ title: words(13) }, "title | has 13 words; 2 to 12 are asked for"],
    [{ task: words(17) }, "task | has 17 words; 18 to 75 are asked for"],
    [{ done_when: [words(4), words(31)] }, "done when 2 | has 31 words; 4 to 30 are asked for"],
    [{ reviewer: words(19) }, "reviewer | has 19 words; 2 to 18 are asked for"],
  ])("%j is held to its length", (own, problem) => {
    expect(proof(own)).toContain(`op.monitor, proof to_4, ${problem}`);
  });
});

test("evidence and misunderstandings are held to their length", () => {
  expect(said({ good_evidence: [words(4), words(3)] })).toEqual([
    "op.monitor, good evidence 2 | has 3 words; 4 to 30 are asked for",
  ]);
  expect(said({ misunderstandings: [{ belief: words(3), rather: words(7) }] })).toEqual([
    "op.monitor, misunderstanding 1, belief | has 3 words; 4 to 24 are asked for",
    "op.monitor, misunderstanding 1, rather | has 7 words; 8 to 40 are asked for",
  ]);
});
