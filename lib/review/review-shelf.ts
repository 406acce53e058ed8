import type { KeptReview } from "@/lib/model/kept-review";

/** Where a device keeps its reviews; each change is durable when it resolves. */
export type ReviewShelf = {
  read: (id: string) => Promise<KeptReview | undefined>;
  /** Reads, changes and writes in one go, so that two tabs cannot overwrite one another. */
  change: (
    id: string,
    change: (kept: KeptReview | undefined) => KeptReview | undefined,
  ) => Promise<KeptReview | undefined>;
};
