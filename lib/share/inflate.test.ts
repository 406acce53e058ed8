import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { inflate } from "./inflate";

const deflated = (text: string) => deflateSync(strToU8(text));
/** Does not deflate to less than the pieces in which it is handed over. */
const noise = Array.from({ length: 900 }, (_, i) =>
  String.fromCharCode(33 + ((i * 7919) % 89) + (i % 3)),
).join("");

test("text comes out as it went in, short or long, in any language", () => {
  for (const text of ["", "a", "größer ✓", noise])
    expect(inflate(deflated(text), 10_000)).toBe(text);
});

test("as much as the cap comes out, and not a byte more", () => {
  expect(inflate(deflated("x".repeat(1000)), 1000)).toBe("x".repeat(1000));
  expect(inflate(deflated("x".repeat(1001)), 1000)).toBeUndefined();
  expect(inflate(deflated("ü".repeat(501)), 1000)).toBeUndefined();
});

describe("nothing comes out", () => {
  test("of what was cut off", () => {
    const whole = deflated(noise);
    for (const length of [0, 1, whole.length >> 1, whole.length - 1])
      expect(inflate(whole.subarray(0, length), 10_000)).toBeUndefined();
  });

  test("of what was never deflated", () => {
    expect(inflate(Uint8Array.of(7, 7, 7, 7), 10_000)).toBeUndefined();
  });
});
