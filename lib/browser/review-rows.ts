import "client-only";
import { type ReviewRow, reviewRow } from "@/lib/review/review-row";
import { loadModel } from "./load-model";
import { listReviews } from "./reviews-on-device";

export type DeviceRows = { rows: ReviewRow[]; unreadable: number };

/** The coach's list, newest first. Rejects where the device keeps nothing that can be read. */
export async function readRows(): Promise<DeviceRows> {
  const { reviews, unreadable } = await listReviews();
  const now = new Date().toISOString();
  const rows = await Promise.all(
    reviews.map(async (kept) => {
      const { id, version } = kept.result.model;
      // Without a network, and a model that was never here, the list says less.
      return reviewRow(await loadModel(id, version).catch(() => undefined), kept, now);
    }),
  );
  return { rows: rows.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)), unreadable };
}
