/** What the next role asks beyond this one, and what of a result already points there. */

import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { surplusOf } from "@/lib/scoring/point";
import { type Answered, isAnswered } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { count, nameOf } from "./words";

export type SeniorAsk = {
  id: string;
  name: string;
  /** Undefined where there is no level. */
  y: number | undefined;
  /** What this role asks. */
  required: number;
  /** What the next one asks: a level more. */
  next: number;
  /** One line on where that stands. */
  words: string;
  /** What reaching `next` looks like; undefined where it is reached. */
  statement: string | undefined;
};

/** A competency in which the result is at the top or beyond what is asked. */
export type SeniorPoint = { id: string; name: string; words: string };

export type SeniorPath = { asks: SeniorAsk[]; points: SeniorPoint[]; morePoints: number };

const SHOWN = 6;
const TOP = 4;

/** A senior post is asked a level more than this role in what the guide names for it. */
export function seniorPath(
  model: RequirementModel,
  score: Score,
  { senior }: ReportGuide,
): SeniorPath {
  const asks = senior.competencies.flatMap((id) => askOf(model, score, id));
  const points = score.ratings
    .filter(isAnswered)
    .filter((rating) => !senior.competencies.includes(rating.id))
    .filter((rating) => rating.y === TOP || surplusOf(rating) > 0)
    .sort(
      (a, b) =>
        b.y - a.y || surplusOf(b) - surplusOf(a) || b.weight - a.weight || compareIds(a.id, b.id),
    )
    .map((rating) => pointOf(model, rating));
  return {
    asks,
    points: points.slice(0, SHOWN),
    morePoints: Math.max(0, points.length - SHOWN),
  };
}

/** How far the result already is, in a sentence. */
export function seniorSummary({ asks }: SeniorPath): string {
  if (asks.length === 0) return "This industry asks for none of what a senior post builds on.";
  const reached = (level: "next" | "required") =>
    asks.filter((ask) => ask.y !== undefined && ask.y >= ask[level]).length;
  const there = reached("next");
  const met = reached("required") - there;
  const all = count(asks.length, "competency", "competencies");
  if (there === asks.length) return `A senior post asks more of ${all}, and all of it is there.`;
  const parts = [
    there === 0 ? "none is there yet" : `${there} ${there === 1 ? "is" : "are"} there already`,
    ...(met === 0
      ? []
      : [
          `${met} ${met === 1 ? "meets" : "meet"} this role and ${met === 1 ? "wants" : "want"} one level more`,
        ]),
  ];
  return `A senior post asks more of ${all}: ${parts.join(", ")}.`;
}

function askOf(model: RequirementModel, score: Score, id: string): SeniorAsk[] {
  const competency = model.competencies.find((one) => one.id === id);
  const rating = score.ratings.find((one) => one.id === id);
  if (competency === undefined || rating === undefined) return [];
  const { level: required } = rating;
  const y = isAnswered(rating) ? rating.y : undefined;
  const next = Math.min(TOP, required + 1);
  const word = (level: number) => `“${model.scale[level] ?? ""}”`;
  return [
    {
      id,
      name: competency.name,
      y,
      required,
      next,
      words: standing(y, required, next, word),
      statement: y !== undefined && y >= next ? undefined : competency.levels[next]?.statement,
    },
  ];
}

function standing(
  y: number | undefined,
  required: number,
  next: number,
  word: (level: number) => string,
): string {
  if (y === undefined) return `No level yet; this role asks for ${word(required)}.`;
  if (y >= next) return `${word(y)}: there already.`;
  if (y >= required) return `${word(y)}, as this role asks. Next is ${word(next)}.`;
  return `${word(y)}; this role asks for ${word(required)} first, the next for ${word(next)}.`;
}

function pointOf(model: RequirementModel, rating: Answered): SeniorPoint {
  const name = nameOf(model, rating.id);
  const have = `“${model.scale[rating.y] ?? ""}”`;
  const more = surplusOf(rating);
  return {
    id: rating.id,
    name,
    words: more > 0 ? `${have}, ${more} more than asked` : have,
  };
}
