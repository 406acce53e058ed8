/** What goes on the two pages for the meeting: bounded, so that two pages are enough. */
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { nameOf } from "@/lib/report/words";
import type { GateState } from "@/lib/scoring/gates";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { type Difference, differencesOf } from "./differences";
import type { ActionView, ReviewView } from "./review-view";

/** Most of each that two pages hold, and most characters of a text on them. */
const MOST = { differences: 6, levels: 10, actions: 6, comment: 150, action: 120, summary: 360 };

export type AgendaGate = { id: string; name: string; state: GateState; agreed?: Level };
export type AgendaDifference = Difference & {
  /** The coach question of the level in doubt; undefined where the guide could not be loaded. */
  question?: string;
  /** The beginning of the coach's comment; "" for none. */
  comment: string;
};
export type AgendaLevel = { id: string; name: string; agreed?: Level };

export type Agenda = {
  gates: AgendaGate[];
  differences: AgendaDifference[];
  /** How many differences found no room. */
  moreDifferences: number;
  /** Levels to tick: those agreed so far, then those that differ. */
  levels: AgendaLevel[];
  moreLevels: number;
  actions: ActionView[];
  moreActions: number;
  summary: string;
};

export function agendaOf(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
  score: Score,
  guide: CoachGuide | undefined,
): Agenda {
  const apart = differencesOf(model, result, review).filter(({ distance }) => distance > 0);
  const agreed = model.competencies
    .filter(({ id }) => review.competencies[id]?.agreed !== undefined)
    .map(({ id }) => id);
  const levels = [...new Set([...apart.map(({ competency }) => competency.id), ...agreed])];
  const open = review.actions.filter(({ done, text }) => !done && text !== "").sort(byDate);
  return {
    gates: gatesOf(model, review, score),
    differences: apart.slice(0, MOST.differences).map((difference) => {
      const question = guide?.competencies[difference.competency.id]?.questions[difference.asked];
      return {
        ...difference,
        ...(question === undefined ? {} : { question }),
        comment: beginningOf(difference.reviewed.comment, MOST.comment),
      };
    }),
    moreDifferences: Math.max(0, apart.length - MOST.differences),
    levels: levels.slice(0, MOST.levels).map((id) => {
      const level = review.competencies[id]?.agreed;
      return { id, name: nameOf(model, id), ...(level === undefined ? {} : { agreed: level }) };
    }),
    moreLevels: Math.max(0, levels.length - MOST.levels),
    actions: open
      .slice(0, MOST.actions)
      .map((action) => ({ ...action, text: beginningOf(action.text, MOST.action) })),
    moreActions: Math.max(0, open.length - MOST.actions),
    summary: beginningOf(review.summary, MOST.summary),
  };
}

function gatesOf(model: RequirementModel, review: ReviewView, score: Score): AgendaGate[] {
  const order: GateState[] = ["missed", "open", "clear"];
  return [...score.gates]
    .map(([id, state]) => {
      const agreed = review.competencies[id]?.agreed;
      return { id, name: nameOf(model, id), state, ...(agreed === undefined ? {} : { agreed }) };
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || compareIds(a.id, b.id));
}

function byDate(a: ActionView, b: ActionView): number {
  return compareIds(a.due ?? "9999", b.due ?? "9999");
}

/** One line of it, cut at a word and marked as cut. */
export function beginningOf(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
