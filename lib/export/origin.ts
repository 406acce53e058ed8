/** What every file says of itself: the model, its version, the date, and that nobody checked it. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { industryOf, longDate } from "@/lib/report/words";

export type Origin = {
  /** "General" or the industry's name. */
  industry: string;
  /** Day of the result, YYYY-MM-DD, or undefined where it has none. */
  day: string | undefined;
  /** All of it in two sentences. */
  words: string;
};

export function originOf(model: RequirementModel, result: Result): Origin {
  const industry = industryOf(model, result.variant);
  const day = result.createdAt?.slice(0, 10);
  return {
    industry,
    day,
    words: `Made with Headroom from the requirements for ${model.role} (model ${model.id}, version ${model.version}, ${industry.toLowerCase()}), ${day === undefined ? "undated" : longDate(day)}. Every level is self-reported; nobody has verified it.`,
  };
}
