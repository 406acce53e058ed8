/** Packs steps into weeks (docs/plan.md "Weeks"). */
import type { PlanningConstants } from "@/lib/model/requirement-model";
import type { Thread } from "./valued-steps";

export type Work = {
  key: string;
  /** More than 0. */
  hours: number;
  thread: Thread;
  /** Keys of what must be finished before; keys that are not among the works are met already. */
  needs: readonly string[];
  /** Works of the first round are all finished before any of the second begins. */
  round: 1 | 2;
};

/** Weeks count from 1. */
export type Span = { startWeek: number; endWeek: number };

export type WorkedWeeks = {
  /** By key, in the order in which the works begin. */
  spans: Map<string, Span>;
  /** Hours by key for each week that was asked for, the first week first. */
  weeks: Map<string, number>[];
};

/** Hours are worked in turns of one, so that steps side by side advance alike. */
const TURN = 1;
const ROUNDING = 1e-9;

/**
 * Works through everything, best first: whenever a thread is free the first work in order that may
 * begin takes it, and the works under way take turns of an hour. No hour of a week is left unused
 * while anything remains, so the end is `ceil(all hours / hours a week)` weeks away in any order, and
 * the first round ends as soon as its own hours allow.
 *
 * @param works in order of priority
 * @param weeks how many weeks to break down by hours
 * @throws where works need one another in a circle
 */
export function workWeeks(
  works: readonly Work[],
  hoursPerWeek: number,
  weeks: number,
  limits: Pick<PlanningConstants, "threads" | "hours_per_thread">,
): WorkedWeeks {
  const most = Math.max(1, Math.floor(hoursPerWeek / limits.hours_per_thread));
  const waiting = new Map(works.map((work) => [work.key, work]));
  const unfinished = new Set(waiting.keys());
  let firstRound = works.filter(({ round }) => round === 1).length;
  const spans = new Map<string, Span>();
  const broken = Array.from({ length: weeks }, () => new Map<string, number>());
  const underWay: { work: Work; left: number }[] = [];
  let turn = 0;
  let week = 1;
  let left = hoursPerWeek;

  function begin(): void {
    for (const work of waiting.values()) {
      if (underWay.length >= most) return;
      if (work.round === 2 && firstRound > 0) continue;
      if (work.needs.some((key) => unfinished.has(key))) continue;
      const alike = underWay.filter((other) => other.work.thread === work.thread).length;
      if (alike >= limits.threads[work.thread]) continue;
      waiting.delete(work.key);
      underWay.push({ work, left: work.hours });
    }
  }

  begin();
  while (underWay.length > 0) {
    if (left <= ROUNDING) {
      week++;
      left = hoursPerWeek;
    }
    turn %= underWay.length;
    const current = underWay[turn];
    if (current === undefined) break;
    const { key, round } = current.work;
    const hours = Math.min(TURN, current.left, left);
    const parts = broken[week - 1];
    parts?.set(key, (parts.get(key) ?? 0) + hours);
    spans.set(key, { startWeek: spans.get(key)?.startWeek ?? week, endWeek: week });
    left -= hours;
    current.left -= hours;
    if (current.left > ROUNDING) {
      turn++;
      continue;
    }
    underWay.splice(turn, 1);
    unfinished.delete(key);
    if (round === 1) firstRound--;
    begin();
  }
  if (unfinished.size > 0) throw new Error("steps need one another in a circle");
  return { spans, weeks: broken };
}
