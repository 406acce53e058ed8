/** What somebody chose about their learning plan. It stays on the device, with the draft. */
import * as z from "zod/mini";
import { competencyId } from "@/lib/model/fields";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import { LIMITS } from "@/lib/model/vocabulary";

/** What candidate and coach agreed on doing; taken from a review, so that it outlives the link. */
const agreedActionSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(REVIEW_LIMITS.kept)),
  competency: z.optional(competencyId),
  /** ISO date. */
  due: z.optional(z.iso.date()),
  /** The coach's name; absent where they gave none. */
  with: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  /** ISO date on which it was done. */
  done: z.optional(z.iso.date()),
});
export type AgreedAction = z.infer<typeof agreedActionSchema>;

/** Everything may be missing: the profile, the model and the calendar have their own values. */
export const planChoicesSchema = z.strictObject({
  /** First day, an ISO date. */
  start: z.optional(z.iso.date()),
  horizonWeeks: z.optional(
    z.int().check(z.minimum(LIMITS.horizonWeeks[0]), z.maximum(LIMITS.horizonWeeks[1])),
  ),
  freeOnly: z.optional(z.boolean()),
  /** Keys of steps left out, to the reason in the person's own words. */
  skipped: z.optional(z.record(z.string(), z.string().check(z.maxLength(LIMITS.reason)))),
  /** Keys of steps to the id of the resource to begin with. */
  swapped: z.optional(z.record(z.string(), z.string())),
  /** By the UUID that they have in the review. */
  actions: z.optional(z.record(z.uuid(), agreedActionSchema)),
});
export type PlanChoices = z.infer<typeof planChoicesSchema>;
