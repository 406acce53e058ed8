/** How well a link can be read from a screen as a QR code. */

/** Bytes that version 40 holds at the lowest error correction (ISO/IEC 18004, table 7, byte mode). */
export const QR_MOST = 2_953;
/**
 * Up to version 20 at the lowest error correction (the same table) a phone reads a code from a
 * screen at once; above it wants a large picture and a steady hand. Where the line lies is a judgement.
 */
export const QR_EASY = 858;

export type QrFit = "easy" | "dense" | "too-long";

/** @param url ASCII, as every link of this app is: one byte a character */
export function qrFit(url: string): QrFit {
  if (url.length > QR_MOST) return "too-long";
  return url.length > QR_EASY ? "dense" : "easy";
}
