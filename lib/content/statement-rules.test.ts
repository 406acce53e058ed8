import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { readingGrade, statementFaults } from "./statement-rules";

const competency = currentModel.competencies.find(({ id }) => id === "op.monitor")!;
const [zero, ...others] = competency.levels;
const GOOD = "I set up the alarms for one model and looked at them with my team each week.";

/** What is said of a level statement, "" where it is in order. */
function said(statement: string): string[] {
  const [one, two, three, four] = others;
  const levels: typeof competency.levels = [zero, one!, { ...two!, statement }, three!, four!];
  return faults({ levels }).map(({ where, problem }) => `${where} | ${problem}`);
}
const faults = (own: Partial<typeof competency>) =>
  statementFaults("competencies/mlops.ts", { ...competency, ...own });

test("what is published is in order", () => {
  expect(faults({})).toEqual([]);
  expect(said(GOOD)).toEqual([]);
});

describe("a level statement", () => {
  const words = (count: number) => `I ${Array.from({ length: count - 1 }, () => "ran").join(" ")}.`;

  test("has 12 to 28 words", () => {
    expect([said(words(12)), said(words(28))]).toEqual([[], []]);
    expect(said(words(11))).toEqual(["op.monitor, level 2 | has 11 words; 12 to 28 are asked for"]);
    expect(said(words(29))).toContain("op.monitor, level 2 | has 29 words; 12 to 28 are asked for");
  });

  test.each([
    GOOD.slice(0, -1),
    GOOD.replace("alarms", "alarms; yes,"),
    GOOD.replace("one model", "one model (of two)"),
    GOOD.replace(" and looked", ". I looked"),
    GOOD.replace("I set", "i set"),
    `${GOOD}.`,
  ])("is one plain sentence, and not “%s”", (statement) => {
    expect(said(statement)).toContain(
      "op.monitor, level 2 | is not one plain sentence with a full stop at its end",
    );
  });

  test("is in the first person, names no tool and praises nothing", () => {
    expect(said(GOOD.replace("I set", "They set").replace("my", "a"))).toEqual([
      "op.monitor, level 2 | is not in the first person",
    ]);
    expect(said(GOOD.replace("alarms", "Grafana alarms"))).toEqual([
      "op.monitor, level 2 | names Grafana; tools go in the example",
    ]);
    expect(said(GOOD.replace("alarms", "robust alarms"))).toEqual([
      "op.monitor, level 2 | praises with “robust”; say what was done instead",
    ]);
  });

  test("says something else than its neighbours", () => {
    expect(said(others[2]!.statement)).toContain(
      "op.monitor, levels 2 and 3 | say nearly the same in the same words",
    );
  });
});

describe("an example", () => {
  const withExample = (level: 0 | 1, example: string) => {
    const [one, ...rest] = others;
    const levels = [
      level === 0 ? { ...zero, example } : zero,
      level === 1 ? { ...one!, example } : one!,
      ...rest,
    ] as typeof competency.levels; // five, as they came
    return faults({ levels }).map(({ where, problem }) => `${where} | ${problem}`);
  };

  test("is given from level 1 on, and begins as one", () => {
    expect(withExample(0, "")).toEqual([]);
    expect(withExample(1, "")).toEqual(["op.monitor, level 1 | has no “for example” line"]);
    expect(withExample(1, "Say, an alarm.")).toEqual([
      "op.monitor, level 1 | its example does not begin with “For example, ”",
    ]);
  });
});

describe("what surrounds the levels", () => {
  test.each([
    [{ covers: "Only five words stand here." }, "covers | is too short to say what is covered"],
    [{ covers: "Now six words are standing here." }, undefined],
    [{ excludes: "Deployment." }, "excludes | does not begin with “Not: ”"],
    [{ why: "Because" }, "why | does not end with a full stop"],
    [{ why: "Because it is great." }, "why | praises with “great”; say what was done instead"],
  ])("%j is held to its form", (own, problem) => {
    expect(faults(own).map((one) => `${one.where} | ${one.problem}`)).toEqual(
      problem === undefined ? [] : [`op.monitor, ${problem}`],
    );
  });

  test("is told with its file", () => {
    expect(faults({ why: "Because" })[0]?.file).toBe("competencies/mlops.ts");
  });
});

test("a reading grade follows from the words and syllables of a sentence", () => {
  // 0.39 × 6 words + 11.8 × 1 syllable a word − 15.59
  expect(readingGrade("The cat sat on the mat.")).toBeCloseTo(-1.45, 2);
});
