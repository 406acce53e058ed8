import { describe, expect, test } from "vitest";
import { inOrder, isApart, latestOf, textOf } from "./field";

const entry = <T>(value: T, minute: number, writer = "laptop00", count = 1) => ({
  value,
  at: `2026-11-24T10:0${minute}:00.000Z`,
  writer,
  count,
});

describe("what stands in a field", () => {
  test("is what was written last, by the clock", () => {
    expect(latestOf([entry("late", 5), entry("early", 1), entry("between", 3)])?.value).toBe(
      "late",
    );
    expect(latestOf(undefined)).toBeUndefined();
    expect(latestOf([])).toBeUndefined();
  });

  test("is the same on every device where two wrote at one moment", () => {
    const [a, b] = [entry("a", 1, "desktop0"), entry("b", 1, "laptop00")];
    expect(latestOf([a, b])?.value).toBe("b");
    expect(latestOf([b, a])?.value).toBe("b");
    const [two, ten] = [entry("2", 1, "laptop00", 2), entry("10", 1, "laptop00", 10)];
    expect(latestOf([ten, two])?.value).toBe("10");
  });
});

test("ordering leaves the field as it was kept", () => {
  const kept = [entry("late", 5), entry("early", 1)];
  expect(inOrder(kept).map(({ value }) => value)).toEqual(["early", "late"]);
  expect(kept.map(({ value }) => value)).toEqual(["late", "early"]);
});

describe("texts that were written apart", () => {
  test("stand one after the other, earliest first, a blank line between them", () => {
    expect(textOf([entry("Second", 2, "phone000"), entry("First", 1)])).toBe("First\n\nSecond");
  });

  test("stand once where they are the same, and not at all where they are blank", () => {
    expect(textOf([entry("Same", 1), entry("Same", 2, "phone000"), entry(" \n", 3)])).toBe("Same");
    expect(textOf([entry("", 1)])).toBe("");
    expect(textOf(undefined)).toBe("");
  });

  test("keep their own spaces", () => {
    expect(textOf([entry("  indented ", 1)])).toBe("  indented ");
  });
});

describe("devices wrote apart", () => {
  test("only where they wrote different things", () => {
    expect(isApart([entry(2, 1), entry(3, 1, "phone000")])).toBe(true);
    expect(isApart([entry(2, 1), entry(2, 9, "phone000")])).toBe(false);
    expect(isApart([entry(2, 1)])).toBe(false);
    expect(isApart(undefined)).toBe(false);
  });

  test("compared by what is in them", () => {
    const said = (blind: boolean) => ({ says: 2, blind });
    expect(isApart([entry(said(true), 1), entry(said(true), 2, "phone000")])).toBe(false);
    expect(isApart([entry(said(true), 1), entry(said(false), 2, "phone000")])).toBe(true);
  });
});
