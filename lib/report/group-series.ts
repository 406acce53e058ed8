/** The groups of competencies as a series for the chart and its table. */
import type { Group, RequirementModel } from "@/lib/model/requirement-model";
import { isAnswered, type Rating } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";

export type GroupPoint = {
  group: Group;
  /** Mean of the levels asked, weighted by importance, 0 to 4. */
  required: number;
  /** The same of the levels answered, or undefined where none is. */
  level: number | undefined;
  /** Share of what is asked that the answers cover, 0 to 100, or undefined. */
  coverage: number | undefined;
  answered: number;
  asked: number;
};

/** One point per group in scope, in the model's order. */
export function groupSeries(model: RequirementModel, score: Score): GroupPoint[] {
  return model.groups.flatMap((group) => {
    const ratings = score.ratings.filter((rating) => rating.group === group.id);
    if (ratings.length === 0) return [];
    const answered = ratings.filter(isAnswered);
    return {
      group,
      required: mean(ratings, ({ level }) => level) ?? 0,
      level: mean(answered, ({ y }) => y),
      coverage: score.groups.get(group.id),
      answered: answered.length,
      asked: ratings.length,
    };
  });
}

/** Says what the chart shows: where the answers reach the requirement, and where they fall shortest. */
export function groupSummary(series: readonly GroupPoint[]): string {
  const known = series.filter((point) => point.coverage !== undefined);
  if (known.length === 0) return "No group has an answer yet.";
  const met = known.filter((point) => (point.coverage ?? 0) >= 100 - 1e-9);
  const [lowest] = [...known].sort((a, b) => (a.coverage ?? 0) - (b.coverage ?? 0));
  if (met.length === known.length) return "Every group that was answered meets what the role asks.";
  const name = lowest?.group.name ?? "";
  const share = Math.floor((lowest?.coverage ?? 0) + 1e-9);
  const meet = met.length === 1 ? "meets" : "meet";
  return `${met.length} of ${known.length} groups ${meet} what the role asks in full. The lowest is ${name}, at ${share}% of it.`;
}

function mean<R extends Rating>(ratings: readonly R[], value: (rating: R) => number) {
  if (ratings.length === 0) return undefined;
  let sum = 0;
  let weights = 0;
  for (const rating of ratings) {
    sum += rating.weight * value(rating);
    weights += rating.weight;
  }
  return sum / weights;
}
