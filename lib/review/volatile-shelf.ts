import type { KeptReview } from "@/lib/model/kept-review";
import type { ReviewShelf } from "./review-shelf";

/** A shelf for as long as the page is open, where the browser gives no other. */
export function volatileShelf(): ReviewShelf {
  const shelf = new Map<string, KeptReview>();
  return {
    read: async (id) => shelf.get(id),
    change: async (id, change) => {
      const after = change(shelf.get(id));
      if (after !== undefined) shelf.set(id, after);
      return after;
    },
  };
}
