/** What a change of readiness is made of, and how much of it answering twice would explain. */
import type { ScoringConstants } from "@/lib/model/requirement-model";
import { readinessOf } from "@/lib/scoring/point";
import { type Pair, type Relation, readinessNoise } from "@/lib/scoring/retest";
import type { Score } from "@/lib/scoring/score";

/** All in points of readiness, 0 to 100. */
export type ReadinessChange = {
  /** As each report has it; null where nothing is answered. */
  before: number | null;
  now: number | null;
  /** Whether the reports show a figure, that is whether enough is answered. */
  shown: { before: boolean; now: boolean };
  /** `now` less `before`, and the sum of the three parts; null where either is. */
  change: number | null;
  /** Of `change`: levels that moved. Under both requirements, averaged where these differ. */
  moved: number;
  /** Of `change`: requirements that differ, for the same levels. */
  asked: number;
  /** Of `change`: what was answered, or asked, in one result only. */
  answered: number;
  /** How many competencies are answered and asked in both; `moved` and `asked` are about them. */
  pairs: number;
  /** Four in five differences are smaller than this when the same truth is answered twice. */
  noise: number;
  /** Whether `moved` is smaller than `noise`. */
  withinNoise: boolean;
  /** Share of `moved` that noise could make up, 0 to 1; null where nothing moved. */
  noiseShare: number | null;
};

type Grounds = { relation: Relation; constants: ScoringConstants };

/** @param pairs answered and asked in both, in order of id */
export function compareReadiness(
  before: Score,
  now: Score,
  pairs: readonly Pair[],
  { relation, constants }: Grounds,
): ReadinessChange {
  const { moved, asked } = splitChange(pairs);
  const change =
    before.readiness === null || now.readiness === null ? null : now.readiness - before.readiness;
  const noise = readinessNoise(pairs, relation, constants);
  return {
    before: before.readiness,
    now: now.readiness,
    shown: { before: before.band !== null, now: now.band !== null },
    change,
    moved,
    asked,
    answered: change === null ? 0 : change - moved - asked,
    pairs: pairs.length,
    noise,
    withinNoise: Math.abs(moved) < noise,
    noiseShare: moved === 0 ? null : Math.min(1, noise / Math.abs(moved)),
  };
}

/**
 * Levels and requirements may change at once. Each is credited with its effect averaged over both
 * states of the other, which adds up exactly and is the same, negated, the other way round.
 */
function splitChange(pairs: readonly Pair[]): { moved: number; asked: number } {
  const readiness = (levels: keyof Pair, requirements: keyof Pair) =>
    readinessOf(pairs.map((pair) => ({ ...pair[requirements], y: pair[levels].y }))) ?? 0;
  const [old, kept] = [readiness("before", "before"), readiness("before", "now")];
  const [risen, all] = [readiness("now", "before"), readiness("now", "now")];
  return {
    moved: (risen - old + (all - kept)) / 2,
    asked: (kept - old + (all - risen)) / 2,
  };
}
