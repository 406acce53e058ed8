import fc from "fast-check";
import decodeQr from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { CASES } from "@/lib/testing/random-results";
import { type QrCode, QUIET_ZONE, qrCode, qrFile } from "./qr-code";
import { QR_EASY, QR_MOST, qrFit } from "./qr-fit";

const ADDRESS = "https://headroom.example/r#1.";
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("a link as a QR code", () => {
  test("a reader that is not its writer reads back the link, to the letter", () => {
    const letters = fc.constantFrom(...BASE64URL);
    const longest = QR_MOST - ADDRESS.length;
    const links = fc
      .integer({ min: 1, max: longest })
      .chain((length) => fc.string({ unit: letters, minLength: length, maxLength: length }));
    fc.assert(
      fc.property(links, (payload) => {
        expect(read(qrCode(ADDRESS + payload))).toBe(ADDRESS + payload);
      }),
      { numRuns: Math.min(20, CASES) },
    );
  }, 60_000);

  test("the longest link that fits is read back, one character more is refused", () => {
    const longest = ADDRESS + "x".repeat(QR_MOST - ADDRESS.length);
    expect(read(qrCode(longest))).toBe(longest);
    expect(() => qrCode(`${longest}x`)).toThrow("longer than a QR code can hold");
  });

  test("says beforehand whether a link fits, and whether a phone reads it easily", () => {
    expect(qrFit("x".repeat(QR_EASY))).toBe("easy");
    expect(qrFit("x".repeat(QR_EASY + 1))).toBe("dense");
    expect(qrFit("x".repeat(QR_MOST))).toBe("dense");
    expect(qrFit("x".repeat(QR_MOST + 1))).toBe("too-long");
    expect(qrCode("x".repeat(QR_EASY)).edge).toBe(97 + 2 * QUIET_ZONE);
  });

  test("the file is one picture with its quiet zone, black on white", () => {
    const code = qrCode(ADDRESS);
    const file = qrFile(code);
    expect(file).toContain(`viewBox="0 0 ${code.edge} ${code.edge}"`);
    expect(file).toContain('fill="#fff"');
    expect(file).not.toMatch(/<script|href|style=/);
  });
});

/** Draws the path as pixels, four a module, and has it read. */
function read({ edge, path }: QrCode): string {
  const scale = 4;
  const width = edge * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const dark = modulesOf(path, edge - 2 * QUIET_ZONE);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / scale) - QUIET_ZONE;
      const row = Math.floor(y / scale) - QUIET_ZONE;
      if (dark(column, row)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return decodeQr({ width, height: width, data });
}

/** Which modules lie inside the path's outlines, by the even-odd rule along each row. */
function modulesOf(path: string, size: number): (column: number, row: number) => boolean {
  const crossings = Array.from({ length: size }, (): number[] => []);
  for (const outline of path.split("Z")) {
    const points = [...outline.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    points.forEach(([x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
      if (x !== nextX) return;
      for (let row = Math.min(y, nextY); row < Math.max(y, nextY); row++) crossings[row]?.push(x);
    });
  }
  return (column, row) =>
    column >= 0 && (crossings[row]?.filter((x) => x <= column).length ?? 0) % 2 === 1;
}
