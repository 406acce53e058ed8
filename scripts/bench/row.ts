/** One line of what `npm run bench` prints. */
export type Row = {
  what: string;
  measured: string;
  budget: string;
  /** The same measured in the same run for something bare, and how often it goes into the measure. */
  yardstick?: string;
  ratio?: string;
};

/** A module of `scripts/bench/`. */
export type Bench = { measure(): Promise<Row[]> };

export const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
export const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** The smallest value that `share` of all do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);
