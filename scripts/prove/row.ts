/** One line of what `npm run prove` prints. */
export type Row = {
  /** What the project promises, in words. */
  promise: string;
  /** Under which circumstances it was tried. */
  tried: string;
  "how many": string;
  result: string;
  /** Whether it was kept; null where that could not be found out. */
  ok: boolean | null;
  time: string;
};

/** A module of `scripts/prove/`: tries its promises and says how each came out. */
export type Proof = { prove(): Promise<Row[]> };

/** Time since `began`, a reading of `performance.now()`, in words. */
export function timeSince(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
