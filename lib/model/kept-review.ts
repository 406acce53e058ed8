/** A review as a coach's own device keeps it, and the file in which several go to another device. */
import * as z from "zod/mini";
import { documentIdSchema } from "./document-requests";
import { resultSchema } from "./result";
import { reviewSchema, writerSchema } from "./review";

const moment = z.iso.datetime({ offset: true });
const version = z.int().check(z.positive());

export const keptReviewSchema = z.strictObject({
  schema: z.literal("headroom-kept-review/1"),
  /** Of the sealed document. */
  id: documentIdSchema,
  /** What follows the # of the coach's link: whoever has it can read and review. */
  fragment: z.string().check(z.regex(/^c\.[A-Za-z0-9_-]{32,64}$/)),
  /** What the candidate shared, as it was read last. */
  result: resultSchema,
  note: z.optional(z.string().check(z.maxLength(1000))),
  resultVersion: version,
  /** When the candidate sent this version. */
  resultAt: moment,
  /** When the link ends. */
  expiresAt: moment,
  review: reviewSchema,
  /** The version of the review that the server had when this device heard of it last; null for none. */
  reviewVersion: z.nullable(version),
  /** What of the review the server holds, as `seen`; null for nothing. */
  sent: z.nullable(z.record(writerSchema, z.int().check(z.positive()))),
  /** When the server last confirmed to hold all of it. */
  sentAt: z.optional(moment),
  openedAt: moment,
  /** The link ended: its answers were erased here, the review stays. */
  closed: z.optional(z.strictObject({ reason: z.enum(["expired", "gone"]), at: moment })),
});
export type KeptReview = z.infer<typeof keptReviewSchema>;

/** More than one coach has, and few enough to be opened at once. */
const MOST_REVIEWS = 10_000;

export const reviewsFileSchema = z.strictObject({
  schema: z.literal("headroom-reviews/1"),
  savedAt: moment,
  reviews: z.array(keptReviewSchema).check(z.maxLength(MOST_REVIEWS)),
});
export type ReviewsFile = z.infer<typeof reviewsFileSchema>;
