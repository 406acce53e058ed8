import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { roleOf } from "@/lib/testing/role-of";
import {
  capital,
  count,
  fewNames,
  hoursRange,
  industryOf,
  listOf,
  longDate,
  nameOf,
  namesOf,
  noLevelWords,
  points,
  thousands,
} from "./words";

const model = roleOf({ "op.a": {}, "op.b": {} });

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
  [["tools and data", "b"], "tools and data, and b"],
  [["a", "b", "tools and data"], "a, b, and tools and data"],
])("%j is listed as “%s”", (items, text) => {
  expect(listOf(items)).toBe(text);
});

test("up to three names are all said, more are counted after the second", () => {
  expect(fewNames(["a", "b", "c"])).toBe("a, b and c");
  expect(fewNames(["a", "b", "c", "d"])).toBe("a, b and 2 more");
});

test("one thing is singular, none and several are plural", () => {
  expect(count(1, "level")).toBe("1 level");
  expect(count(0, "level")).toBe("0 levels");
  expect(count(2, "competency", "competencies")).toBe("2 competencies");
});

test("readiness is rounded down, but not for what rounding took from it", () => {
  expect(points(79.99)).toBe(79);
  expect(points(80 - 1e-10)).toBe(80);
  expect(points(80)).toBe(80);
});

test.each([
  ["2026-01-05", "5 January 2026"],
  ["2026-12-31T23:59:59.000Z", "31 December 2026"],
  ["2026-09-10T00:00:00+02:00", "10 September 2026"],
])("%s is %s in every time zone", (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

test("a whole number is grouped as the language has it, and every count of hours is whole", () => {
  fc.assert(
    fc.property(fc.nat(), (whole) => {
      expect(thousands(whole)).toBe(whole.toLocaleString("en"));
    }),
  );
  const { hours, planning } = currentModel;
  const all = [...Object.values(hours).flat(2), ...planning.evidence_hours];
  expect(all.filter((count) => !Number.isInteger(count))).toEqual([]);
});

test("hours are said by their ends, and a sentence begins with a capital", () => {
  expect(hoursRange([60, 85, 120])).toBe("60 to 120 hours");
  expect(hoursRange([2647, 3900, 5410])).toBe("2,647 to 5,410 hours");
  expect(capital("weighs 5 and “More”")).toBe("Weighs 5 and “More”");
  expect(capital("")).toBe("");
});

test("what has no level says why", () => {
  expect(noLevelWords(undefined)).toBe("Not answered");
  expect(noLevelWords({ level: 0 })).toBe("Not answered");
  expect(noLevelWords({ skip: "not-sure" })).toBe("Not sure");
  expect(noLevelWords({ skip: "prefer-not" })).toBe("Not said");
});

test("competencies are named in the order asked for, strangers by their id or not at all", () => {
  expect(namesOf(model, ["op.b", "op.gone", "op.a"])).toEqual(["The art of b", "The art of a"]);
  expect(nameOf(model, "op.a")).toBe("The art of a");
  expect(nameOf(model, "op.gone")).toBe("op.gone");
});

test("no industry is the general role", () => {
  expect(industryOf(model, null)).toBe("General");
  expect(industryOf(model, "healthcare")).toBe("Healthcare");
});
