import { describe, expect, test } from "vitest";
import { firstMonth, isBefore, meansNow, monthAfter, parseDate } from "./resume-date";

const date = (text: string) => {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
/** Months from the start of one date to the end of another. */
const months = (from: string, to: string) => monthAfter(date(to)) - firstMonth(date(from));

describe("a date", () => {
  test.each(["2014", "2014-06", "2014-06-29", "2024-02-29", "2014-06-29T00:00:00.000Z"])(
    "is read from %s",
    (text) => expect(parseDate(text)?.year).toBeGreaterThan(2000),
  );

  test.each([
    "",
    "May 2014",
    "2014/05",
    "05-2014",
    "14",
    "2014-13",
    "2014-00",
    "2014-02-30",
    "2023-02-29",
    "2014-6",
    "2014-06-29 10:00",
    "0001",
    "9999",
    "20140629",
    "Present",
  ])("is not guessed from %j", (text) => expect(parseDate(text)).toBeUndefined());
});

test("words for today, in capitals or not", () => {
  for (const text of ["Present", "present", "CURRENT", "now", "ongoing"])
    expect(meansNow(text)).toBe(true);
  for (const text of ["", "presented", "2014", "soon"]) expect(meansNow(text)).toBe(false);
});

test("two dates are compared as precisely as both are given", () => {
  const cases: [string, string, boolean][] = [
    ["2018", "2019", true],
    ["2018-05", "2018", false],
    ["2018", "2018-05", false],
    ["2018-05", "2018-06", true],
    ["2018-05-02", "2018-05", false],
    ["2018-05-02", "2018-05-03", true],
    ["2018-05-03", "2018-05-03", false],
  ];
  for (const [a, b, before] of cases) expect(isBefore(date(a), date(b)), `${a} ${b}`).toBe(before);
});

test("a month begun counts, a year without a month only from its January", () => {
  expect(months("2018-01", "2018-12")).toBe(12);
  expect(months("2018-01-31", "2018-02-01")).toBe(2);
  expect(months("2018", "2020")).toBe(24);
  expect(months("2018", "2018")).toBe(0);
  expect(months("2018-09", "2019")).toBe(4);
});
