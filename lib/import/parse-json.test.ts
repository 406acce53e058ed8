import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/lib/testing/random-results";
import { MAX_CHARACTERS, MAX_DEPTH, parseJson } from "./parse-json";

function reasonFor(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? "read" : parsed.reason;
}

describe("a fault of the text is told with line and column", () => {
  test.each<[string, string]>([
    ['{"a": 1,}', "line 1, column 9: there is a comma too many before this"],
    ['{\n  "a": 1\n  "b": 2\n}', "line 3, column 3: a comma is missing before this"],
    ['{\r\n  "a" 1\r\n}', "line 2, column 7: a colon is missing before this"],
    ['{"a": [1, 2', "line 1, column 12: the text ends too early"],
    ['{"a": "b\nc"}', "line 1, column 7: a closing quotation mark is missing"],
    ["{'a': 1}", "line 1, column 2: “'a'” is not expected here"],
    ['{"a": undefined}', "line 1, column 7: “undefined” is not expected here"],
    ['{"a": 1}\n{"a": 2}', "line 2, column 1: something follows the end of the document"],
    ['// mine\n{"a": 1}', "line 1, column 1: JSON has no comments"],
    ['{"a": "\\x"}', "line 1, column 7: a backslash in a text is followed by something unknown"],
    ['{"a": "\u0007"}', "line 1, column 7: a text holds a control character"],
    ["%PDF-1.7", "line 1, column 1: “%PDF-1.7” is not expected here"],
  ])("%j", (text, said) => {
    expect(reasonFor(text)).toContain(`is not JSON: ${said}`);
  });

  test("whatever an engine does not parse has a place", () => {
    const nearly = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", ",", '"', "}", "]", "\\", "\u00a0", "x", "-", "."),
      )
      .map(([json, at, mark]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + mark + json.slice(cut + (mark === "" ? 1 : 0));
      });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const said = reasonFor(text);
        const engine = parses(text.replace(/^\uFEFF/, ""));
        expect(said === "read").toBe(engine);
        if (!engine && said !== "is empty")
          expect(said).toMatch(/^is not JSON: line \d+, column \d+: .+/);
      }),
      { numRuns: CASES },
    );
  });
});

describe("a text that is no document", () => {
  test("is empty, or nothing but spaces", () => {
    for (const text of ["", " \n\t", "\uFEFF"]) expect(reasonFor(text)).toBe("is empty");
  });

  test("is too large, at one character more than the limit", () => {
    expect(reasonFor(`"${"a".repeat(MAX_CHARACTERS - 2)}"`)).toBe("read");
    expect(reasonFor(`"${"a".repeat(MAX_CHARACTERS - 1)}"`)).toBe(
      "is too large: 1,000,001 characters; at most 1,000,000 are read",
    );
  });

  test("is nested too deep, before anything could run out of stack", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(reasonFor(nested(MAX_DEPTH))).toBe("read");
    for (const text of [nested(MAX_DEPTH + 1), "[".repeat(400_000), '{"a":'.repeat(150_000)])
      expect(reasonFor(text)).toBe(`has lists or objects nested more than ${MAX_DEPTH} deep`);
    expect(reasonFor(`"${"[".repeat(100)}\\"${"[".repeat(100)}"`)).toBe("read");
  });
});

test("a byte order mark is no fault", () => {
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, document: { a: 1 } });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
