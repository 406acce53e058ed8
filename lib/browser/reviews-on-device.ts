/** The reviews that a coach keeps on this device. */
import "client-only";
import { type KeptReview, keptReviewSchema } from "@/lib/model/kept-review";
import { mergeKept } from "@/lib/review/kept-review";
import type { ReviewShelf } from "@/lib/review/review-shelf";
import { database } from "./database";

type Change = Parameters<ReviewShelf["change"]>[1];

/** When a change resolves, it is on disk. What cannot be read is set aside as it was found, never overwritten. */
export const reviewsOnDevice: ReviewShelf = {
  async read(id) {
    return parse(await (await database()).get("reviews", id));
  },
  async change(id, change) {
    const db = await database();
    const writing = db.transaction(["reviews", "aside"], "readwrite", { durability: "strict" });
    try {
      const reviews = writing.objectStore("reviews");
      const raw = await reviews.get(id);
      const before = parse(raw);
      const after = change(before);
      if (raw !== undefined && before === undefined && after !== undefined) {
        await writing.objectStore("aside").put({ foundAt: new Date().toISOString(), raw });
      }
      if (after !== undefined) await reviews.put(after, id);
      await writing.done;
      return after;
    } catch (fault) {
      await writing.done.catch(() => undefined);
      throw fault;
    }
  },
};

/** Every review here; `unreadable` counts those that a newer version wrote or that are damaged. */
export async function listReviews(): Promise<{ reviews: KeptReview[]; unreadable: number }> {
  const all = await (await database()).getAll("reviews");
  const reviews = all.map(parse).filter((kept) => kept !== undefined);
  return { reviews, unreadable: all.length - reviews.length };
}

/** Forgets a review on this device; what was sent stays with the candidate. */
export async function forgetReview(id: string): Promise<void> {
  const db = await database();
  const writing = db.transaction("reviews", "readwrite", { durability: "strict" });
  await writing.store.delete(id);
  await writing.done;
}

/** Takes reviews from a file. Those that are here already are merged, so that nothing of either goes. */
export async function takeReviews(reviews: readonly KeptReview[]): Promise<void> {
  for (const one of reviews) {
    const change: Change = (here) =>
      // The other device's knowledge of the server is not this one's: it is asked again.
      here === undefined ? { ...one, sent: null, reviewVersion: null } : mergeKept(here, one);
    await reviewsOnDevice.change(one.id, change);
  }
}

function parse(raw: unknown): KeptReview | undefined {
  const parsed = keptReviewSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
