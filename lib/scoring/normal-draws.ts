/**
 * Standard normal draws without Math.random: fixed seed, one independent stream per number, the
 * same in every engine and for every call (common random numbers).
 *
 * Each stream is the same set of evenly spread normal quantiles in an order of its own (Latin
 * hypercube sampling: McKay, Beckman and Conover 1979), which makes 2,000 draws as good as many
 * more independent ones. Quantiles are rounded to 1e-9 because engines may differ in the last bit
 * of Math.log; everything else is exact arithmetic.
 */
export function normalDraws(count: number, seed: number, stream: number): Float64Array {
  const draws = quantilesOf(count).slice();
  const random = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = draws[last] ?? 0;
    draws[last] = draws[other] ?? 0;
    draws[other] = held;
  }
  return draws;
}

/** Worked out once: every stream holds the same ones. */
const known = new Map<number, Float64Array>();

function quantilesOf(count: number): Float64Array {
  const found = known.get(count);
  if (found) return found;
  const made = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    made[k] = Math.round(inverseNormal((k + 0.5) / count) * 1e9) / 1e9;
  }
  known.set(count, made);
  return made;
}

/** Uniform numbers in [0, 1) from 32 bits of state (T. Ettinger's mulberry32). */
export function mulberry32(state: number): () => number {
  let a = state | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Inverse of the standard normal distribution, 0 < p < 1; P. J. Acklam's rational approximation, relative error below 1.15e-9. */
export function inverseNormal(p: number): number {
  if (p > 0.5) return -inverseNormal(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (
      (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
        2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
        3.754408661907416) *
        q +
        1)
    );
  }
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
      1)
  );
}
