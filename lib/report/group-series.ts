/** The groups of competencies as a series for the charts and their table. */
import type { Group, RequirementModel } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { isAnswered, type Rating, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";

export type GroupPoint = {
  group: Group;
  /** Mean of the levels asked, weighted by importance, 0 to 4: of what is answered, of all where nothing is. */
  required: number;
  /** The same of the levels given, or undefined where none is. */
  level: number | undefined;
  /** Share of what is asked that the answers cover, 0 to 100, or undefined. */
  coverage: number | undefined;
  answered: number;
  asked: number;
  /** How the coach sees the answered part; undefined where they gave no level in the group. */
  coach: CoachMean | undefined;
  /** The group in an earlier result that was chosen; undefined without one or without an answer in it. */
  earlier: Mean | undefined;
};

export type Mean = { level: number; answered: number; asked: number };

/** Mean of the coach's levels, with the answer where they gave none, so that it stands beside `level`. */
export type CoachMean = { level: number; rated: number };

/** A result with the model it was made with. */
export type ResultOfModel = { model: RequirementModel; result: Result };

/** One point per group in scope, in the model's order. Groups of the earlier result are found by id. */
export function groupSeries(
  { model, result }: ResultOfModel,
  score: Score,
  earlier?: ResultOfModel,
): GroupPoint[] {
  const before = earlier === undefined ? [] : ratingsOf(earlier);
  return model.groups.flatMap((group) => {
    const ratings = ofGroup(score.ratings, group);
    if (ratings.length === 0) return [];
    const mine = meanLevel(ratings);
    const answered = ratings.filter(isAnswered);
    return {
      group,
      required: mean(answered.length === 0 ? ratings : answered, ({ level }) => level) ?? 0,
      level: mine?.level,
      coverage: score.groups.get(group.id),
      answered: mine?.answered ?? 0,
      asked: ratings.length,
      coach: coachMean(ratings, result.answers),
      earlier: meanLevel(ofGroup(before, group)),
    };
  });
}

function ratingsOf({ model, result }: ResultOfModel): Rating[] {
  const requirements = resolveRequirements(model, result.variant);
  return rate(requirements, result.answers, model.scoring);
}

function ofGroup(ratings: readonly Rating[], group: Group): Rating[] {
  return ratings.filter((rating) => rating.group === group.id);
}

function meanLevel(ratings: readonly Rating[]): Mean | undefined {
  const answered = ratings.filter(isAnswered);
  const level = mean(answered, ({ y }) => y);
  return level === undefined
    ? undefined
    : { level, answered: answered.length, asked: ratings.length };
}

function coachMean(ratings: readonly Rating[], answers: Answers): CoachMean | undefined {
  const answered = ratings.filter(isAnswered);
  const rated = answered.filter(({ id }) => coachLevel(answers, id) !== undefined).length;
  const level = mean(answered, ({ id, y }) => coachLevel(answers, id) ?? y);
  return level === undefined || rated === 0 ? undefined : { level, rated };
}

function coachLevel(answers: Answers, id: string): number | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer !== undefined && "level" in answer ? answer.coach : undefined;
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
