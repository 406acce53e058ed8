/**
 * Two results side by side: an earlier one of one's own, or somebody else's. Competencies are
 * matched by permanent number, so that results under different model versions can be compared.
 */
import type { Variant } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { GateState } from "@/lib/scoring/gates";
import { type Answered, isAnswered } from "@/lib/scoring/ratings";
import type { Pair, Relation } from "@/lib/scoring/retest";
import type { Score } from "@/lib/scoring/score";
import type { Verdict } from "@/lib/scoring/verdict";
import { type ComparedCompetency, compareCompetencies, type Scored } from "./compare-competencies";
import { compareReadiness, type ReadinessChange } from "./compare-readiness";
import { industryOf } from "./words";

export type Context = Pick<Result["model"], "version"> & {
  variant: Variant | null;
  /** "General" or the industry's name. */
  variantName: string;
  /** As the result has it: ISO date or date-time. */
  createdAt: string | undefined;
};

export type Comparison = {
  relation: Relation;
  before: Context;
  now: Context;
  /** In scope in either, in the model's order; what only the earlier model has comes last. */
  competencies: ComparedCompetency[];
  readiness: ReadinessChange;
  verdict: { before: Verdict; now: Verdict };
  /** Must-haves whose state differs; null where it is none on that side. */
  gates: { id: string; name: string; before: GateState | null; now: GateState | null }[];
  /** `up` and `down` beyond noise; `withinNoise` moved, but no further than noise; `asked` differs. */
  counts: Record<
    "up" | "down" | "withinNoise" | "same" | "newlyAnswered" | "noLongerAnswered" | "asked",
    number
  >;
};

/**
 * @param now the later result, or the reader's own beside somebody else's
 * @throws where the two are about different roles
 */
export function compareResults(before: Scored, now: Scored, relation: Relation): Comparison {
  if (before.model.id !== now.model.id) {
    throw new Error(`${before.model.id} and ${now.model.id} are different roles`);
  }
  const competencies = compareCompetencies(before, now, relation);
  return {
    relation,
    before: contextOf(before),
    now: contextOf(now),
    competencies,
    readiness: compareReadiness(before.score, now.score, pairsOf(before.score, now.score), {
      relation,
      constants: now.model.scoring,
    }),
    verdict: { before: before.score.verdict, now: now.score.verdict },
    gates: competencies.flatMap(({ id, name, number }) => {
      const states = { before: gateOf(before, number), now: gateOf(now, number) };
      return states.before === states.now ? [] : [{ id, name, ...states }];
    }),
    counts: countChanges(competencies),
  };
}

/** Answered and asked in both, in order of id, as readiness sums them. */
function pairsOf(before: Score, now: Score): Pair[] {
  const was = new Map(before.ratings.filter(isAnswered).map((rating) => [rating.number, rating]));
  return now.ratings.filter(isAnswered).flatMap((rating: Answered) => {
    const earlier = was.get(rating.number);
    return earlier === undefined ? [] : [{ before: earlier, now: rating }];
  });
}

function gateOf({ model, score }: Scored, number: number): GateState | null {
  const id = model.competencies.find((competency) => competency.number === number)?.id;
  return (id === undefined ? undefined : score.gates.get(id)) ?? null;
}

function contextOf({ model, result }: Scored): Context {
  return {
    version: model.version,
    variant: result.variant,
    variantName: industryOf(model, result.variant),
    createdAt: result.createdAt,
  };
}

function countChanges(all: readonly ComparedCompetency[]): Comparison["counts"] {
  const count = (matches: (one: ComparedCompetency) => boolean) => all.filter(matches).length;
  return {
    up: count(({ change, withinNoise }) => change === "up" && !withinNoise),
    down: count(({ change, withinNoise }) => change === "down" && !withinNoise),
    withinNoise: count(({ withinNoise }) => withinNoise),
    same: count(({ change }) => change === "same"),
    newlyAnswered: count(({ change }) => change === "newly-answered"),
    noLongerAnswered: count(({ change }) => change === "no-longer-answered"),
    asked: count(({ asked }) => asked !== "same"),
  };
}
