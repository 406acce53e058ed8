import { describe, expect, it } from "vitest";
import { isKnown, readPrecondition } from "./preconditions";

const headers = (given: Record<string, string>) => new Headers(given);
const write = (given: Record<string, string>) => readPrecondition(headers(given));

describe("what a write depends on", () => {
  it("is that nothing is there yet", () => {
    expect(write({ "If-None-Match": "*" })).toEqual({ ok: true, expected: 0 });
  });

  it.each([
    ['"1"', 1],
    ['"42"', 42],
    ['"999999999999999"', 999_999_999_999_999],
  ])("is the version in %s", (tag, expected) => {
    expect(write({ "If-Match": tag })).toEqual({ ok: true, expected });
  });

  it.each(['"0"', '"01"', '"-1"', '"1.5"', '"1000000000000000"', 'W/"1"', '""', '"x"'])(
    "is met by no version where it is %s",
    (tag) => {
      expect(write({ "If-Match": tag })).toEqual({ ok: false, problem: "stale" });
    },
  );

  it.each(["1", "*", '"1', '"1", "2"', '"a b"', '"a"b"'])("is not %s", (tag) => {
    expect(write({ "If-Match": tag })).toEqual({
      ok: false,
      problem: "junk",
      detail: 'If-Match must be one ETag, such as "3"',
    });
  });

  it("is said, once, and in one way", () => {
    expect(write({})).toEqual({ ok: false, problem: "no-precondition" });
    expect(write({ "If-Match": '"1"', "If-None-Match": "*" })).toEqual({
      ok: false,
      problem: "junk",
      detail: "If-Match and If-None-Match exclude each other",
    });
    expect(write({ "If-None-Match": '"1"' })).toEqual({
      ok: false,
      problem: "junk",
      detail: "If-None-Match must be * in a write",
    });
  });
});

describe("a reader has the document already", () => {
  const known = (tags: string) => isKnown(headers({ "If-None-Match": tags }), '"3.1"');

  it("where one of their tags is its, weak or not", () => {
    for (const tags of ['"3.1"', 'W/"3.1"', '"1.0", W/"3.1"', ' "3.1" ,"9"', "*"])
      expect(known(tags), tags).toBe(true);
  });

  it("and not where none is", () => {
    for (const tags of ['"3.0"', "3.1", '"13.1"', "", '"w/3.1"'])
      expect(known(tags), tags).toBe(false);
    expect(isKnown(headers({}), '"3.1"')).toBe(false);
  });
});
