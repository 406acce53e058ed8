/**
 * A coach's review of one result (`headroom-review/1`), in the form in which it is kept, sealed and
 * sent. Every field is a list of what was written to it: one entry as a rule, several where devices
 * wrote without knowing of each other, so that a merge drops nothing (docs/review.md). What a screen
 * shows is read from it by `lib/review/review-view`; changes are made by `lib/review/change-review`.
 */
import * as z from "zod/mini";
import { competencyId } from "./fields";
import { levelSchema } from "./requirement-model";
import { REVIEW_LIMITS } from "./review-limits";
import { LIMITS } from "./vocabulary";

/** One sitting of one coach on one device: eight random characters, made at its first change. */
export const writerSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8}$/));
const count = z.int().check(z.positive(), z.maximum(1_000_000));
const moment = z.iso.datetime();
const day = z.iso.date();

/** An entry of a field: what was written, when by the writer's clock, and as which of their changes. */
function entry<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({ value, at: moment, writer: writerSchema, count });
}
function field<T extends z.ZodMiniType>(value: T) {
  return z.optional(z.array(entry(value)).check(z.maxLength(REVIEW_LIMITS.together)));
}

/** What a coach says of a level; null takes it back. */
const ratingValueSchema = z.nullable(z.union([levelSchema, z.literal("cannot-judge")]));
export type RatingValue = z.infer<typeof ratingValueSchema>;

const ratingSchema = z.strictObject({
  says: ratingValueSchema,
  /** Said before the candidate's own levels were shown. */
  blind: z.boolean(),
  /** What was said before they were shown, where that was changed afterwards. */
  before: z.optional(ratingValueSchema),
});
export type Rating = z.infer<typeof ratingSchema>;

const keptText = z.string().check(z.maxLength(REVIEW_LIMITS.kept));

const reviewedSchema = z.strictObject({
  rating: field(ratingSchema),
  comment: field(keptText),
  /** The level both settled on; null takes it back. */
  agreed: field(z.nullable(levelSchema)),
});
export type Reviewed = z.infer<typeof reviewedSchema>;

const actionSchema = z.strictObject({
  text: field(keptText),
  competency: field(z.nullable(competencyId)),
  due: field(z.nullable(day)),
  done: field(z.boolean()),
  removed: field(z.boolean()),
});
export type KeptAction = z.infer<typeof actionSchema>;

const atMost = (most: number) =>
  z.refine<Record<string, unknown>>((record) => Object.keys(record).length <= most, {
    error: `has more than ${most} entries`,
  });

const shapeSchema = z.strictObject({
  schema: z.literal("headroom-review/1"),
  /** How many changes of each writer this copy knows; whatever it knows and does not hold was replaced. */
  seen: z.record(writerSchema, count).check(atMost(REVIEW_LIMITS.writers)),
  startedAt: moment,
  /** When the candidate's own levels were first shown. */
  revealedAt: z.optional(moment),
  updatedAt: moment,
  coachName: field(z.string().check(z.maxLength(LIMITS.name))),
  /** When the coach called it finished; null opens it again. */
  finishedAt: field(z.nullable(moment)),
  /** On the whole of it. */
  summary: field(keptText),
  competencies: z.record(competencyId, reviewedSchema).check(atMost(200)),
  /** By a UUID of their own. */
  actions: z.record(z.uuid(), actionSchema).check(atMost(4 * REVIEW_LIMITS.actions)),
});
export type Review = z.infer<typeof shapeSchema>;

/** Any field of a review, as a merge sees it. */
export type Entry<T = unknown> = { value: T; at: string; writer: string; count: number };

/** The door for a review from outside: an opened document, this device's own store, a file. */
export const reviewSchema = shapeSchema.check(
  z.refine(
    (review) =>
      everyEntry(review).every(({ writer, count }) => count <= (review.seen[writer] ?? 0)),
    {
      error: "holds an entry that it does not know of",
      path: ["seen"],
    },
  ),
);

function everyEntry(review: Review): Entry[] {
  const parts = [
    { a: review.coachName, b: review.finishedAt, c: review.summary },
    ...Object.values(review.competencies),
    ...Object.values(review.actions),
  ];
  return parts.flatMap((part) =>
    Object.values(part).flatMap((entries: Entry[] | undefined) => entries ?? []),
  );
}
