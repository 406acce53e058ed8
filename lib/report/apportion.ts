/**
 * Splits `units` in proportion to `parts` into whole numbers that add up exactly: each gets its
 * quota rounded down, what is left goes one by one to the largest remainders (Hamilton's method),
 * ties to the first. A part of 0 gets 0.
 *
 * @param parts whole numbers from 0 up, so that quotas and remainders are exact
 * @param units a whole number from 0 up; 0 where every part is 0
 * @throws where there are units and nobody to give them to
 */
export function apportion(parts: readonly number[], units: number): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) {
    if (units > 0) throw new Error(`${units} units and no part to give them to`);
    return parts.map(() => 0);
  }
  const shares = parts.map((part) => Math.floor((part * units) / sum));
  let left = units - shares.reduce((total, share) => total + share, 0);
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: (part * units) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left === 0) break;
    shares[i] = (shares[i] ?? 0) + 1;
    left--;
  }
  return shares;
}
