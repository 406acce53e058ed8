/** How long the pure core takes over a full form. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { cheapestWay } from "@/lib/plan/cheapest-way";
import { makePlan } from "@/lib/plan/plan";
import { nextQuestions } from "@/lib/quick/next-questions";
import { rankGaps, readinessOf } from "@/lib/scoring/point";
import { rate } from "@/lib/scoring/ratings";
import { inScope, resolveRequirements } from "@/lib/scoring/requirements";
import { scoreResult } from "@/lib/scoring/score";
import { tiersOf } from "@/lib/scoring/tiers";
import { median, milliseconds, type Row } from "./row";

/** Every competency of a model answered, each level in its turn. */
export function fullResultOf(model: RequirementModel): Result {
  return {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant: null,
    answers: Object.fromEntries(
      model.competencies.map(({ id }, i) => [id, { level: i % 5, confidence: "sure" }]),
    ) as Result["answers"], // i % 5 is a level, which the type of % cannot say
  };
}

/** Milliseconds of one call: the median of many, after a warm-up. */
function medianMs(calls: number, run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < calls; i++) {
    const began = performance.now();
    run();
    if (i >= calls / 5) times.push(performance.now() - began);
  }
  return median(times);
}

/** Milliseconds of a point score, a full one and a plan under a model. */
export function timeCore(model: RequirementModel) {
  const full = fullResultOf(model);
  const requirements = inScope(resolveRequirements(model, null));
  const score = scoreResult(model, full);
  return {
    point: medianMs(5_000, () => {
      const ratings = rate(requirements, full.answers, model.scoring);
      return [readinessOf(ratings), rankGaps(ratings)];
    }),
    whole: medianMs(200, () => tiersOf(scoreResult(model, full).ratings, model.scoring)),
    plan: medianMs(300, () => makePlan(model, score, { start: "2026-11-30" })),
  };
}

export async function measure(): Promise<Row[]> {
  const full = fullResultOf(currentModel);
  const requirements = inScope(resolveRequirements(currentModel, null));
  const { point, whole, plan } = timeCore(currentModel);
  const half = Object.fromEntries(Object.entries(full.answers).slice(0, 28));
  const questions = medianMs(2_000, () =>
    nextQuestions(requirements, half, new Set(), currentModel, currentModel.quick.round_size),
  );
  const way = medianMs(20, () => cheapestWay(currentModel, full, "ready"));
  return [
    { what: "point score", measured: microseconds(point), budget: "50 µs" },
    { what: "full score with band and tiers", measured: milliseconds(whole), budget: "10 ms" },
    { what: "learning plan", measured: milliseconds(plan), budget: "5 ms" },
    { what: "what the quick form asks next", measured: microseconds(questions), budget: "5 ms" },
    { what: "least hours to ready", measured: milliseconds(way), budget: "150 ms" },
  ];
}

const microseconds = (time: number) => `${(time * 1000).toFixed(0)} µs`;
