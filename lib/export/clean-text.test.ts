import { describe, expect, test } from "vitest";
import { cleanText, inertText, oneLine } from "./clean-text";
import { csvFile, safeCell } from "./csv";

describe("a clean text", () => {
  test.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\u2028b\u2029c\u0085d\ve\ff", "a\nb\nc\nd\ne\nf"],
    ["tab\tstays, bell\u0007 and null\u0000 go", "tab\tstays, bell and null go"],
    ["turned \u202eround\u202c \u2066and\u2069", "turned round and"],
    ["half \ud83d a smile, whole 😀", "half \ufffd a smile, whole 😀"],
    ["no character \uffff", "no character "],
    ["a  b ", "a  b "],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("on one line has single spaces and none at its ends", () => {
    expect(oneLine(" a\n\n b\t c\u00a0d ")).toBe("a b c d");
  });
});

describe("an inert text", () => {
  const joiner = "\u2060";

  test("has no tag and no link that a reader could take for one", () => {
    expect(inertText("<b>x</b> <!-- y --> <?php")).toBe(
      `<${joiner}b>x<${joiner}/b> <${joiner}!-- y --> <${joiner}?php`,
    );
    expect(inertText("[x](y) [x][y] [x]: y")).toBe(
      `[x]${joiner}(y) [x]${joiner}[y] [x]${joiner}: y`,
    );
  });

  test("is left as it is where nothing could be taken for one", () => {
    for (const text of ["1 < 2", "a <- b", "x[1] = 2", "[done]"])
      expect(inertText(text)).toBe(text);
  });
});

describe("a cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "−1", "⁺1"])("%s is text", (formula) => {
    expect(safeCell(formula)).toBe(`'${formula}`);
  });

  test("is text also where a formula hides behind spaces, quotation marks or another separator", () => {
    expect(safeCell('  "=1')).toBe(`'"=1`);
    expect(safeCell("a;=1|-2")).toBe("a;'=1|'-2");
    expect(safeCell("\u200b=1")).toBe("'\u200b=1");
  });

  test("keeps signs that begin nothing", () => {
    for (const text of ["a-b", "1 = 1", "x@y", "C++ and C#", "a; b"])
      expect(safeCell(text)).toBe(text);
  });
});

test("a file of rows has every cell in quotation marks, lines that end alike, and its mark", () => {
  expect(
    csvFile([
      ["a", 'say "x"'],
      [-1, "two\nlines"],
    ]),
  ).toBe('\ufeff"a","say ""x"""\r\n"\'-1","two lines"\r\n');
  expect(csvFile([])).toBe("\ufeff");
});
