import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { roleOf } from "@/lib/testing/role-of";
import { packResult, unpackResult } from "./payload";

/** Permanent numbers 1 and 3: 2 was retired. */
const plain = roleOf({ "op.a": {}, "op.b": {} });
const model = {
  ...plain,
  competencies: plain.competencies.map((one, i) => ({ ...one, number: 1 + 2 * i })),
  practices: currentModel.practices.slice(0, 2),
};
const [p1 = "", p2 = ""] = model.practices.map(({ id }) => id);
const NO_TEXT = new Uint8Array();
const result = (own: Partial<Result>): Result => ({
  schema: "headroom-result/1",
  model: { id: model.id, version: model.version },
  variant: null,
  answers: {},
  ...own,
});
const bitsOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
const bytesOf = (...parts: string[]) => {
  const bits = parts.join("");
  const whole = bits.padEnd(8 * Math.ceil(bits.length / 8), "0");
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
};
const packed = (own: Partial<Result>) => packResult(model, result(own), NO_TEXT);
const answersOf = (bytes: Uint8Array) => unpackResult(model, bytes)?.document.answers;

/** Variant, what follows, day, count of answers. */
const HEAD = ["000", "0000", "0".repeat(16), "0000000011"];
const head = (sections: string) => ["000", sections, "0".repeat(16), "0000000011"];
const NONE = "00000";
const LEVEL_2 = "01011";

describe("the layout", () => {
  test("is that of the specification, bit by bit", () => {
    const bytes = packed({
      variant: "ecom_finance",
      createdAt: "2020-01-02T23:00:00Z",
      answers: { "op.a": { level: 2, coach: 0, agreed: 4 }, "op.b": { skip: "not-sure" } },
      practices: { [p2]: "not-mine" },
      profile: {},
    });
    expect(bytes).toEqual(
      bytesOf(
        "011",
        "1110",
        "0000000000000010",
        "0000000011",
        `${LEVEL_2 + NONE}00001`,
        "001101" + "000000" + "000000",
        "0000000010" + "000" + "100",
        "0".repeat(25),
      ),
    );
  });

  test("has one bit for each part that follows, and no part that is not there", () => {
    const sections = (own: Partial<Result>) => bitsOf(packed(own)).slice(3, 7);
    expect(sections({})).toBe("0000");
    expect(sections({ answers: { "op.a": { level: 1, coach: 0 } } })).toBe("1000");
    expect(sections({ answers: { "op.b": { level: 1, agreed: 0 } } })).toBe("1000");
    expect(sections({ practices: {} })).toBe("0100");
    expect(sections({ profile: {} })).toBe("0010");
    const text = packResult(model, result({}), Uint8Array.of(7));
    expect(bitsOf(text).slice(3, 7)).toBe("0001");
    expect(text.at(-1)).toBe(7);
  });

  test("counts days from 2020 on, and has none before it or after 2199", () => {
    const day = (createdAt: string) =>
      Number.parseInt(bitsOf(packed({ createdAt })).slice(7, 23), 2);
    expect(day("2020-01-01")).toBe(1);
    expect(day("2021-01-01")).toBe(367);
    expect(day("2019-12-31")).toBe(0);
    expect(day("2199-06-05")).toBe(65_535);
    expect(day("2199-06-06")).toBe(0);
  });
});

describe("reading", () => {
  test("brings back what was packed", () => {
    const own: Partial<Result> = {
      variant: "healthcare",
      createdAt: "2026-11-23",
      answers: {
        "op.a": { level: 4, coach: 1 },
        "op.b": { level: 0, confidence: "guess", agreed: 0 },
      },
      practices: { [p1]: "yes" },
      profile: { years: 3 },
    };
    const text = Uint8Array.of(1, 2, 3);
    expect(unpackResult(model, packResult(model, result(own), text))).toEqual({
      document: result(own),
      text,
    });
  });

  test("leaves an industry that is not known for the schema to refuse", () => {
    const bytes = bytesOf("111", ...HEAD.slice(1), NONE.repeat(3));
    expect(unpackResult(model, bytes)?.document.variant).toBeUndefined();
  });

  test("takes an answer under a number in use, and none under one that is retired", () => {
    expect(answersOf(bytesOf(...HEAD, LEVEL_2 + NONE + NONE))).toEqual({ "op.a": { level: 2 } });
    expect(answersOf(bytesOf(...HEAD, NONE + LEVEL_2 + NONE))).toBeUndefined();
    expect(answersOf(bytesOf(...HEAD, `10111${NONE}${NONE}`))).toBeUndefined();
  });

  test("takes a coach's level beside a level only, and none above 4", () => {
    const reviewed = (answer: string, review: string) =>
      answersOf(bytesOf(...head("1000"), answer + NONE + NONE, review + "0".repeat(12)));
    expect(reviewed(LEVEL_2, "101000")).toEqual({ "op.a": { level: 2, coach: 4 } });
    expect(reviewed(LEVEL_2, "110000")).toBeUndefined();
    expect(reviewed(LEVEL_2, "000110")).toBeUndefined();
    expect(reviewed(NONE, "001000")).toBeUndefined();
    expect(reviewed("00001", "000001")).toBeUndefined();
  });

  test("takes practices by their own count only, each in one of four ways", () => {
    const practices = (bits: string) =>
      unpackResult(model, bytesOf(...head("0100"), NONE.repeat(3), bits))?.document.practices;
    expect(practices("0000000010" + "001" + "000")).toEqual({ [p1]: "yes" });
    expect(practices("0000000010" + "101" + "000")).toBeUndefined();
    expect(practices(`0000000011${"001".repeat(3)}`)).toBeUndefined();
  });

  test("takes text where text is announced, and only there", () => {
    const bytes = (sections: string, ...text: number[]) =>
      Uint8Array.from([...bytesOf(...head(sections), NONE.repeat(3)), ...text]);
    expect(unpackResult(model, bytes("0001", 7))?.text).toEqual(Uint8Array.of(7));
    expect(unpackResult(model, bytes("0000", 7))).toBeUndefined();
    expect(unpackResult(model, bytes("0001"))).toBeUndefined();
  });

  test("takes nothing that was cut off", () => {
    const whole = packed({
      answers: { "op.a": { level: 1, coach: 1 } },
      practices: {},
      profile: {},
    });
    for (let length = 0; length < whole.length; length++)
      expect(unpackResult(model, whole.subarray(0, length)), `${length} bytes`).toBeUndefined();
  });
});
