/** All reviews of a device in one file, for another device. */
import { type KeptReview, type ReviewsFile, reviewsFileSchema } from "@/lib/model/kept-review";
import { schemaVersion } from "@/lib/model/schema-version";

export type ReadReviews = { ok: true; reviews: KeptReview[] } | { ok: false; reason: string };

export function reviewsFile(reviews: readonly KeptReview[], now: string): ReviewsFile {
  return { schema: "headroom-reviews/1", savedAt: now, reviews: [...reviews] };
}

/** Parses such a file; `reason` is for a person. */
export function readReviewsFile(text: string): ReadReviews {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, reason: "This file is not JSON, so it was not made here." };
  }
  const parsed = reviewsFileSchema.safeParse(document);
  if (parsed.success) return { ok: true, reviews: parsed.data.reviews };
  const version = schemaVersion(document, "reviews");
  if (version > 1) {
    return {
      ok: false,
      reason: "This file was made by a newer version of Headroom. Reload the page to get it.",
    };
  }
  return {
    ok: false,
    reason:
      version === 1
        ? "This file is damaged: some of what is in it is not a review. Nothing was taken from it."
        : "This file holds no reviews. Choose one that was saved on this page.",
  };
}
