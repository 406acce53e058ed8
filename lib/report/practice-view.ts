/** What answers on practices say of the levels that were given; nothing of it enters the score. */
import type { Practice, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { saysNo } from "@/lib/scoring/kinds";
import { gapOf } from "@/lib/scoring/point";
import { type Answered, isAnswered } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { count, nameOf } from "./words";

/** A level with the practices that speak for it or against it. */
export type Backed = { id: string; name: string; y: number; practices: Practice[] };

export type PracticeView = {
  /** Competencies at what is asked or beyond, with the practices answered "yes". */
  supports: Backed[];
  /** Levels that their practices deny, as the score's kinds of gap have it; with those answered "no". */
  contests: Backed[];
  /** High levels with a "no" beside them, too few to contest them. */
  asks: Backed[];
  /** How many of how many are answered; "not my job" is an answer that says nothing. */
  answered: number;
  all: number;
};

/** Heaviest first. Agreed levels are neither contested nor asked about. */
export function practiceView(
  model: RequirementModel,
  { practices = {} }: Result,
  { ratings }: Score,
): PracticeView {
  const { kinds } = model.scoring;
  const given = (practice: Practice) => practices[practice.id];
  const rated = ratings
    .filter(isAnswered)
    .sort((a, b) => b.weight - a.weight || compareIds(a.id, b.id))
    .map((rating) => ({
      rating,
      own: model.practices.filter(({ competencies }) => competencies.includes(rating.id)),
    }));
  const backed = (rating: Answered, own: Practice[], answer: "yes" | "no"): Backed[] => {
    const said = own.filter((practice) => given(practice) === answer);
    const name = nameOf(model, rating.id);
    return said.length === 0 ? [] : [{ id: rating.id, name, y: rating.y, practices: said }];
  };
  const claimed = rated.filter(({ rating }) => !rating.agreed && rating.y >= kinds.contested_from);
  const denied = (own: Practice[], y: number) => saysNo(y, own.map(given), kinds);
  return {
    supports: rated
      .filter(({ rating, own }) => gapOf(rating) === 0 && !denied(own, rating.y))
      .flatMap(({ rating, own }) => backed(rating, own, "yes")),
    contests: claimed
      .filter(({ rating, own }) => denied(own, rating.y))
      .flatMap(({ rating, own }) => backed(rating, own, "no")),
    asks: claimed
      .filter(({ rating, own }) => !denied(own, rating.y))
      .flatMap(({ rating, own }) => backed(rating, own, "no")),
    answered: model.practices.filter((practice) => given(practice) !== undefined).length,
    all: model.practices.length,
  };
}

/** How much was answered, and for how many strengths it speaks. */
export function practiceSummary({ supports, answered, all }: PracticeView): string {
  const said = `${answered} of ${count(all, "practice")} ${answered === 1 ? "is" : "are"} answered.`;
  if (supports.length === 0) return `${said} None of them stands behind a strength yet.`;
  return `${said} They stand behind ${count(supports.length, "strength")}.`;
}
