import type { QuickConstants } from "@/lib/model/requirement-model";

/** Constants of the quick form. What each buys and costs is measured in docs/quick-form.md. */
export const quick = {
  // Judgement, to be estimated anew once there are answers. Together they say: a candidate stands a
  // little below the requirement, the standard deviation of one competency is 0.95 of a level, and
  // half of that variance is shared with the rest of the person or the group.
  prior: { mean_gap: 0.6, variance: { person: 0.25, group: 0.2, competency: 0.45 } },
  // Judgement: one screen without scrolling far; each more is four answers that cannot yet steer.
  round_size: 4,
  // Policy: about seven minutes. The first 12 or 13 are the must-haves.
  max_questions: 25,
  // Measured: whom this lets go has 99% of what the full form's five largest gaps weigh.
  min_gain: 0.005,
} as const satisfies QuickConstants;
