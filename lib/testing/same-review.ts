import type { Review } from "@/lib/model/review";

/** Two copies hold the same and know the same. */
export function isSame(a: Review, b: Review): boolean {
  const left = Object.entries(a.seen);
  return (
    left.length === Object.keys(b.seen).length &&
    left.every(([writer, count]) => b.seen[writer] === count) &&
    a.revealedAt === b.revealedAt &&
    a.startedAt === b.startedAt
  );
}
