import type { RequirementModel } from "@/lib/model/requirement-model";
import { bandsOf } from "./bands";
import { resolveRequirements } from "./requirements";
import { scoreAnswers, type scoreResult } from "./score";

/** A `scoreResult` for many results one after the other: what they have in common is worked out once. */
export function scorer(): typeof scoreResult {
  const known = new Map<RequirementModel, ReturnType<typeof bandsOf>>();
  return (model, { variant, answers }) => {
    const bands = known.get(model) ?? bandsOf(model.scoring);
    known.set(model, bands);
    return scoreAnswers(resolveRequirements(model, variant), answers, model.scoring, bands);
  };
}
