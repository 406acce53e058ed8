/** What a coach needs of a role guide to judge a level: a document of its own, so that a review loads it alone. */
import * as z from "zod/mini";
import { competencyId, modelReference, text } from "./fields";

const aidsSchema = z.strictObject({
  /** What sets each level apart from the one beneath it: 0|1, 1|2, 2|3, 3|4. */
  between: z.array(text).check(z.length(4)),
  /** One question a level, 0 to 4, that only somebody at that level can answer well. */
  questions: z.array(text).check(z.length(5)),
});
export type CoachAids = z.infer<typeof aidsSchema>;

/** The aids for every competency of a model, as published at `paths.coachGuide`. */
export const coachGuideSchema = z.strictObject({
  model: modelReference,
  competencies: z.record(competencyId, aidsSchema),
});
export type CoachGuide = z.infer<typeof coachGuideSchema>;
