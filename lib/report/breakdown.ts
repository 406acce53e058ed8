/**
 * Why readiness is what it is: what each competency gives to it and what it lacks, in points of
 * 100, as a table that a reader can redo by hand (docs/scoring.md "Point").
 */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { coverageOf } from "@/lib/scoring/point";
import { type Answered, isAnswered, type Rating } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { apportion } from "./apportion";

/** Figures are shown to a hundredth of a point: `toFixed(2)`. */
const UNITS_PER_POINT = 100;

export type BreakdownRow = {
  id: string;
  name: string;
  group: string;
  weight: number;
  /** `general` and what the industry adds; `general` is base and strength, held within 1 and 5, or 0 where only an industry asks. */
  weightParts: { base: number; strength: number; general: number; industry: number };
  /** Level asked, 1 to 4. */
  required: number;
  /** The level that counts, 0 to 4; an agreed one where there is one. */
  level: number;
  agreed: boolean;
  /** min(1, level / required), 0 to 1. */
  coverage: number;
  /** Points of readiness it gives, weight × coverage / sum of weights × 100, to a hundredth. */
  gives: number;
  /** Points it lacks, weight × (1 − coverage) / sum of weights × 100, to a hundredth. */
  lacks: number;
  /** `gives` and `lacks` together: what it would give at the requirement. */
  share: number;
  why: string;
  sourceLines: number[];
  sourceSections: string[];
};

/** In scope, without a level: it stands outside the sum and never counts as zero. */
export type UnansweredRow = Pick<
  BreakdownRow,
  "id" | "name" | "group" | "weight" | "required" | "why" | "sourceLines" | "sourceSections"
> & { answer: Answer | undefined };

export type Breakdown = {
  /** Answered competencies in the model's order. */
  rows: BreakdownRow[];
  unanswered: UnansweredRow[];
  /**
   * Readiness to a hundredth, never rounded up, or null where nothing is answered. `gives` of all
   * rows add up to exactly this, `lacks` to 100 less it.
   */
  readiness: number | null;
  /** Sum of the weights of `rows`: what every weight is divided by. */
  weights: number;
  /** Sum of the weights of all in scope. */
  allWeights: number;
  /** Sums of the rows of each group that has one, in the model's order. */
  groups: { id: string; name: string; gives: number; lacks: number; share: number }[];
};

/** The shown figures are rounded so that they add up (largest remainders); each is within two hundredths of its exact value. */
export function breakdown(model: RequirementModel, result: Result, score: Score): Breakdown {
  const place = new Map(model.competencies.map(({ id }, i) => [id, i]));
  const ratings = [...score.ratings].sort(
    (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
  const answered = ratings.filter(isAnswered);
  const gives = answered.map(twelfthsMet);
  const lacks = answered.map((rating, i) => 12 * rating.weight - (gives[i] ?? 0));
  const units = unitsOf(score.readiness ?? 0);
  const given = answered.length === 0 ? [] : apportion(gives, units);
  const lacking = answered.length === 0 ? [] : apportion(lacks, 100 * UNITS_PER_POINT - units);
  const rows = answered.map((rating, i) => rowOf(model, rating, given[i] ?? 0, lacking[i] ?? 0));
  return {
    rows,
    unanswered: ratings
      .filter((rating) => !isAnswered(rating))
      .map((rating) => ({ ...askedOf(model, rating), answer: result.answers[rating.id] })),
    readiness: score.readiness === null ? null : units / UNITS_PER_POINT,
    weights: sum(answered, ({ weight }) => weight),
    allWeights: sum(ratings, ({ weight }) => weight),
    groups: model.groups.flatMap(({ id, name }) => {
      const own = rows.filter((row) => row.group === id);
      if (own.length === 0) return [];
      return [
        {
          id,
          name,
          gives: total(own, "gives"),
          lacks: total(own, "lacks"),
          share: total(own, "share"),
        },
      ];
    }),
  };
}

/** Weight times coverage in twelfths: whole, because a requirement is 1, 2, 3 or 4. */
function twelfthsMet({ weight, level, y }: Answered): number {
  return (weight * Math.min(y, level) * 12) / level;
}

/** Rounded down, as the report does, so that no threshold is shown as reached before it is. */
function unitsOf(readiness: number): number {
  return Math.floor(readiness * UNITS_PER_POINT + 1e-7);
}

function rowOf(
  model: RequirementModel,
  rating: Answered,
  gives: number,
  lacks: number,
): BreakdownRow {
  const { weight, weight_base, weight_strength } = competencyOf(model, rating);
  return {
    ...askedOf(model, rating),
    weightParts: {
      base: weight_base,
      strength: weight_strength,
      general: weight,
      industry: rating.weight - weight,
    },
    level: rating.y,
    agreed: rating.agreed,
    coverage: coverageOf(rating.y, rating.level),
    gives: gives / UNITS_PER_POINT,
    lacks: lacks / UNITS_PER_POINT,
    share: (gives + lacks) / UNITS_PER_POINT,
  };
}

function askedOf(model: RequirementModel, rating: Rating) {
  const { name, why, source_lines, source_sections } = competencyOf(model, rating);
  const { id, group, weight, level } = rating;
  return {
    id,
    name,
    group,
    weight,
    required: level,
    why,
    sourceLines: source_lines,
    sourceSections: source_sections,
  };
}

function competencyOf(model: RequirementModel, { id }: Rating): Competency {
  const found = model.competencies.find((competency) => competency.id === id);
  if (found === undefined) throw new Error(`a score under another model: ${id} is not in it`);
  return found;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}

function total(rows: readonly BreakdownRow[], part: "gives" | "lacks" | "share"): number {
  return Math.round(sum(rows, (row) => row[part]) * UNITS_PER_POINT) / UNITS_PER_POINT;
}
