/** What a result becomes when a way to a verdict has been gone. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Answers, Result } from "@/lib/model/result";
import { LEVELS } from "@/lib/model/vocabulary";
import type { CheapestWay } from "@/lib/plan/cheapest-way";
import { countedLevel } from "@/lib/scoring/ratings";
import { scoreResult } from "@/lib/scoring/score";
import type { Verdict } from "@/lib/scoring/verdict";

export const RANK: Record<Verdict, number> = {
  "cannot-say": -1,
  building: 0,
  "on-track": 1,
  ready: 2,
};

/** The answers with levels raised and evidence written, with `agreed` all as a coach agreed to them. */
export function after(
  result: Result,
  levels: ReadonlyMap<string, number>,
  evidence: ReadonlyMap<string, number> = new Map(),
  agreed = false,
): Answers {
  const raised = Object.entries(result.answers).map(([id, answer]): [string, Answer] => {
    if ("skip" in answer) return [id, answer];
    const level = LEVELS.find((value) => value === (levels.get(id) ?? countedLevel(answer)))!;
    const more = Array.from({ length: evidence.get(id) ?? 0 }, () => ({ text: "shown" }));
    return [
      id,
      {
        ...answer,
        ...(agreed || answer.agreed !== undefined ? { agreed: level } : { level }),
        evidence: [...(answer.evidence ?? []), ...more],
      },
    ];
  });
  return Object.fromEntries(raised);
}

export function verdictAfter(
  model: RequirementModel,
  result: Result,
  way: CheapestWay,
  agreed = false,
): Verdict {
  if (!way.ok) throw new Error(`no way: ${way.reason}`);
  const levels = new Map(way.steps.map(({ competency, to }) => [competency, to]));
  const written = new Map(way.evidence.map(({ competency, entries }) => [competency, entries]));
  return scoreResult(model, { ...result, answers: after(result, levels, written, agreed) }).verdict;
}
