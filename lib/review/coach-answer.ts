/** A coach's review as its candidate reads it, beside their own levels. */
import type { Competency, Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { shownName } from "@/lib/report/shown-name";
import type { Whose } from "@/lib/report/verdict-sentence";
import { capital, count, listOf } from "@/lib/report/words";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { type Difference, differencesOf } from "./differences";
import type { ReviewedView, ReviewView } from "./review-view";
import { candidateName } from "./review-words";

export type CoachAnswer = {
  /** Both gave a level, and not the same; the most worth talking about first. */
  apart: Difference[];
  /** Both gave the same level, with nothing else to say about it. */
  alike: Competency[];
  /** Everything else about which the coach said something, in the model's order, with the level asked; 0 for none. */
  others: { competency: Competency; reviewed: ReviewedView; required: number }[];
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
  const asked = new Map(
    resolveRequirements(model, result.variant).map(({ id, level }) => [id, level]),
  );
  const others = model.competencies.flatMap((competency) => {
    const reviewed = review.competencies[competency.id];
    const says = reviewed?.level ?? reviewed?.agreed;
    if (reviewed === undefined || shown.has(competency.id)) return [];
    if (says === undefined && reviewed.comment === "") return [];
    return [{ competency, reviewed, required: asked.get(competency.id) ?? 0 }];
  });
  return { apart, alike: alike.map(({ competency }) => competency), others };
}

/** The coach by name, or what stands for it in the middle of a sentence. */
export function coachName({ coach }: ReviewView): string {
  return shownName(coach.name) ?? "the coach";
}

/** What each of the two said of one competency, and what they settled on. */
export type Said = {
  candidate: Level | undefined;
  level: Level | undefined;
  agreed: Level | undefined;
};

/** "You say “Aware”, Rada says “On my own”: 2 levels apart. Agreed: “With support”." */
export function pairSentence(
  model: RequirementModel,
  whose: Whose,
  coach: string,
  said: Said,
): string {
  const { agreed } = said;
  const settled = agreed === undefined ? "" : `Agreed: “${model.scale[agreed]}”.`;
  return [viewsOf(model, whose, coach, said), settled].filter((text) => text !== "").join(" ");
}

function viewsOf(
  { scale }: RequirementModel,
  whose: Whose,
  coach: string,
  { candidate, level }: Said,
): string {
  const who = whose.own ? "you" : candidateName(whose.name);
  const says = whose.own ? "You say" : `${capital(who)} says`;
  if (candidate === undefined) {
    if (level === undefined) return "";
    return `${capital(coach)} says “${scale[level]}”; ${who} gave no level.`;
  }
  if (level === undefined) return `${says} “${scale[candidate]}”; ${coach} gave no level.`;
  if (candidate === level) return `Both say “${scale[level]}”.`;
  const apart = count(Math.abs(candidate - level), "level");
  return `${says} “${scale[candidate]}”, ${coach} says “${scale[level]}”: ${apart} apart.`;
}

/** How far the review is and what it came to, in one to three sentences. */
export function coachSentences(
  model: RequirementModel,
  result: Result,
  review: ReviewView,
  whose: Whose,
): string[] {
  const [did, theirs, the, both] = whose.own
    ? ["you", "yours", "your", "You"]
    : [candidateName(whose.name), "theirs", "the", "They"];
  const coach = capital(coachName(review));
  const said = Object.values(review.competencies);
  const rated = said.filter(({ level }) => level !== undefined);
  const agreed = said.filter((one) => one.agreed !== undefined).length;
  if (rated.length === 0 && agreed === 0) return [`${coach} has rated nothing yet.`];
  const pairs = differencesOf(model, result, review);
  const alike = pairs.filter(({ distance }) => distance === 0).length;
  const talk = pairs.filter((one) => one.talk).length;
  const alone = rated.length - pairs.length;
  const blind = rated.filter((one) => one.blind).length;
  const facts = listOf([
    ...(alike === 0 ? [] : [`${alike} as ${did} did`]),
    ...(pairs.length === alike ? [] : [`${pairs.length - alike} differently`]),
    ...(alone === 0 ? [] : [`${alone} without a level of ${theirs}`]),
  ]);
  const before = `${blind === rated.length ? "all" : blind} before seeing ${the} levels`;
  return [
    `${coach} rated ${count(rated.length, "competency", "competencies")}${facts === "" ? "" : `, ${facts}`}${blind === 0 ? "" : `; ${before}`}.`,
    ...(talk === 0
      ? []
      : [`${count(talk, "stands", "stand")} two levels or more apart, which is worth a talk.`]),
    ...(agreed === 0 ? [] : [`${both} agreed on ${count(agreed, "level")}.`]),
  ];
}
