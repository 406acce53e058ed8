import { expect, test } from "vitest";
import * as z from "zod/mini";
import { refusal } from "@/lib/testing/refusal";

const schema = z.strictObject({
  number: z.number().check(z.minimum(1), z.maximum(3)),
  above: z.optional(z.number().check(z.positive(), z.lt(9))),
  list: z.optional(z.array(z.string()).check(z.maxLength(2))),
  word: z.optional(z.string().check(z.regex(/^[a-z]+$/))),
  said: z.optional(z.string().check(z.regex(/^[a-z]+$/, "has other than small letters"))),
  one: z.optional(z.literal(["a", 2])),
  either: z.optional(z.union([z.string(), z.number()])),
});
const said = (own: object) => refusal(schema, { number: 1, ...own });

test("a document in order has no fault", () => {
  expect(said({ list: ["a"], word: "b", one: 2, either: "c" })).toBe("");
});

test.each([
  [{ number: "1" }, "number: must be a number"],
  [{ list: "a" }, "list: must be an array"],
  [{ list: [1] }, "list.0: must be a string"],
  [{ number: 0 }, "number: must be at least 1"],
  [{ number: 4 }, "number: must be at most 3"],
  [{ above: 0 }, "above: must be more than 0"],
  [{ above: 9 }, "above: must be less than 9"],
  [{ list: ["a", "b", "c"] }, "list: must be at most 2"],
  [{ one: "b" }, 'one: must be "a" or 2'],
  [{ word: "B" }, "word: is not in the right form"],
  [{ said: "B" }, "said: has other than small letters"],
  [{ either: true }, "either: is not in the right form"],
])("%j is told in words and with its place", (document, words) => {
  expect(said(document)).toBe(words);
});

test("a key too many is named itself, not what it stands in", () => {
  expect(said({ more: 1, evenMore: 2 })).toBe("more: unknown key");
});
