/** Competency by competency: where two results stand, and whether a move is more than noise. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { type Rating, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { levelNoise, type Relation } from "@/lib/scoring/retest";
import type { Score } from "@/lib/scoring/score";

/** A result with its score under the model it was made with. */
export type Scored = { model: RequirementModel; result: Result; score: Score };

export type Standing = {
  /** The level that counts, 0 to 4, or null where there is none. */
  level: number | null;
  agreed: boolean;
  answer: Answer | undefined;
  /** Null where nothing is asked under that version and industry. */
  asked: { level: number; weight: number; floor: number | null } | null;
};

export type Change = "up" | "down" | "same" | "newly-answered" | "no-longer-answered" | "no-answer";

/** How the requirement differs: level, weight and floor, all one way or not. */
export type AskedChange = "same" | "more" | "less" | "differently" | "newly" | "no-longer";

export type ComparedCompetency = {
  number: number;
  id: string;
  name: string;
  group: string;
  before: Standing;
  now: Standing;
  /** Level now less level before; null where either is missing. */
  moved: number | null;
  /** A move smaller than this, in levels, is within noise; null where there is no move. */
  noise: number | null;
  /** Whether there is a move and it is within noise. */
  withinNoise: boolean;
  change: Change;
  asked: AskedChange;
};

/** In scope in either, in the later model's order; what only the earlier one has comes last. */
export function compareCompetencies(
  before: Scored,
  now: Scored,
  relation: Relation,
): ComparedCompetency[] {
  const places = new Map([...placesOf(before), ...placesOf(now)]);
  const sides = { before: ratingsOf(before), now: ratingsOf(now) };
  return [...places.values()]
    .flatMap((place) => comparedOf(place, sides, now.model, relation))
    .sort((a, b) => orderOf(now.model, a) - orderOf(now.model, b) || a.number - b.number);
}

type Place = { number: number; id: string; name: string; group: string };

/** Every competency of a model by its number, whether in scope or not. */
function placesOf({ model }: Scored): [number, Place][] {
  return model.competencies.map(({ number, id, name, group }) => [
    number,
    { number, id, name, group },
  ]);
}

type Stood = { rating: Rating; inScope: boolean; answer: Answer | undefined };

function ratingsOf({ model, result }: Scored): Map<number, Stood> {
  const asked = new Map(
    resolveRequirements(model, result.variant).map((requirement) => [requirement.id, requirement]),
  );
  const all = model.competencies.map(
    ({ id, number, group }) =>
      asked.get(id) ?? { id, number, group, level: 0, weight: 0, floor: undefined },
  );
  return new Map(
    rate(all, result.answers, model.scoring).map((rating) => [
      rating.number,
      { rating, inScope: asked.has(rating.id), answer: result.answers[rating.id] },
    ]),
  );
}

function comparedOf(
  place: Place,
  sides: Record<"before" | "now", ReadonlyMap<number, Stood>>,
  model: RequirementModel,
  relation: Relation,
): ComparedCompetency[] {
  const [before, now] = [sides.before.get(place.number), sides.now.get(place.number)];
  if (!before?.inScope && !now?.inScope) return [];
  const standings = { before: standingOf(before), now: standingOf(now) };
  const [was, is] = [standings.before.level, standings.now.level];
  const moved = was === null || is === null ? null : is - was;
  const noise =
    moved === null || before === undefined || now === undefined
      ? null
      : levelNoise(before.rating, now.rating, relation, model.scoring);
  return [
    {
      ...place,
      ...standings,
      moved,
      noise,
      withinNoise: moved !== null && moved !== 0 && noise !== null && Math.abs(moved) < noise,
      change: changeOf(was, is),
      asked: askedChange(standings.before.asked, standings.now.asked),
    },
  ];
}

function standingOf(stood: Stood | undefined): Standing {
  if (stood === undefined) return { level: null, agreed: false, answer: undefined, asked: null };
  const { rating, inScope, answer } = stood;
  return {
    level: rating.y ?? null,
    agreed: rating.agreed,
    answer,
    asked: inScope
      ? { level: rating.level, weight: rating.weight, floor: rating.floor ?? null }
      : null,
  };
}

function changeOf(was: number | null, is: number | null): Change {
  if (was === null) return is === null ? "no-answer" : "newly-answered";
  if (is === null) return "no-longer-answered";
  if (is === was) return "same";
  return is > was ? "up" : "down";
}

function askedChange(was: Standing["asked"], is: Standing["asked"]): AskedChange {
  if (was === null || is === null)
    return was === is ? "same" : was === null ? "newly" : "no-longer";
  const steps = [is.level - was.level, is.weight - was.weight, (is.floor ?? 0) - (was.floor ?? 0)];
  if (steps.every((step) => step === 0)) return "same";
  if (steps.every((step) => step >= 0)) return "more";
  return steps.every((step) => step <= 0) ? "less" : "differently";
}

function orderOf(model: RequirementModel, { id }: ComparedCompetency): number {
  const place = model.competencies.findIndex((competency) => competency.id === id);
  return place < 0 ? model.competencies.length : place;
}
