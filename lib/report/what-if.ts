/** What would change if some levels were different: the report's "try it" without touching a draft. */
import type { Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import type { GateState } from "@/lib/scoring/gates";
import { type Score, scoreResult } from "@/lib/scoring/score";
import type { Verdict } from "@/lib/scoring/verdict";

/** Levels by competency id. */
export type LevelChanges = Readonly<Record<string, Level>>;

export type Shift<T> = { now: T; after: T };

export type WhatIf = {
  /** The whole score with the changes. */
  score: Score;
  /** 0 to 100, or null where nothing is answered. */
  readiness: Shift<number | null>;
  /** Readiness then less now, in points; null where either is. */
  change: number | null;
  verdict: Shift<Verdict>;
  band: Shift<Score["band"]>;
  answeredShare: Shift<number>;
  /** Must-haves whose state changes, in order of id. */
  gates: ({ id: string } & Shift<GateState>)[];
  /** Gaps that are closed, and gaps that are opened by a lower or a first level; ids in order of id. */
  closed: string[];
  opened: string[];
};

/**
 * The result with other levels. How sure one is, evidence and the coach's level stay, so that only
 * the level makes the difference; where a level was agreed, the agreed one changes with it, because
 * that is the one that counts. A skip gives way to the level. What the model does not know changes
 * no score.
 */
export function applyWhatIf(result: Result, changes: LevelChanges): Result {
  const changed = Object.entries(changes).map(([id, level]): [string, Answer] => {
    const answer = Object.hasOwn(result.answers, id) ? result.answers[id] : undefined;
    if (answer === undefined || "skip" in answer) return [id, { level }];
    return [id, { ...answer, level, ...(answer.agreed === undefined ? {} : { agreed: level }) }];
  });
  return {
    ...result,
    answers: Object.fromEntries([...Object.entries(result.answers), ...changed]),
  };
}

/**
 * Scores a what-if beside the present score of the same result. The draws are the same for both, so
 * that the difference is the changes' alone. Costs one score, about 1 ms.
 */
export function scoreWhatIf(
  model: RequirementModel,
  result: Result,
  present: Score,
  changes: LevelChanges,
): WhatIf {
  const score = scoreResult(model, applyWhatIf(result, changes));
  const gapsNow = new Set(present.gaps.map(({ id }) => id));
  const gapsThen = new Set(score.gaps.map(({ id }) => id));
  return {
    score,
    readiness: { now: present.readiness, after: score.readiness },
    change:
      present.readiness === null || score.readiness === null
        ? null
        : score.readiness - present.readiness,
    verdict: { now: present.verdict, after: score.verdict },
    band: { now: present.band, after: score.band },
    answeredShare: { now: present.answeredShare, after: score.answeredShare },
    gates: [...score.gates].flatMap(([id, after]) => {
      const now = present.gates.get(id);
      return now === undefined || now === after ? [] : [{ id, now, after }];
    }),
    closed: [...gapsNow].filter((id) => !gapsThen.has(id)).sort(),
    opened: [...gapsThen].filter((id) => !gapsNow.has(id)).sort(),
  };
}
