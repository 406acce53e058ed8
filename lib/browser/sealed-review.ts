/** A sealed document as its coach uses it: the network behind `CoachDocuments`. */
import "client-only";
import { reviewSchema } from "@/lib/model/review";
import type { CoachDocuments, ReadAnswer } from "@/lib/review/coach-documents";
import type { CoachKeys } from "@/lib/share/review-secrets";
import { type OpenedDocument, readDocument, saveReview } from "./sealed-documents";

const BROKEN = { ok: false, reason: "broken" } as const;

export function sealedReview(keys: CoachKeys): CoachDocuments {
  let last: { etag: string | undefined; answer: ReadAnswer } | undefined;
  return {
    async read() {
      const answer = await readDocument(keys, { etag: last?.etag });
      if (answer.ok) {
        if (answer.unchanged) return last?.answer ?? BROKEN;
        last = { etag: answer.etag, answer: answerOf(answer) };
        return last.answer;
      }
      switch (answer.reason) {
        case "conflict":
        case "too-large":
        case "newer":
          return BROKEN;
        case "busy":
          return { ok: false, reason: "busy", retryAfter: answer.retryAfter };
        default:
          return { ok: false, reason: answer.reason };
      }
    },
    save: (review, expected) => saveReview(keys, review, expected),
  };
}

/** A review that cannot be understood is no review to write over: all of it counts as broken. */
function answerOf({ result, review, expiresAt }: OpenedDocument): ReadAnswer {
  const parsed = review === null ? undefined : reviewSchema.safeParse(review.value);
  if (parsed?.success === false) return BROKEN;
  const { result: shared, note } = result.shared;
  return {
    ok: true,
    document: {
      result: shared,
      note,
      resultVersion: result.version,
      resultAt: result.updatedAt,
      expiresAt,
      review: parsed?.data ?? null,
      reviewVersion: review?.version ?? null,
    },
  };
}
