import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/lib/testing/random-results";
import { textWidth, wrapText } from "./wrap-text";

test("lines are of about one length, so that no word is left alone", () => {
  expect(wrapText("aaa bbb ccc ddd eee", 10, textWidth("aaa bbb ccc ddd", 10))).toEqual([
    "aaa bbb ccc",
    "ddd eee",
  ]);
});

test("no word is lost, and only a word that is too long goes over the edge", () => {
  const words = fc.array(fc.stringMatching(/^\w{1,20}$/), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 400 }), (all, width) => {
      const lines = wrapText(all.join(" "), 10, width);
      expect(lines.join(" ")).toBe(all.join(" "));
      for (const line of lines) {
        if (line.includes(" ")) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: CASES },
  );
});
