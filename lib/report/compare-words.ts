/** What became of one competency between two results, in words. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Relation } from "@/lib/scoring/retest";
import type { ComparedCompetency } from "./compare-competencies";
import { count, noLevelWords } from "./words";

/** "With support → On my own". */
export function moveWords(model: RequirementModel, { before, now }: ComparedCompetency): string {
  const word = ({ level, answer }: ComparedCompetency["before"]) =>
    level === null ? noLevelWords(answer) : (model.scale[level] ?? "");
  return `${word(before)} → ${word(now)}`;
}

/** Whether a move means anything, and whether something else was asked. */
export function meaningWords(one: ComparedCompetency, relation: Relation): string {
  const asked = one.asked === "same" ? [] : [ASKED_WORDS[one.asked]];
  return [...moveMeaning(one, relation), ...asked].join("; ");
}

const ASKED_WORDS = {
  more: "more is asked",
  less: "less is asked",
  differently: "something else is asked",
  newly: "newly asked",
  "no-longer": "no longer asked",
} as const;

function moveMeaning({ moved, withinNoise, noise }: ComparedCompetency, relation: Relation) {
  if (moved === null || moved === 0 || noise === null) return [];
  const size = count(Math.abs(moved), "level");
  const cause = relation === "same-person" ? "answering twice" : "two people’s ways of answering";
  return withinNoise
    ? [`within noise: ${cause} can differ by ${size} with nothing changed`]
    : [
        `${size} ${moved > 0 ? "higher" : "lower"}, more than ${cause} explain${relation === "same-person" ? "s" : ""}`,
      ];
}

/** What moved, in the order in which it matters; competencies where nothing did are left out. */
export function comparedParts(all: readonly ComparedCompetency[]): {
  beyond: ComparedCompetency[];
  within: ComparedCompetency[];
  once: ComparedCompetency[];
  asked: ComparedCompetency[];
} {
  const moved = all.filter(({ moved }) => moved !== null && moved !== 0);
  const bySize = (a: ComparedCompetency, b: ComparedCompetency) =>
    Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0) || a.number - b.number;
  return {
    beyond: moved.filter(({ withinNoise }) => !withinNoise).sort(bySize),
    within: moved.filter(({ withinNoise }) => withinNoise).sort(bySize),
    once: all.filter(
      ({ change }) => change === "newly-answered" || change === "no-longer-answered",
    ),
    asked: all.filter(
      ({ asked, change }) => asked !== "same" && (change === "same" || change === "no-answer"),
    ),
  };
}
