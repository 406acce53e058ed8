import { expect, test } from "vitest";
import { fragmentOf } from "./fragment-of";

test("a fragment is what follows the first # sign, or all where there is none", () => {
  expect(fragmentOf("#1.AQ-_")).toBe("1.AQ-_");
  expect(fragmentOf(" https://example.org/r#1.AQ-_ ")).toBe("1.AQ-_");
  expect(fragmentOf("1.AQ-_")).toBe("1.AQ-_");
  expect(fragmentOf("")).toBe("");
});

test.each([
  ".",
  ",",
  ")",
  ").",
  "!",
  "?",
  "]",
  ">",
  "%3E",
  '"',
  "%22.",
  "”",
  "%E2%80%9D",
  "’",
  "*",
])("%s at its end belongs to the sentence around it", (end) => {
  expect(fragmentOf(`#1.AQA1${end}`)).toBe("1.AQA1");
});

test.each(["-", "_", "A", "0"])("%s at its end is its own", (end) => {
  expect(fragmentOf(`#c.AQA1${end}`)).toBe(`c.AQA1${end}`);
});
