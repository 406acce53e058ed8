/** Every set of steps that can be finished within some hours, tried one by one, and the best value among them. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { countedLevel, type Rating } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { scoreAnswers } from "@/lib/scoring/score";

type Known = { id: string; now: number; top: number };

/**
 * Calls `visit` with each way to raise the levels of a small role, prerequisites respected, together with
 * the middle hours it takes. Written from docs/plan.md alone, apart from the code that it is compared with.
 *
 * @param topOf highest level worth a look
 */
export function everyRaise(
  model: RequirementModel,
  result: Result,
  topOf: (required: number) => number,
  visit: (levels: ReadonlyMap<string, number>, hours: number) => void,
): void {
  const known = resolveRequirements(model, result.variant).flatMap(({ id, level }): Known[] => {
    const now = countedLevel(result.answers[id]);
    return now === undefined ? [] : [{ id, now, top: topOf(level) }];
  });
  const efforts = new Map(model.competencies.map(({ id, effort }) => [id, effort]));
  const levels = new Map(known.map(({ id, now }) => [id, now]));
  const wanted = (target: number) => Math.min(2, target - 1);
  function allowed(): boolean {
    return known.every(({ id, now }) => {
      const at = levels.get(id)!;
      const before = model.prerequisites.filter(([, target]) => target === id);
      return at === now || before.every(([source]) => (levels.get(source) ?? 4) >= wanted(at));
    });
  }
  function raise(i: number, hours: number): void {
    const one = known[i];
    if (one === undefined) {
      if (allowed()) visit(levels, hours);
      return;
    }
    let more = 0;
    for (let at = one.now; at <= Math.max(one.now, one.top); at++) {
      if (at > one.now) more += model.hours[efforts.get(one.id)!][at - 1]![1];
      levels.set(one.id, at);
      raise(i + 1, hours + more);
    }
    levels.set(one.id, one.now);
  }
  raise(0, 0);
}

/** Value of one step by docs/plan.md, with weights as they are. */
export function stepValue(model: RequirementModel, rating: Rating, to: number): number {
  if (to > rating.level) return 0;
  const { gate_z } = model.scoring;
  const from = to - 1;
  const safe = rating.agreed ? from : from - gate_z * rating.spread;
  const pressing = rating.floor !== undefined && safe < rating.floor ? 1.5 : 1;
  return rating.weight * pressing * 0.9 ** (from - rating.y!);
}

/** The most value that any plan reaches within `budget` hours. */
export function bestValue(model: RequirementModel, result: Result, budget: number): number {
  const requirements = resolveRequirements(model, result.variant);
  const { ratings } = scoreAnswers(requirements, result.answers, model.scoring);
  let best = 0;
  everyRaise(
    model,
    result,
    (required) => Math.max(2, required),
    (levels, hours) => {
      if (hours > budget) return;
      let value = 0;
      for (const rating of ratings) {
        if (rating.y === undefined) continue;
        for (let to = rating.y + 1; to <= levels.get(rating.id)!; to++) {
          value += stepValue(model, rating, to);
        }
      }
      best = Math.max(best, value);
    },
  );
  return best;
}
