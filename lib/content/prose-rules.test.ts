import { describe, expect, test } from "vitest";
import { plain, proseProblems, sentences, words } from "./prose-rules";

const long = (count: number) => `${Array.from({ length: count }, () => "word").join(" ")}.`;

describe("a text that is in order", () => {
  test.each([
    "A plain sentence, with a comma; and a second part.",
    "Is it 3.5 or 4? Both are fine.",
    "Experts expertly measured greatness, justly.",
    long(34),
    "",
  ])("has nothing wrong: %s", (text) => {
    expect(proseProblems(text)).toEqual([]);
  });
});

describe("a text that is not", () => {
  test.each([
    [" Begins late.", "begins or ends with a space"],
    ["Ends late. ", "begins or ends with a space"],
    ["Two  spaces.", "has two spaces in a row"],
    ["A gap , here.", "has a space before a punctuation mark"],
    ["Really so ?", "has a space before a punctuation mark"],
    ["Stop!", "has an exclamation mark"],
    ["An Outstanding result.", "praises with “Outstanding”; say what was done instead"],
    ["It is just a test.", "uses “just”; leave it out"],
    ["Obviously so.", "uses “Obviously”; leave it out"],
    [long(35), "has a sentence of 35 words; at most 34"],
    [`${long(10)} ${long(36)}`, "has a sentence of 36 words; at most 34"],
  ])("%j is told what is wrong", (text, problem) => {
    expect(proseProblems(text)).toContain(problem);
  });

  test("is told everything at once", () => {
    expect(proseProblems(" Very  great!")).toEqual([
      "begins or ends with a space",
      "has two spaces in a row",
      "has an exclamation mark",
      "praises with “great”; say what was done instead",
      "uses “Very”; leave it out",
    ]);
  });
});

test("words are what stands between spaces, sentences end with a full stop or a question mark", () => {
  expect(words("  one two\nthree ")).toEqual(["one", "two", "three"]);
  expect(words(" ")).toEqual([]);
  expect(sentences("One. Two? Three 3.5")).toEqual(["One.", "Two?", "Three 3.5"]);
});

test("texts are compared without capitals and punctuation", () => {
  expect(plain("What’s C++, in 2 Words?")).toBe("whats c in 2 words");
});
