/**
 * The score: where a result stands against the requirement model. A pure function, normative in
 * docs/scoring.md; every constant comes from the model's data.
 */
import type { RequirementModel, ScoringConstants } from "@/lib/model/requirement-model";
import type { Answers, Result } from "@/lib/model/result";
import { bandOf, drawAhead } from "./band";
import { type GateState, gatesOf } from "./gates";
import { type GapKind, kindsOf } from "./kinds";
import { answeredShareOf, boundsOf, rankGaps, readinessOf } from "./point";
import { type Answered, type Rating, rate } from "./ratings";
import { inScope, type Requirement, resolveRequirements } from "./requirements";
import { canSay, type Verdict, verdictOf } from "./verdict";

export type Score = {
  /** 0 to 100 over what was answered, or null where nothing was. */
  readiness: number | null;
  /** 0 to 100: everything unanswered at level 0, and at the requirement. */
  bounds: [low: number, high: number];
  /** Share of the weight that is answered, 0 to 1. */
  answeredShare: number;
  /** 80% band of readiness, or null while too little is answered. */
  band: [low: number, high: number] | null;
  verdict: Verdict;
  /** Must-haves in scope, by competency id. */
  gates: Map<string, GateState>;
  /** Answered gaps, largest priority first; how sure that order is says `tiersOf`. */
  gaps: Answered[];
  /** Every competency in scope, by id. */
  ratings: Rating[];
  /** Readiness within each group that has an answer, 0 to 100. */
  groups: Map<string, number>;
};

/** Does ahead, in pieces between which `pause` is awaited, what the first score under a model takes longest for. */
export function prepareScore(model: RequirementModel, pause: () => Promise<void>): Promise<void> {
  const numbers = model.competencies.map(({ number }) => number);
  return drawAhead(model.scoring, numbers, pause);
}

/** Scores a result under the variant it names. Competencies out of scope change nothing. */
export function scoreResult(model: RequirementModel, result: Result): Score {
  const requirements = resolveRequirements(model, result.variant);
  return scoreAnswers(requirements, result.answers, model.scoring);
}

/** The same for requirements from anywhere, in any order; `bands` is a `bandsOf` where many results are scored. */
export function scoreAnswers(
  requirements: readonly Requirement[],
  answers: Answers,
  constants: ScoringConstants,
  bands = (ratings: readonly Rating[]) => bandOf(ratings, constants),
): Score {
  const ratings = rate(inScope(requirements), answers, constants);
  const readiness = readinessOf(ratings);
  const answeredShare = answeredShareOf(ratings);
  const gates = gatesOf(ratings, constants.gate_z);
  const band = readiness !== null && canSay(answeredShare, constants) ? bands(ratings) : null;
  return {
    readiness,
    bounds: boundsOf(ratings),
    answeredShare,
    band,
    verdict: verdictOf({ readiness, answeredShare, gates, bandLow: band?.[0] ?? null }, constants),
    gates,
    gaps: rankGaps(ratings),
    ratings,
    groups: groupReadiness(ratings),
  };
}

/** Kinds of gap by competency id, in order of id; only competencies that have one. */
export function gapKinds(
  model: RequirementModel,
  result: Result,
  score: Score,
): Map<string, GapKind[]> {
  const kinds = score.ratings.map((rating): [string, GapKind[]] => [
    rating.id,
    kindsOf(rating, result, model),
  ]);
  return new Map(kinds.filter(([, found]) => found.length > 0));
}

function groupReadiness(ratings: readonly Rating[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const group of new Set(ratings.map((rating) => rating.group))) {
    const readiness = readinessOf(ratings.filter((rating) => rating.group === group));
    if (readiness !== null) groups.set(group, readiness);
  }
  return groups;
}
