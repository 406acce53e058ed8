/** What to do first: at most three sentences, each with its reason from the result's own numbers. */

import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { evidenceToClear } from "@/lib/plan/clear-gates";
import { evidenceHours } from "@/lib/plan/evidence-to-write";
import { stepKey } from "@/lib/plan/step-key";
import type { GapKind } from "@/lib/scoring/kinds";
import { type Answered, isAnswered, type Rating } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { contestedWords } from "./contested-words";
import { fewestAnswers } from "./fewest-answers";
import { raiseWords } from "./raise-words";
import { count, fewNames, hoursRange, listOf, nameOf, namesOf, points } from "./words";

export type NextAction = {
  /** `answer` and `find-out`: no level yet; `rate`: a step is done; `write`: evidence; `settle`, `agree`: another's eyes. */
  kind: "answer" | "raise" | "rate" | "find-out" | "write" | "settle" | "agree";
  /** Competencies that it is about, most important first. */
  competencies: string[];
  /** One imperative sentence that says why. */
  text: string;
};

/** Everything that the sentences are made from. */
export type Grounds = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, readonly GapKind[]>;
  /** Whether the sentences speak to the person themselves, not to somebody who reads their result. */
  own: boolean;
};

const MOST = 3;

/** Competencies that one sentence asks evidence for. */
const AT_ONCE = 3;

/**
 * In the order in which they decide the verdict: too few answers, must-haves that are missed (two at
 * first, so that cheaper things find room), must-haves without a level, those that evidence would
 * clear, those that are contested, somebody's agreement where doubt alone keeps from "ready", other
 * must-haves that are missed or open, then gaps by priority, doubt that only somebody else can take
 * away, and claims without evidence. No competency comes twice.
 */
export function nextThree(grounds: Grounds): NextAction[] {
  const { score } = grounds;
  const inState = (state: "missed" | "open") =>
    score.gaps.filter(({ id }) => score.gates.get(id) === state);
  const missed = inState("missed").map((gap) => raise(grounds, gap));
  const clearing = writeToClear(grounds);
  const offered = [
    ...answerMore(grounds),
    ...missed.slice(0, 2),
    ...findOut(grounds, true),
    ...clearing.slice(0, 1),
    ...settle(grounds, true),
    ...(doubtAlone(grounds.model, score) ? agree(grounds) : []),
    ...missed.slice(2),
    ...inState("open").map((gap) => raise(grounds, gap)),
    ...score.gaps.slice(0, MOST + 1).map((gap) => raise(grounds, gap)),
    ...agree(grounds),
    ...clearing.slice(1),
    ...writeUnshown(grounds),
    ...settle(grounds, false),
    ...findOut(grounds, false),
  ];
  const chosen: NextAction[] = [];
  const named = new Set<string>();
  for (const action of offered) {
    if (chosen.length === MOST) break;
    if (action.kind === "agree" && chosen.some(({ kind }) => kind === "agree")) continue;
    if (action.competencies.some((id) => named.has(id))) continue;
    chosen.push(action);
    for (const id of action.competencies) named.add(id);
  }
  return chosen;
}

function answerMore({ model, score }: Grounds): NextAction[] {
  if (score.verdict !== "cannot-say") return [];
  const ids = fewestAnswers(score.ratings, model.scoring.verdict.min_answered_share);
  const needed = Math.round(model.scoring.verdict.min_answered_share * 100);
  const share = Math.floor(score.answeredShare * 100 + 1e-9);
  return [
    {
      kind: "answer",
      competencies: ids,
      text: `Answer ${count(ids.length, "more question")}, ${names(model, ids)}: a verdict needs ${needed}% of what the role weighs, and ${share}% is answered.`,
    },
  ];
}

function raise({ model, result, score, own }: Grounds, gap: Answered): NextAction {
  const { competency, to, text } = raiseWords(model, score, gap);
  if (result.progress?.[stepKey(competency, to)] === undefined)
    return { kind: "raise", competencies: [competency], text };
  const why = own ? ", and a level counts once you have chosen it" : " in the learning plan";
  return {
    kind: "rate",
    competencies: [competency],
    text: `Rate ${nameOf(model, competency)} again: the step to “${model.scale[to]}” is marked as done${why}.`,
  };
}

function findOut({ model, result, score, own }: Grounds, mustHaves: boolean): NextAction[] {
  const ids = score.ratings
    .filter((rating) => !isAnswered(rating) && (rating.floor !== undefined) === mustHaves)
    .filter(({ id }) => mustHaves || isNotSure(result, id))
    .sort(byWeight)
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const one = ids.length === 1;
  const why = mustHaves
    ? `${one ? "it is a must-have" : "they are must-haves"} without a level and ${one ? "stays" : "stay"} open until ${one ? "it has" : "they have"} one`
    : `“not sure” counts as nothing, and the range stays wider by what ${one ? "it weighs" : "they weigh"}`;
  return [
    {
      kind: "find-out",
      competencies: ids,
      text: `Find out ${own ? "where you stand" : "the level"} in ${names(model, ids)}: ${why}.`,
    },
  ];
}

/** Open must-haves that written lines clear, so many at a time that one can begin today. */
function writeToClear({ model, result, score }: Grounds): NextAction[] {
  const pieces = score.ratings
    .flatMap((rating) => {
      if (!isAnswered(rating) || score.gates.get(rating.id) !== "open") return [];
      const shown = shownOf(result, rating);
      const entries = evidenceToClear(rating, rating.y, shown, model.scoring) ?? 0;
      return entries === 0 ? [] : [{ rating, entries }];
    })
    .sort((a, b) => byWeight(a.rating, b.rating));
  return chunksOf(pieces, AT_ONCE).map((some) => {
    const ids = some.map(({ rating }) => rating.id);
    const entries = some.reduce((sum, piece) => sum + piece.entries, 0);
    const hours = hoursRange(evidenceHours(model, entries));
    const [state, them] =
      ids.length === 1
        ? ["the must-have is open", "it"]
        : [`${ids.length} must-haves are open`, "them"];
    return {
      kind: "write",
      competencies: ids,
      text: `Write down what shows ${names(model, ids)}: ${state}, and ${count(entries, "piece")} of evidence, ${hours}, would clear ${them}.`,
    };
  });
}

/** Levels at the requirement that weigh much and that nothing shows. */
function writeUnshown({ model, score, kinds }: Grounds): NextAction[] {
  const all = score.ratings
    .filter(({ id }) => kinds.get(id)?.includes("unshown"))
    .sort((a, b) => Number(b.floor !== undefined) - Number(a.floor !== undefined) || byWeight(a, b))
    .map(({ id }) => id);
  if (all.length === 0) return [];
  const ids = all.slice(0, AT_ONCE);
  const they = ids.length === 1 ? "it stands" : "they stand";
  const more = all.length - ids.length;
  const others = more === 0 ? "" : `, as ${more === 1 ? "does" : "do"} ${more} more`;
  return [
    {
      kind: "write",
      competencies: ids,
      text: `Write down what shows ${names(model, ids)}: ${they} at what the role asks with nothing to show${others}, and each piece of evidence, ${hoursRange(evidenceHours(model, 1))}, narrows the doubt.`,
    },
  ];
}

/** Where doubt keeps from "ready", somebody else can take it away; @see doubtAlone for when it goes first. */
function agree({ model, score, own }: Grounds): NextAction[] {
  if (score.verdict !== "on-track" || score.band === null) return [];
  if (!score.ratings.some((rating) => isAnswered(rating) && !rating.agreed)) return [];
  const { ready_band_low } = model.scoring.verdict;
  const low = points(score.band[0]);
  const open = score.ratings.filter(
    (rating) => isAnswered(rating) && score.gates.get(rating.id) === "open",
  ).length;
  const doubts = [
    ...(open === 0 ? [] : [`${count(open, "must-have")} too close to the floor to tell`]),
    ...(low >= ready_band_low
      ? []
      : [`the low end of the range at ${low}, where ready begins at ${ready_band_low}`]),
  ];
  if (doubts.length === 0) return [];
  const weight = doubtAlone(model, score) ? "doubt alone" : "doubt";
  return [
    {
      kind: "agree",
      competencies: [],
      text: `Go through the levels with somebody who knows ${own ? "your" : "the"} work, because an agreed level counts as it is: ${weight} keeps these answers from ready, with ${listOf(doubts)}.`,
    },
  ];
}

/** Would the same answers be "ready" if nobody doubted them? Then a course is not what comes first. */
function doubtAlone(model: RequirementModel, score: Score): boolean {
  return (
    (score.readiness ?? 0) >= model.scoring.verdict.ready_band_low &&
    score.ratings.every(
      (rating) => rating.floor === undefined || (isAnswered(rating) && rating.y >= rating.floor),
    )
  );
}

function settle(grounds: Grounds, mustHaves: boolean): NextAction[] {
  const { model, result, score, kinds, own } = grounds;
  return score.ratings
    .filter(isAnswered)
    .filter((rating) => kinds.get(rating.id)?.includes("contested"))
    .filter(({ floor }) => (floor !== undefined) === mustHaves)
    .sort(byWeight)
    .map((rating) => ({
      kind: "settle",
      competencies: [rating.id],
      text: contestedWords(model, result, rating, own),
    }));
}

function shownOf(result: Result, { id }: Rating): number {
  const answer = result.answers[id];
  return answer !== undefined && "level" in answer ? (answer.evidence?.length ?? 0) : 0;
}

function isNotSure(result: Result, id: string): boolean {
  const answer = result.answers[id];
  return answer !== undefined && "skip" in answer && answer.skip === "not-sure";
}

function byWeight(a: Rating, b: Rating): number {
  return b.weight - a.weight || compareIds(a.id, b.id);
}

function names(model: RequirementModel, ids: readonly string[]): string {
  return fewNames(namesOf(model, ids));
}

/** The heading of so many things, for the person or for whoever reads their result. */
export function nextThreeTitle(things: number, name: string | undefined): string {
  const many = ["One thing", "Two things", "Three things"][things - 1] ?? `${things} things`;
  return name === undefined ? `${many} to do next` : `${many} for ${name} to do next`;
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => i * size);
  return starts.map((start) => items.slice(start, start + size));
}
