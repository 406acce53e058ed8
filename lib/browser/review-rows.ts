import "client-only";
import { type ReviewRow, reviewRow } from "@/lib/review/review-row";
import { scorer } from "@/lib/scoring/scorer";
import { loadModel } from "./load-model";
import { pause } from "./pause";
import { readStored, storedReviews } from "./reviews-on-device";

export type DeviceRows = {
  rows: ReviewRow[];
  /** Reviews that could not be read: damaged, or of a newer version. */
  unreadable: number;
  /** Reviews on this device, those included that are still to be looked at. */
  total: number;
};

/** Reviews until the page is drawn first, and between two drawings after that. */
const FIRST = 25;
const PIECE = 50;

/**
 * The coach's list, newest first, told again with every piece that was added at its end: checking and
 * scoring a thousand reviews takes seconds, and the first ones need not wait for the last. Rejects
 * where the device keeps nothing that can be read.
 */
export async function* readRows(): AsyncGenerator<DeviceRows> {
  const stored = (await storedReviews()).sort((a, b) => (newest(a) < newest(b) ? 1 : -1));
  const now = new Date().toISOString();
  const score = scorer();
  const found: DeviceRows = { rows: [], unreadable: 0, total: stored.length };
  for (let from = 0, to = FIRST; from === 0 || from < stored.length; from = to, to += PIECE) {
    for (const raw of stored.slice(from, to)) {
      const kept = readStored(raw);
      if (kept === undefined) {
        found.unreadable += 1;
        continue;
      }
      const { id, version } = kept.result.model;
      // Without a network, and a model that was never here, the list says less.
      const model = await loadModel(id, version).catch(() => undefined);
      found.rows.push(reviewRow(model, kept, now, score));
    }
    yield { ...found, rows: [...found.rows] };
    await pause();
  }
}

/** When either side last changed something, as far as an unchecked review tells; "" where it does not. */
function newest(raw: unknown): string {
  const review = fieldOf(raw, "review");
  const [sent, written] = [fieldOf(raw, "resultAt"), fieldOf(review, "updatedAt")].map((moment) =>
    typeof moment === "string" ? moment : "",
  );
  return [sent ?? "", written ?? ""].sort().at(-1) ?? "";
}

function fieldOf(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}
