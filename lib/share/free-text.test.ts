import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { roleOf } from "@/lib/testing/role-of";
import { INFLATE_CAP, packText, unpackText } from "./free-text";

/** Numbered 1 and 2. */
const model = roleOf({ "op.a": {}, "op.b": {} });
const result = (own: Partial<Result>): Result => ({
  schema: "headroom-result/1",
  model: { id: model.id, version: 1 },
  variant: null,
  answers: {},
  ...own,
});
const packed = (own: Partial<Result>) => packText(model, result(own));
const jsonOf = (bytes: Uint8Array | undefined) => strFromU8(inflateSync(bytes ?? new Uint8Array()));

describe("packing", () => {
  test("takes no byte where there is no text", () => {
    const answers: Answers = { "op.a": { level: 3, evidence: [] }, "op.b": { skip: "not-sure" } };
    expect(packed({ answers, progress: {} })).toEqual(new Uint8Array());
  });

  test("names competencies by number and dates by step, in a fixed order", () => {
    const answers: Answers = {
      "op.b": { level: 2, evidence: [{ text: "B" }] },
      "op.a": { level: 1, evidence: [{ text: "A", url: "https://a.example" }, { text: "More" }] },
    };
    const progress = { "op.b:3": "2026-11-02", "op.a:2": "2026-11-01" };
    expect(jsonOf(packed({ name: "Ada", answers, progress }))).toBe(
      '{"n":"Ada","e":{"1":[["A","https://a.example"],["More"]],"2":[["B"]]},"p":{"op.a:2":"2026-11-01","op.b:3":"2026-11-02"}}',
    );
  });

  test("packs up to 64 KiB and no more", () => {
    // {"e":{"1":[["…"]]}} takes 18 characters beside the text.
    const evidence = (length: number): Answers => ({
      "op.a": { level: 1, evidence: [{ text: "x".repeat(length) }] },
    });
    expect(INFLATE_CAP).toBe(65_536);
    expect(packed({ answers: evidence(65_536 - 18) })).toBeDefined();
    expect(packed({ answers: evidence(65_536 - 17) })).toBeUndefined();
  });
});

describe("unpacking", () => {
  function unpacked(text: unknown) {
    const document: Record<string, unknown> = { answers: { "op.a": { level: 3 } } };
    const taken = unpackText(model, deflateSync(strToU8(JSON.stringify(text))), document);
    return { taken, document };
  }

  test("puts name, progress and evidence where they belong", () => {
    const { taken, document } = unpacked({
      n: "Ada",
      p: { "op.a:3": "2026-11-01" },
      e: { 1: [["A"], ["B", "https://b.example"]] },
    });
    expect(taken).toBe(true);
    expect(document).toEqual({
      name: "Ada",
      progress: { "op.a:3": "2026-11-01" },
      answers: {
        "op.a": { level: 3, evidence: [{ text: "A" }, { text: "B", url: "https://b.example" }] },
      },
    });
  });

  test("of no bytes changes nothing", () => {
    const document = { answers: {} };
    expect(unpackText(model, new Uint8Array(), document)).toBe(true);
    expect(document).toEqual({ answers: {} });
  });

  test.each<[string, unknown]>([
    ["a text that is no object", "Ada"],
    ["null", null],
    ["a key that nobody wrote", { n: "Ada", x: 1 }],
    ["evidence for a number that is no competency's", { e: { 9: [["A"]] } }],
    ["evidence for what has no answer", { e: { 2: [["A"]] } }],
    ["evidence that is no list", { e: { 1: "A" } }],
    ["evidence that is nothing", { e: null }],
  ])("refuses %s", (_name, text) => {
    expect(unpacked(text).taken).toBe(false);
  });

  test("refuses what is not JSON, and what was cut off", () => {
    const bytes = deflateSync(strToU8('{"n":"Ada"'));
    expect(unpackText(model, bytes, { answers: {} })).toBe(false);
    expect(unpackText(model, bytes.subarray(0, 3), { answers: {} })).toBe(false);
  });

  test("leaves a piece of evidence of the wrong shape for the schema to refuse", () => {
    const { document } = unpacked({ e: { 1: [[], ["A", "b", "c"], "A"] } });
    expect(document.answers).toEqual({ "op.a": { level: 3, evidence: [null, null, null] } });
  });
});
