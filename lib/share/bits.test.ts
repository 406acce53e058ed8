import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitReader, BitWriter } from "./bits";

function written(...numbers: [value: number, width: number][]): Uint8Array {
  const bits = new BitWriter();
  for (const [value, width] of numbers) bits.write(value, width);
  return bits.bytes();
}

describe("writing", () => {
  test("puts the most significant bit first and fills the last byte with zeros", () => {
    expect([...written([5, 3], [1, 1], [0x3ff, 10])]).toEqual([0b1011_1111, 0b1111_1100]);
    expect([...written([1, 8])]).toEqual([1]);
    expect([...written()]).toEqual([]);
  });

  test.each([
    [8, 3],
    [-1, 3],
    [1.5, 3],
    [Number.NaN, 3],
  ])("refuses %d in %i bits", (value, width) => {
    expect(() => written([value, width])).toThrow(`${value} does not fit in ${width} bits`);
  });

  test("takes the largest number that fits", () => {
    expect([...written([7, 3], [2 ** 32 - 1, 32])]).toEqual([0xff, 0xff, 0xff, 0xff, 0xe0]);
  });
});

describe("reading", () => {
  test("gives back what was written, whatever the widths", () => {
    const number = fc
      .integer({ min: 1, max: 32 })
      .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width)));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 30 }), (numbers) => {
        const bits = new BitReader(written(...numbers));
        for (const [value, width] of numbers) expect(bits.read(width)).toBe(value);
        expect(bits.rest()).toEqual(new Uint8Array());
      }),
      { numRuns: 300 },
    );
  });

  test("ends with the last bit", () => {
    const bits = new BitReader(Uint8Array.of(0xf0));
    expect(bits.read(9)).toBeUndefined();
    expect(bits.read(8)).toBe(0xf0);
    expect(bits.read(1)).toBeUndefined();
    expect(bits.read(0)).toBe(0);
  });
});

describe("what follows the bits", () => {
  test("begins with the next whole byte", () => {
    const bits = new BitReader(Uint8Array.of(0b1010_0000, 7, 9));
    expect(bits.read(3)).toBe(0b101);
    expect(bits.rest()).toEqual(Uint8Array.of(7, 9));
  });

  test("begins at once where no bit is left over", () => {
    const bits = new BitReader(Uint8Array.of(1, 7));
    bits.read(8);
    expect(bits.rest()).toEqual(Uint8Array.of(7));
  });

  test("is nothing that we wrote where the filling is not zero", () => {
    const bits = new BitReader(Uint8Array.of(0b1010_0001, 7));
    bits.read(3);
    expect(bits.rest()).toBeUndefined();
  });
});
