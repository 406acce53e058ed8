import { useEffect, useState } from "react";
import type { ReceivedReview } from "@/lib/browser/received-reviews";

const NONE: readonly ReceivedReview[] = [];

/** What coaches wrote of a draft: first what the device has, then what the server says. */
export function useReceivedReviews(draft: string): readonly ReceivedReview[] {
  const [reviews, setReviews] = useState(NONE);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const { keptReviews, freshReviews } = await import("@/lib/browser/received-reviews");
      for (const find of [keptReviews, freshReviews]) {
        const found = await find(draft);
        if (gone) return;
        if (found.length > 0) setReviews(found);
      }
    })().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [draft]);
  return reviews;
}
