import { describe, expect, test } from "vitest";
import type { Profile } from "@/lib/model/result";
import { BitReader, BitWriter } from "./bits";
import { readProfile, writeProfile } from "./profile-code";

function bitsOf(profile: Profile): string {
  const bits = new BitWriter();
  writeProfile(bits, profile);
  return [...bits.bytes()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
}
const bytesOf = (text: string) =>
  Uint8Array.from(text.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
/** Education 3, field 2, years 6, hours 6, certificates 1 and one each of 7. */
const layout = (...parts: string[]) => parts.join("").padEnd(32, "0");

const FACTS: [string, Profile, string][] = [
  ["nothing", {}, layout("000", "00", "000000", "000000", "0")],
  ["no degree", { education: "none" }, layout("001")],
  ["equivalent experience", { education: "equivalent" }, layout("101")],
  ["another field", { relatedField: false }, layout("000", "01")],
  ["a related field", { relatedField: true }, layout("000", "10")],
  ["no year yet", { years: 0 }, layout("00000", "000001")],
  ["sixty years", { years: 60 }, layout("00000", "111101")],
  ["sixty hours a week", { hoursPerWeek: 60 }, layout("00000", "000000", "111100")],
  ["no certificate", { certificates: [] }, layout("0".repeat(17), "1")],
  [
    "the first and the last certificate",
    { certificates: ["azure", "other"] },
    layout("0".repeat(17), "1", "1000001"),
  ],
];

test.each(FACTS)("%s is in its own bits, and read back from them", (_name, profile, bits) => {
  expect(bitsOf(profile)).toBe(bits);
  expect(readProfile(new BitReader(bytesOf(bits)))).toEqual(profile);
});

describe("what nobody wrote", () => {
  const read = (bits: string) => readProfile(new BitReader(bytesOf(bits)));

  test("is left to the schema to refuse", () => {
    expect(read(layout("110"))).toEqual({ education: "?" });
    expect(read(layout("000", "11"))).toEqual({ relatedField: "?" });
  });

  test("has no certificates where it says that there are none", () => {
    expect(read(layout("0".repeat(17), "0", "1000001"))).toEqual({});
  });

  test("is nothing where it ends too early", () => {
    for (const bytes of [0, 1, 2, 3]) expect(read("0".repeat(8 * bytes))).toBeUndefined();
  });
});
