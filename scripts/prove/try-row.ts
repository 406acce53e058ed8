import { type Row, timeSince } from "./row";

export type Tried = { tried: string; many: string; result: string; ok: boolean };

/** Tries one promise; one that ends in an error is not kept, and says why. */
export async function tryRow(promise: string, trial: () => Promise<Tried>): Promise<Row> {
  const began = performance.now();
  const { tried, many, result, ok } = await trial().catch(
    (error: unknown): Tried => ({ tried: "", many: "", result: String(error), ok: false }),
  );
  const row = { promise, tried, "how many": many, result, ok, time: timeSince(began) };
  // Said at once too: a later trial may take long.
  console.log(`${ok ? "kept" : "NOT KEPT"}: ${promise} (${tried}, ${many}): ${result}`);
  return row;
}
