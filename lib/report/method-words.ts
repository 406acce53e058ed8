/** How a result is made and how far to trust it, each point from the model's own constants. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { isAnswered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { count, listOf, longDate, points } from "./words";

type Grounds = {
  model: RequirementModel;
  result: Result;
  score: Score;
  own: boolean;
  unscored: readonly string[];
};

export function methodParts(grounds: Grounds): { term: string; text: string }[] {
  return [
    { term: "The number", text: numberWords(grounds) },
    { term: "The range", text: rangeWords(grounds) },
    { term: "Self-ratings", text: selfRatingWords(grounds) },
    { term: "Not asked", text: notAskedWords(grounds) },
    { term: "Version", text: versionWords(grounds) },
  ];
}

function numberWords({ score }: Grounds): string {
  const answered = score.ratings.filter(isAnswered).length;
  return `Each answered competency counts by its weight and by the share of its requirement that is met, at most all of it. ${answered} of ${count(score.ratings.length, "competency", "competencies")} ${answered === 1 ? "has" : "have"} a level here. Must-haves stand apart: no surplus elsewhere makes up for one.`;
}

function rangeWords({ model, score }: Grounds): string {
  const { low, high } = model.scoring.band;
  const share = Math.round((high - low) * 100);
  const meaning = `Allowing for how far self-ratings usually are off, the figure behind the answers lies in the likely range in ${share} of 100 cases; evidence and levels agreed with a coach narrow it.`;
  if (score.band === null) {
    return `${meaning} It is left out here, because less than ${Math.round(model.scoring.verdict.min_answered_share * 100)}% of the weight is answered.`;
  }
  const [from, to] = score.band.map(points);
  return `${meaning} Here it runs from ${from} to ${to}.`;
}

function selfRatingWords({ own }: Grounds): string {
  return `Over 55 studies self-ratings and measured performance go together only loosely (r = 0.29). So the number orders what to do; it certifies nobody${own ? ", and nobody has checked your answers" : ", and nobody has checked these answers"}.`;
}

function notAskedWords({ unscored }: Grounds): string {
  const more =
    unscored.length === 0
      ? ""
      : ` The source of the requirements is a text of 2024, so these are not scored either: ${listOf(unscored.map(small))}.`;
  return `No test, no work sample and no reference stands behind a level. Education, years, certificates and practices are shown beside the score and never enter it.${more}`;
}

function versionWords({ model, result }: Grounds): string {
  const made =
    result.createdAt === undefined ? "" : `, with answers of ${longDate(result.createdAt)}`;
  return `${model.role}, version ${model.version} of the requirements, released ${longDate(model.released)}${made}. A result keeps the version it was made with.`;
}

/** Within a sentence. */
function small(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
