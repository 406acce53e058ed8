/** A coach's review as its candidate reads it, beside their own levels. */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { count, listOf } from "@/lib/report/words";
import { type Difference, differencesOf } from "./differences";
import type { ReviewedView, ReviewView } from "./review-view";

export type CoachAnswer = {
  /** Both gave a level, and not the same; the most worth talking about first. */
  apart: Difference[];
  /** Both gave the same level, with nothing else to say about it. */
  alike: Competency[];
  /** Everything else about which the coach said something, in the model's order. */
  others: { competency: Competency; reviewed: ReviewedView }[];
};

export function coachAnswer(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
): CoachAnswer {
  const both = differencesOf(model, result, review);
  const apart = both.filter(({ distance }) => distance > 0);
  const alike = both.filter(
    ({ distance, reviewed }) =>
      distance === 0 && reviewed.comment === "" && reviewed.agreed === undefined,
  );
  const shown = new Set([...apart, ...alike].map(({ competency }) => competency.id));
  const others = model.competencies.flatMap((competency) => {
    const reviewed = review.competencies[competency.id];
    const says = reviewed?.level ?? reviewed?.agreed;
    if (reviewed === undefined || shown.has(competency.id)) return [];
    return says === undefined && reviewed.comment === "" ? [] : [{ competency, reviewed }];
  });
  return { apart, alike: alike.map(({ competency }) => competency), others };
}

/** The coach by name, or what stands for it in the middle of a sentence. */
export function coachName({ coach }: ReviewView): string {
  return coach.name === "" ? "your coach" : coach.name;
}

/** How far the review is and what it came to, in one to three sentences. */
export function coachSentences(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
): string[] {
  const who = coachName(review);
  const both = differencesOf(model, result, review);
  const said = Object.values(review.competencies);
  const rated = said.filter(({ level }) => level !== undefined);
  const agreed = said.filter((one) => one.agreed !== undefined).length;
  const begin = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
  if (rated.length === 0 && agreed === 0) return [`${begin} has rated nothing yet.`];
  const alike = both.filter(({ distance }) => distance === 0).length;
  const talk = both.filter((one) => one.talk).length;
  const facts = [
    ...(alike === 0 ? [] : [`${alike} as you did`]),
    ...(both.length - alike === 0 ? [] : [`${both.length - alike} differently`]),
    ...(both.length === rated.length
      ? []
      : [`${rated.length - both.length} without a level of yours`]),
  ];
  const blind = rated.filter((one) => one.blind).length;
  return [
    `${begin} rated ${count(rated.length, "competency", "competencies")}${facts.length === 0 ? "" : `, ${listOf(facts)}`}${blind === 0 ? "" : `; ${blind === rated.length ? "all" : blind} before seeing your levels`}.`,
    ...(talk === 0
      ? []
      : [`${count(talk, "stands", "stand")} two levels or more apart, which is worth a talk.`]),
    ...(agreed === 0 ? [] : [`You agreed on ${count(agreed, "level")}.`]),
  ];
}
