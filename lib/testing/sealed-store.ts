/** A store and a device's shelf in memory, for tests of what stands between them. */
import type { KeptReview } from "@/lib/model/kept-review";
import type { Result } from "@/lib/model/result";
import type { Review } from "@/lib/model/review";
import { startReview } from "@/lib/review/change-review";
import type { CoachDocuments, Refusal } from "@/lib/review/coach-documents";
import type { ReviewShelf } from "@/lib/review/review-shelf";

export const ID = "AAAAAAAAAAAAAAAAAAAAAA";
const RESULT: Result = {
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: null,
  answers: { "pl.python": { level: 3 } },
  name: "Ada",
};

/** A server that takes a write only over the version it has. */
export class MemoryStore implements CoachDocuments {
  review: { content: string; version: number } | null = null;
  /** What it answers instead, while set. */
  refusal: Refusal | undefined;
  resultVersion = 1;
  writes = 0;

  async read() {
    await pause();
    if (this.refusal) return this.refusal;
    const review: Review | null = this.review && JSON.parse(this.review.content);
    return {
      ok: true as const,
      document: {
        result: RESULT,
        note: "Please look at Python.",
        resultVersion: this.resultVersion,
        resultAt: "2026-11-20T10:00:00.000Z",
        expiresAt: "2026-12-20T10:00:00.000Z",
        review,
        reviewVersion: this.review?.version ?? null,
      },
    };
  }

  async save(review: Review, expected: number | null) {
    await pause();
    if (this.refusal) return this.refusal;
    if ((this.review?.version ?? null) !== expected) {
      return { ok: false as const, reason: "conflict" as const };
    }
    const version = (expected ?? 0) + 1;
    this.review = { content: JSON.stringify(review), version };
    this.writes += 1;
    await pause();
    return { ok: true as const, version };
  }
}

/** One device's disk. */
export class MemoryShelf implements ReviewShelf {
  kept: KeptReview | undefined = {
    schema: "headroom-kept-review/1",
    id: ID,
    fragment: `c.${"A".repeat(38)}`,
    result: RESULT,
    note: "Please look at Python.",
    resultVersion: 1,
    resultAt: "2026-11-20T10:00:00.000Z",
    expiresAt: "2026-12-20T10:00:00.000Z",
    review: startReview("2026-11-24T09:00:00.000Z"),
    reviewVersion: null,
    sent: null,
    openedAt: "2026-11-24T09:00:00.000Z",
  };
  broken = false;

  async read() {
    return this.kept;
  }

  async change(_id: string, change: (kept: KeptReview | undefined) => KeptReview | undefined) {
    await pause();
    if (this.broken) throw new DOMException("full", "QuotaExceededError");
    this.kept = change(this.kept);
    await pause(); // A disk takes its time to say that it has it.
    return this.kept;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
