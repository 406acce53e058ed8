import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import { VARIANTS } from "@/lib/model/vocabulary";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { nextQuestions } from "./next-questions";

/** What is asked first of somebody who has answered nothing, by industry. */
export type FirstRounds = Readonly<Record<Variant | "general", readonly string[]>>;

/** Worked out when the page is built: most begin with nothing, and a phone takes a fifth of a second for it. */
export function firstRounds(model: RequirementModel): FirstRounds {
  const first = (variant: Variant | null) =>
    nextQuestions(
      resolveRequirements(model, variant),
      {},
      new Set(),
      model,
      model.quick.round_size,
    );
  const rounds = VARIANTS.map((variant) => [variant, first(variant)]);
  return { general: first(null), ...Object.fromEntries(rounds) };
}
