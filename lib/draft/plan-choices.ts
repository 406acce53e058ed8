/** What somebody chose about their learning plan. It stays on the device, with the draft. */
import * as z from "zod/mini";
import { LIMITS } from "@/lib/model/vocabulary";

/** Everything may be missing: the profile, the model and the calendar have their own values. */
export const planChoicesSchema = z.strictObject({
  /** First day, an ISO date. */
  start: z.optional(z.iso.date()),
  hoursPerWeek: z.optional(
    z.int().check(z.minimum(LIMITS.hoursPerWeek[0]), z.maximum(LIMITS.hoursPerWeek[1])),
  ),
  horizonWeeks: z.optional(
    z.int().check(z.minimum(LIMITS.horizonWeeks[0]), z.maximum(LIMITS.horizonWeeks[1])),
  ),
  freeOnly: z.optional(z.boolean()),
  /** Keys of steps left out, to the reason in the person's own words. */
  skipped: z.optional(z.record(z.string(), z.string().check(z.maxLength(LIMITS.reason)))),
  /** Keys of steps to the id of the resource to begin with. */
  swapped: z.optional(z.record(z.string(), z.string())),
});
export type PlanChoices = z.infer<typeof planChoicesSchema>;
