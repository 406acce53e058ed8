import { describe, expect, test } from "vitest";
import { roleOf } from "@/lib/testing/role-of";
import type { ComparedCompetency } from "./compare-competencies";
import { comparedParts, meaningWords, moveWords } from "./compare-words";

const model = roleOf({ "op.a": {} });
const standing = (level: number | null): ComparedCompetency["before"] => ({
  level,
  agreed: false,
  answer: level === null ? { skip: "prefer-not" } : undefined,
  asked: null,
});
const one = (own: Partial<ComparedCompetency>): ComparedCompetency => ({
  number: 1,
  id: "op.a",
  name: "The art of a",
  group: "op",
  before: standing(2),
  now: standing(3),
  moved: 1,
  noise: 1.18,
  withinNoise: false,
  change: "up",
  asked: "same",
  ...own,
});

describe("a move", () => {
  test("is told by the words of both levels, or by why there is none", () => {
    expect(moveWords(model, one({}))).toBe("With support → On my own");
    expect(moveWords(model, one({ now: standing(null) }))).toBe("With support → Not said");
  });

  test("within noise is told as that, by who answered", () => {
    const within = one({ withinNoise: true, moved: -1 });
    expect(meaningWords(within, "same-person")).toBe(
      "within noise: answering twice can differ by 1 level with nothing changed",
    );
    expect(meaningWords(within, "two-people")).toBe(
      "within noise: two people’s ways of answering can differ by 1 level with nothing changed",
    );
  });

  test("beyond it says how far and which way", () => {
    expect(meaningWords(one({ moved: 2 }), "same-person")).toBe(
      "2 levels higher, more than answering twice explains",
    );
    expect(meaningWords(one({ moved: -1 }), "two-people")).toBe(
      "1 level lower, more than two people’s ways of answering explain",
    );
  });

  test("that is none says nothing, but for what is asked differently", () => {
    expect(meaningWords(one({ moved: 0 }), "same-person")).toBe("");
    expect(meaningWords(one({ moved: null, noise: null }), "same-person")).toBe("");
    expect(meaningWords(one({ moved: 0, asked: "more" }), "same-person")).toBe("more is asked");
  });

  test.each([
    ["more", "more is asked"],
    ["less", "less is asked"],
    ["differently", "something else is asked"],
    ["newly", "newly asked"],
    ["no-longer", "no longer asked"],
  ] as const)("under requirements that are %s says so at its end", (asked, words) => {
    expect(meaningWords(one({ asked, moved: 2 }), "same-person")).toBe(
      `2 levels higher, more than answering twice explains; ${words}`,
    );
  });
});

test("what moved comes largest first, apart from noise, and what did not is left out", () => {
  const parts = comparedParts([
    one({ number: 1, moved: 1 }),
    one({ number: 2, moved: -3, change: "down" }),
    one({ number: 3, moved: 1, withinNoise: true }),
    one({ number: 4, moved: 0, change: "same" }),
    one({ number: 5, moved: null, change: "newly-answered", asked: "more" }),
    one({ number: 6, moved: null, change: "no-longer-answered" }),
    one({ number: 7, moved: 0, change: "same", asked: "less" }),
    one({ number: 8, moved: null, change: "no-answer", asked: "newly" }),
    one({ number: 9, moved: 3, asked: "more" }),
    one({ number: 10, moved: null, change: "no-answer" }),
  ]);
  const numbers = (list: ComparedCompetency[]) => list.map(({ number }) => number);
  expect(numbers(parts.beyond)).toEqual([2, 9, 1]);
  expect(numbers(parts.within)).toEqual([3]);
  expect(numbers(parts.once)).toEqual([5, 6]);
  expect(numbers(parts.asked)).toEqual([7, 8]);
});
