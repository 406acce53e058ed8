/** What becomes of a review that a device keeps: read again, merged, ended. */
import type { KeptReview } from "@/lib/model/kept-review";
import type { Result } from "@/lib/model/result";
import type { Review } from "@/lib/model/review";
import { mergeReviews } from "./merge-reviews";

/** What a sealed document held when it was opened. */
export type ReadDocument = {
  result: Result;
  note?: string | undefined;
  resultVersion: number;
  resultAt: string;
  expiresAt: string;
  review: Review | null;
  reviewVersion: number | null;
};

/** True where the server does not hold everything that this device does. */
export function hasUnsent({ review, sent }: KeptReview): boolean {
  return Object.entries(review.seen).some(([writer, count]) => (sent?.[writer] ?? 0) < count);
}

/** The versions that a device knows of. */
export type KnownVersions = Pick<KeptReview, "resultVersion" | "reviewVersion">;

/**
 * What this device keeps with what the server has: nothing of either review goes.
 * @param known what this device knew when it asked. An answer older than that tells of a server that was
 *   set back to a backup, and counts; one older only than what came meanwhile was long on its way, and
 *   must not bring back what is older.
 */
export function withRead(kept: KeptReview, read: ReadDocument, known?: KnownVersions): KeptReview {
  const late = (part: keyof KnownVersions) =>
    (read[part] ?? 0) < (kept[part] ?? 0) && kept[part] !== known?.[part];
  const { note: _note, closed: _closed, ...rest } = kept;
  const { result, note, resultVersion, resultAt } = late("resultVersion") ? kept : read;
  return {
    ...rest,
    result,
    ...(note === undefined ? {} : { note }),
    resultVersion,
    resultAt,
    expiresAt: read.expiresAt,
    review: read.review === null ? kept.review : mergeReviews(kept.review, read.review),
    ...(late("reviewVersion")
      ? {}
      : { reviewVersion: read.reviewVersion, sent: read.review?.seen ?? null }),
  };
}

/** What the server confirmed to have taken. */
export function withSent(kept: KeptReview, sent: Review, version: number, now: string): KeptReview {
  if (version <= (kept.reviewVersion ?? 0)) return kept;
  return { ...kept, reviewVersion: version, sent: sent.seen, sentAt: now };
}

/** The link has ended: what the candidate had shared goes from this device, what the coach wrote stays. */
export function withEnd(kept: KeptReview, answer: "expired" | "gone", now: string): KeptReview {
  const { note: _note, ...rest } = kept;
  // A server that has purged what ran out calls it gone, and nobody took it back.
  const reason = Date.parse(kept.expiresAt) <= Date.parse(now) ? "expired" : answer;
  const { schema, model, variant, name, createdAt } = kept.result;
  return {
    ...rest,
    result: {
      schema,
      model,
      variant,
      answers: {},
      ...(name === undefined ? {} : { name }),
      ...(createdAt === undefined ? {} : { createdAt }),
    },
    closed: kept.closed ?? { reason, at: now },
  };
}

/** One review that two devices keep, as when a file is opened. `mine` knows what the server has. */
export function mergeKept(mine: KeptReview, other: KeptReview): KeptReview {
  const newer = other.resultVersion > mine.resultVersion && mine.closed === undefined;
  const { result, note, resultVersion, resultAt, expiresAt } = newer ? other : mine;
  const { note: _note, ...rest } = mine;
  return {
    ...rest,
    result,
    ...(note === undefined ? {} : { note }),
    resultVersion,
    resultAt,
    expiresAt,
    review: mergeReviews(mine.review, other.review),
  };
}
