import "client-only";
import { reviewsFile } from "@/lib/review/reviews-file";
import { localDay } from "./local-day";
import { listReviews } from "./reviews-on-device";
import { saveFile } from "./save-file";

/** Hands every review of this device to the browser's download, as one file. */
export async function saveReviews(): Promise<void> {
  const reviews = await listReviews();
  const file = reviewsFile(reviews, new Date().toISOString());
  saveFile(`headroom-reviews-${localDay()}.json`, JSON.stringify(file));
}
