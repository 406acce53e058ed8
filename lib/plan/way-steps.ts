import type { RequirementModel } from "@/lib/model/requirement-model";
import { coverageOf } from "@/lib/scoring/point";
import { isAnswered } from "@/lib/scoring/ratings";
import { expectedCoverage } from "./expected-coverage";
import type { OpenSteps } from "./open-steps";
import type { Standing } from "./standing";
import { type ValuedStep, valuedSteps } from "./valued-steps";
import { rateAt, type WayTerms } from "./way-ratings";

/**
 * Open steps with their `value` in points of what the verdict looks at: readiness for "on track"; for
 * "ready" the mean that its draws would have, since the band moves with that.
 */
export function waySteps(
  model: RequirementModel,
  standings: ReadonlyMap<string, Standing>,
  open: OpenSteps,
  terms: WayTerms,
): ValuedStep[] {
  const { target, constants } = terms;
  const now = [...standings.values()].map((standing) => rateAt(standing, undefined, terms));
  const counting = target === "ready" ? now : now.filter(isAnswered);
  const weights = counting.reduce((sum, { weight }) => sum + weight, 0);
  return [...valuedSteps(model, standings, open.steps).values()].map((step) => {
    const standing = standings.get(step.rating.id);
    const rating = standing === undefined ? step.rating : rateAt(standing, step.to, terms);
    const covered = (level: number) =>
      target === "ready"
        ? expectedCoverage(rating, level, constants)
        : coverageOf(level, rating.level);
    const gain = covered(step.to) - covered(step.from);
    return { ...step, value: (100 * rating.weight * gain) / weights };
  });
}
