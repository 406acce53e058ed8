/** The reviews that a coach keeps on this device. */
import "client-only";
import { type KeptReview, keptReviewSchema } from "@/lib/model/kept-review";
import { mergeKept } from "@/lib/review/kept-review";
import type { ReviewShelf } from "@/lib/review/review-shelf";
import { database } from "./database";
import { durably, type WritingTo } from "./durable-write";
import { StorageFault } from "./storage-fault";

type Change = Parameters<ReviewShelf["change"]>[1];
const WRITTEN = ["reviews", "aside"] as const;
type Writing = WritingTo<(typeof WRITTEN)[number]>;

/** When a change resolves, it is on disk. What cannot be read is never written, and set aside where it is found, never overwritten. */
export const reviewsOnDevice: ReviewShelf = {
  async read(id) {
    return readStored(await (await database()).get("reviews", id));
  },
  async change(id, change) {
    return durably(await database(), WRITTEN, (writing) => changeIn(writing, id, change));
  },
};

async function changeIn(writing: Writing, id: string, change: Change) {
  const reviews = writing.objectStore("reviews");
  const raw = await reviews.get(id);
  const before = readStored(raw);
  const after = change(before);
  if (raw !== undefined && before === undefined && after !== undefined) {
    await writing.objectStore("aside").put({ foundAt: new Date().toISOString(), raw });
  }
  if (after === undefined) return after;
  if (readStored(after) === undefined) throw new StorageFault("unreadable");
  await reviews.put(after, id);
  return after;
}

/** Every review here as it is stored, which may be damaged or of a newer version: see `readStored`. */
export async function storedReviews(): Promise<unknown[]> {
  return (await database()).getAll("reviews");
}

/** Every review here that can be read. */
export async function listReviews(): Promise<KeptReview[]> {
  return (await storedReviews()).map(readStored).filter((kept) => kept !== undefined);
}

/** Forgets a review on this device; what was sent stays with the candidate. */
export async function forgetReview(id: string): Promise<void> {
  await durably(await database(), ["reviews"], (writing) =>
    writing.objectStore("reviews").delete(id),
  );
}

/**
 * Takes reviews from a file, all of them or, where it rejects, none. Those that are here already are
 * merged, so that nothing of either goes.
 */
export async function takeReviews(reviews: readonly KeptReview[]): Promise<void> {
  await durably(await database(), WRITTEN, async (writing) => {
    for (const one of reviews) {
      await changeIn(writing, one.id, (here) =>
        // The other device's knowledge of the server is not this one's: it is asked again.
        here === undefined ? { ...one, sent: null, reviewVersion: null } : mergeKept(here, one),
      );
    }
  });
}

/** A stored review; undefined where it is damaged or a newer version wrote it. */
export function readStored(raw: unknown): KeptReview | undefined {
  const parsed = keptReviewSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
