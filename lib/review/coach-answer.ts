/** A coach's review as its candidate reads it, beside their own levels. */
import type { Competency, Level, RequirementModel } from "@/lib/model/requirement-model";
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
  return coach.name === "" ? "the coach" : coach.name;
}

/** Who sees what: the candidate is "You" in their own report, else a name. */
export type TwoNames = { candidate: string; coach: string };

/** "You say “Aware”, Rada says “On my own”: 2 levels apart. You agreed on “With support”." */
export function pairSentence(
  model: RequirementModel,
  { candidate, coach }: TwoNames,
  {
    candidate: own,
    level,
    agreed,
  }: {
    candidate: Level | undefined;
    level: Level | undefined;
    agreed: Level | undefined;
  },
): string {
  const word = (of: Level) => `“${model.scale[of] ?? ""}”`;
  const yourself = candidate === "You";
  const say = yourself ? "say" : "says";
  const gave = yourself ? "you gave" : `${candidate} gave`;
  const name = capital(coach);
  const both =
    own === undefined
      ? level === undefined
        ? []
        : [`${name} says ${word(level)}; ${gave} no level.`]
      : level === undefined
        ? [`${candidate} ${say} ${word(own)}; ${coach} gave no level.`]
        : own === level
          ? [`Both say ${word(own)}.`]
          : [
              `${candidate} ${say} ${word(own)}, ${coach} says ${word(level)}: ${count(Math.abs(own - level), "level")} apart.`,
            ];
  return [...both, ...(agreed === undefined ? [] : [`Agreed: ${word(agreed)}.`])].join(" ");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How far the review is and what it came to, in one to three sentences. @param candidate "You", or a name */
export function coachSentences(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
  candidate = "You",
): string[] {
  const own = candidate === "You";
  const who = coachName(review);
  const both = differencesOf(model, result, review);
  const said = Object.values(review.competencies);
  const rated = said.filter(({ level }) => level !== undefined);
  const agreed = said.filter((one) => one.agreed !== undefined).length;
  const begin = capital(who);
  if (rated.length === 0 && agreed === 0) return [`${begin} has rated nothing yet.`];
  const alike = both.filter(({ distance }) => distance === 0).length;
  const talk = both.filter((one) => one.talk).length;
  const facts = [
    ...(alike === 0 ? [] : [`${alike} as ${own ? "you" : candidate} did`]),
    ...(both.length - alike === 0 ? [] : [`${both.length - alike} differently`]),
    ...(both.length === rated.length
      ? []
      : [`${rated.length - both.length} without a level of ${own ? "yours" : "theirs"}`]),
  ];
  const blind = rated.filter((one) => one.blind).length;
  return [
    `${begin} rated ${count(rated.length, "competency", "competencies")}${facts.length === 0 ? "" : `, ${listOf(facts)}`}${blind === 0 ? "" : `; ${blind === rated.length ? "all" : blind} before seeing ${own ? "your" : "the"} levels`}.`,
    ...(talk === 0
      ? []
      : [`${count(talk, "stands", "stand")} two levels or more apart, which is worth a talk.`]),
    ...(agreed === 0 ? [] : [`${own ? "You" : "They"} agreed on ${count(agreed, "level")}.`]),
  ];
}
