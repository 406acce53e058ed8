/**
 * The learning plan: which steps to take, in which order, in which weeks, and with what. A pure
 * function, normative in docs/plan.md; every constant comes from the model's data.
 */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Score } from "@/lib/scoring/score";
import { addDays } from "./add-days";
import { type FindOut, findOutFirst } from "./find-out";
import { openSteps } from "./open-steps";
import { type PlanStep, planStep } from "./plan-step";
import { type PlanTotal, totalOf } from "./plan-total";
import { type Done, type DoneStep, doneSteps, standingsOf } from "./standing";
import { valuedSteps } from "./valued-steps";
import { withinHours } from "./within-hours";
import { type Work, workWeeks } from "./work-weeks";

export type PlanOptions = {
  /** First day, an ISO date. Weeks run from that day of the week. */
  start: string;
  /** More than 0; the model's own number where there is none. */
  hoursPerWeek?: number | undefined;
  /** Whole weeks, at least 1; the model's own number where there is none. */
  horizonWeeks?: number | undefined;
  /** Names free resources only; it changes no order and no hours. */
  freeOnly?: boolean | undefined;
  done?: Done | undefined;
  /** Keys of steps to leave out, each with the reason given. */
  skipped?: Readonly<Record<string, string>> | undefined;
  /** Keys of steps to the id of the resource to use first. */
  swapped?: Readonly<Record<string, string>> | undefined;
};

export type PlanWeek = {
  number: number;
  /** First day of the week. */
  start: string;
  /** Hours in all, at most the hours a week. */
  hours: number;
  /** In the order in which the steps begin. */
  parts: { key: string; hours: number }[];
};

type StepOutside = { key: string; competency: string; from: number; to: number };

export type Plan = {
  start: string;
  hoursPerWeek: number;
  horizonWeeks: number;
  /** Last day of the horizon. */
  horizonEnd: string;
  /** Finished within the horizon, in the order in which they begin. */
  steps: PlanStep[];
  /** What does not fit, in the order in which it would follow; some may begin within the horizon. */
  later: PlanStep[];
  /** Every week of the horizon. */
  weeks: PlanWeek[];
  /** Done steps of what the role asks, by date. */
  done: DoneStep[];
  /** Skipped steps that would otherwise stand in the plan. */
  skipped: (StepOutside & { reason: string })[];
  /** What cannot be planned because of skipped steps, and the keys of those. */
  waiting: (StepOutside & { waitsFor: string[] })[];
  /** Competencies without a level, which are not planned: what most steps build on comes first. */
  findOut: FindOut[];
  /** Of `steps`. */
  total: PlanTotal;
  /** Of `steps` and `later` together. More hours a week never finish it later. */
  all: PlanTotal;
};

/** @throws RangeError for hours or weeks that are not positive, or a start that is no date */
export function makePlan(
  model: RequirementModel,
  score: Pick<Score, "ratings">,
  options: PlanOptions,
): Plan {
  const { start, done = {}, skipped = {}, swapped = {}, freeOnly = false } = options;
  const hoursPerWeek = options.hoursPerWeek ?? model.planning.hours_per_week;
  const horizonWeeks = options.horizonWeeks ?? model.planning.horizon_weeks;
  if (!(hoursPerWeek > 0) || !(horizonWeeks >= 1)) throw new RangeError("a plan without hours");
  const standings = standingsOf(score.ratings, done);
  const inScope = new Set(standings.keys());
  const open = openSteps(model, standings, ({ rating }) => rating.level, skipped);
  const valued = valuedSteps(model, standings, open.steps);
  const chosen = withinHours([...valued.values()], hoursPerWeek * horizonWeeks);
  const works = [...valued.values()].map(
    ({ key, hours, thread, needs }): Work => ({
      key,
      hours: hours[1],
      thread,
      needs,
      round: chosen.has(key) ? 1 : 2,
    }),
  );
  const { spans, weeks } = workWeeks(works, hoursPerWeek, horizonWeeks, model.planning);
  const planned = [...spans].flatMap(([key, span]): PlanStep[] => {
    const step = valued.get(key);
    const choices = { start, inScope, freeOnly, swapped: swapped[key] };
    return step === undefined ? [] : [planStep(model, step, span, choices)];
  });
  const steps = planned.filter(({ key }) => chosen.has(key));
  return {
    start,
    hoursPerWeek,
    horizonWeeks,
    horizonEnd: addDays(start, 7 * horizonWeeks - 1),
    steps,
    later: planned.filter(({ key }) => !chosen.has(key)),
    weeks: weeks.map((parts, i) => ({
      number: i + 1,
      start: addDays(start, 7 * i),
      hours: [...parts.values()].reduce((sum, hours) => sum + hours, 0),
      parts: planned.flatMap(({ key }) => {
        const hours = parts.get(key);
        return hours === undefined ? [] : [{ key, hours }];
      }),
    })),
    done: doneSteps(standings, done),
    skipped: open.skipped.map(({ key, rating, from, to }) => ({
      key,
      competency: rating.id,
      from,
      to,
      reason: skipped[key] ?? "",
    })),
    waiting: open.waiting.map(({ step: { key, rating, from, to }, waitsFor }) => ({
      key,
      competency: rating.id,
      from,
      to,
      waitsFor,
    })),
    findOut: findOutFirst(standings, planned),
    total: totalOf(steps, start),
    all: totalOf(planned, start),
  };
}
