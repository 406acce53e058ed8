import type { PlanningConstants } from "@/lib/model/requirement-model";

/** Constants of the learning plan; docs/plan.md has the rules that use them. All are judgement. */
export const planning = {
  // Judgement: an hour on each working day, for whoever has not said.
  hours_per_week: 5,
  // Judgement: a quarter of a year is as far as a plan stays true.
  horizon_weeks: 12,
  // Judgement: a prerequisite is wanted at "with support", not mastered.
  prerequisite_level: 2,
  value: {
    // Judgement: must-haves decide the verdict.
    gate: 1.5,
    // Judgement: half, because what is unlocked still has to be learned.
    unlock: 0.5,
    // Judgement: variety.
    repeat: 0.9,
  },
  // Judgement: more than two subjects at a time are half-learned; soft skills are practised beside them.
  threads: { technical: 2, soft: 1 },
  // Judgement: under two hours a week a subject does not move, so that few hours mean fewer threads.
  hours_per_thread: 2,
  // Judgement: 3 and 4 are reached by doing, so these steps carry a proof.
  proof_from: 3,
  resources: {
    shown: 3,
    // Judgement: below that level teaching comes first, from it on practice.
    types: {
      learn: ["course", "guide", "book", "docs", "project", "article", "paper", "certification"],
      practise: ["project", "guide", "course", "book", "docs", "article", "paper", "certification"],
    },
  },
  // Judgement: to write down one thing that was done, with a link: low, middle, high.
  evidence_hours: [1, 1, 2],
} as const satisfies PlanningConstants;
