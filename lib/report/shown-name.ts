/** Marks that turn around whatever comes after them (Unicode bidirectional algorithm, 2.1 and 2.2). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that somebody typed, fit to stand among our words without changing their order: between isolates where it is
 * written from right to left. Undefined where nothing is left of it.
 */
export function shownName(name: string | undefined): string | undefined {
  const plain = name?.replace(TURNING, "").trim();
  if (!plain) return undefined;
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
