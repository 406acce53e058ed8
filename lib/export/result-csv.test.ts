import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { FORMULA_PAYLOADS, hostileText } from "@/lib/testing/payloads";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { oneLine } from "./clean-text";
import { csvFile, safeCell } from "./csv";
import { resultCsv } from "./result-csv";

const model = withFewDraws(currentModel);
const sheet = (result: Result) => resultCsv(model, result, scoreResult(model, result));

/** Strict: another number of cells, a stray quotation mark or another line end is an error. */
const read = (file: string): string[][] =>
  parse(file, { bom: true, record_delimiter: "\r\n", relax_column_count: false });

/**
 * Judged apart from the code: what a cell begins with once its form is normal and all that hides is
 * gone.
 */
const isFormula = (cell: string) =>
  /^[=+\-@\u2212]/.test(cell.normalize("NFKC").replace(/^[\s\p{C}\p{Z}"]+/u, ""));

/**
 * The cells that any reader could make of a file: by comma, semicolon, bar, line and tab, quotation
 * marks or not.
 */
const anyCells = (file: string) => [
  ...read(file).flat(),
  ...file.split(/[;|\t\r\n]/),
  ...file.split(/","|\r\n/),
];

const withTexts = (text: string): Result => ({
  ...sampleResult,
  name: text.slice(0, 80),
  answers: {
    "pl.python": { level: 3, evidence: [{ text }, { text, url: `https://a.test/;=1+1?x=${"y"}` }] },
    "op.deploy": { level: 2, evidence: [{ text: "words" }, { text }, { text: `words ${text}` }] },
  },
});

describe("a cell", () => {
  test("that is only words stays as it is, on one line", () => {
    expect(safeCell("About 9,000 lines, x-ray; 3 = 3 and a+b")).toBe(
      "About 9,000 lines, x-ray; 3 = 3 and a+b",
    );
    expect(safeCell("one\r\n two\tthree")).toBe("one two three");
  });

  test("that could be a formula is text, its words unchanged", () => {
    expect(safeCell("=1+1")).toBe("'=1+1");
    expect(safeCell("\u0000 \t-1")).toBe("'-1");
    expect(safeCell("\u200b\uff1d1")).toBe("'\u200b\uff1d1");
    expect(safeCell("a;=1+1")).toBe("a;'=1+1");
  });

  test("is text whichever of all characters could start a formula, or hide its start", () => {
    // Beyond the first two planes are ideographs, tags and private characters alone.
    const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const starts = characters
      .flatMap((character) => [character, `${character}=1`])
      .filter(isFormula);
    expect(starts.length).toBeGreaterThan(1_000);
    const missed = starts.filter(
      (text) => isFormula(safeCell(text)) || isFormula(safeCell(`;${text}`).slice(1)),
    );
    expect(missed).toEqual([]);
  });

  test("of any text parses back to what it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1 }), (rows) => {
        expect(read(csvFile(rows))).toEqual(rows.map((cells) => cells.map(safeCell)));
      }),
      { numRuns: CASES },
    );
  });

  test("keeps the words of any text, but for apostrophes that guard", () => {
    const bare = (text: string) => text.replaceAll("'", "");
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(bare(safeCell(text))).toBe(bare(oneLine(text)));
      }),
      { numRuns: CASES },
    );
  });
});

describe("the table", () => {
  test("has at least 200 hostile texts tried on it", () => {
    expect(new Set(FORMULA_PAYLOADS).size).toBeGreaterThanOrEqual(200);
  });

  test("holds no formula for any of them, in any field, for any reader", () => {
    const caught = FORMULA_PAYLOADS.filter((text) => isFormula(text) || /[;,\n\r]/.test(text));
    expect(caught).toHaveLength(FORMULA_PAYLOADS.length);
    const passed = FORMULA_PAYLOADS.filter((text) =>
      anyCells(sheet(withTexts(text))).some(isFormula),
    );
    expect(passed).toEqual([]);
  });

  test("says model, version, date and that nobody checked it", () => {
    const head = Object.fromEntries(read(sheet(sampleResult)).slice(0, 11));
    expect(head).toMatchObject({
      "Headroom result": "self-reported, not verified",
      Model: "mle-2",
      Version: "1",
      Date: "2026-11-23",
      Industry: "General",
      Verdict: "On track",
    });
  });

  test("begins with the mark that Excel needs and ends every line with CR LF", () => {
    const file = sheet(sampleResult);
    expect(file.startsWith("\ufeff")).toBe(true);
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\t\0]/);
  });

  test("has a row for each competency in scope with its level, words and figures", () => {
    const rows = records(sheet(sampleResult));
    expect(rows).toHaveLength(scoreResult(model, sampleResult).ratings.length);
    expect(rows.find(({ id }) => id === "op.deploy")).toMatchObject({
      competency: "Model deployment and serving",
      "required level": "3",
      required: "On my own",
      weight: "5",
      "must-have floor": "2",
      "must-have": "open",
      level: "2",
      answer: "With support",
      evidence: "Shipped the churn model with a senior colleague; she did the rollback plan.",
      gap: "1",
      priority: "5",
      kinds: "Part-way",
    });
    expect(rows.find(({ id }) => id === "op.infra")).toMatchObject({
      level: "",
      answer: "Not sure",
      gap: "",
      "points given": "",
    });
  });

  test("of any result is rectangular, harmless, and its points add up to its readiness", () => {
    fc.assert(
      fc.property(resultOf(model, hostileText), (result) => {
        const file = sheet(result);
        expect(anyCells(file).filter(isFormula)).toEqual([]);
        const given = records(file).map((row) => Math.round(Number(row["points given"]) * 100));
        const head = Object.fromEntries(read(file).slice(0, 11));
        const readiness = head["Readiness of 100"] ?? head["Readiness of the answered part"];
        expect(given.reduce((sum, value) => sum + value, 0)).toBe(
          Math.round(Number(readiness) * 100),
        );
        // Evidence is the person's own; they may have typed "NaN".
        const ours = records(file).flatMap(({ evidence: _, ...row }) => Object.values(row));
        expect(ours.join(" ")).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });
});

function records(file: string): Record<string, string>[] {
  const [headings = [], ...rows] = read(file).slice(12);
  return rows.map((cells) => Object.fromEntries(headings.map((name, i) => [name, cells[i] ?? ""])));
}
