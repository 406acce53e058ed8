/** Where candidate and coach see a level differently, the most worth talking about first. */
import type { Competency, Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { compareIds, resolveRequirements } from "@/lib/scoring/requirements";
import type { ReviewedView, ReviewView } from "./review-view";

export type Difference = {
  competency: Competency;
  candidate: Level;
  coach: Level;
  /** What the role asks under the result's industry. */
  required: number;
  weight: number;
  mustHave: boolean;
  /** Levels apart, 0 to 4. */
  distance: number;
  /** So far apart that they have to be talked about (scoring.md "Gap kinds", contested). */
  talk: boolean;
  /** The level whose coach question settles it: the higher of the two, which one says is there. */
  asked: Level;
  reviewed: ReviewedView;
};

/**
 * Every competency in scope that both gave a level, ranked by weight × distance, then distance,
 * must-haves, id. Those with the same level come last.
 */
export function differencesOf(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
): Difference[] {
  return resolveRequirements(model, result.variant)
    .flatMap(({ id, level: required, weight, floor }): Difference[] => {
      const competency = model.competencies.find((one) => one.id === id);
      const answer = result.answers[id];
      const reviewed = review.competencies[id];
      if (competency === undefined || reviewed?.level === undefined) return [];
      if (answer === undefined || "skip" in answer) return [];
      const distance = Math.abs(reviewed.level - answer.level);
      return [
        {
          competency,
          candidate: answer.level,
          coach: reviewed.level,
          required,
          weight,
          mustHave: floor !== undefined,
          distance,
          talk: distance >= model.scoring.kinds.contested_distance,
          asked: answer.level > reviewed.level ? answer.level : reviewed.level,
          reviewed,
        },
      ];
    })
    .sort(
      (a, b) =>
        b.weight * b.distance - a.weight * a.distance ||
        b.distance - a.distance ||
        Number(b.mustHave) - Number(a.mustHave) ||
        compareIds(a.competency.id, b.competency.id),
    );
}

/** Competencies in scope that only the coach gave a level. */
export function onlyCoach(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
): Competency[] {
  return resolveRequirements(model, result.variant).flatMap(({ id }) => {
    const answer = result.answers[id];
    const rated = answer !== undefined && "level" in answer;
    if (rated || review.competencies[id]?.level === undefined) return [];
    return model.competencies.find((one) => one.id === id) ?? [];
  });
}
