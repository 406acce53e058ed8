import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type VariantView, VIEWS, variantView } from "@/lib/report/variants";
import { scoreResult } from "@/lib/scoring/score";

/** A result under the general role and each industry, as its report shows them. */
export function variantViews(model: RequirementModel, result: Result): VariantView[] {
  const own = scoreResult(model, result);
  return VIEWS.map((variant) => variantView(model, result, own, variant));
}
