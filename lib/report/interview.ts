/**
 * What to prepare for an interview: prompts of the role guide by this result's own gaps, then by what
 * the role asks for most widely. Total and deterministic.
 */

import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { isAnswered, type Rating } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";

type Challenge = ReportGuide["challenges"][number];

/** A coach question for the level that the role asks. */
export type Question = { competency: string; level: number; text: string };

export type Prompt = {
  challenge: Challenge;
  /** `gap`: of the largest gaps; `wide`: asked for in most parts of the source. */
  reason: "gap" | "wide";
  question: Question;
};

export type Interview = {
  prompts: Prompt[];
  /** Of the largest gaps, those that no prompt is about. */
  furtherQuestions: Question[];
};

/** So many prompts for gaps, so many for width, and so many in all where there are few gaps. */
const MOST = { gap: 5, wide: 3, least: 5 };

/** Gaps whose question is asked even where no prompt is about them. */
const QUESTIONED = 5;

/** No prompt comes twice, and no competency leads two. */
export function interviewOf(
  model: RequirementModel,
  score: Score,
  { challenges, coach_questions }: ReportGuide,
): Interview {
  const used = new Set<string>();
  const pick = (reason: Prompt["reason"], ratings: readonly Rating[], most: number): Prompt[] => {
    const picked: Prompt[] = [];
    for (const rating of ratings) {
      if (picked.length === most) break;
      const challenge = challengeAbout(rating.id, challenges, used);
      const question = questionOf(rating, coach_questions);
      if (challenge === undefined || question === undefined || used.has(rating.id)) continue;
      used.add(challenge.id).add(rating.id);
      picked.push({ challenge, reason, question });
    }
    return picked;
  };
  const byGap = pick("gap", score.gaps, MOST.gap);
  const wide = pick("wide", byWidth(model, score), Math.max(MOST.wide, MOST.least - byGap.length));
  return {
    prompts: [...byGap, ...wide],
    furtherQuestions: score.gaps
      .slice(0, QUESTIONED)
      .filter(({ id }) => !used.has(id))
      .flatMap((gap) => questionOf(gap, coach_questions) ?? []),
  };
}

/** How many parts of the source name a competency. */
export function widthOf(model: RequirementModel, competency: string): number {
  return model.competencies.find(({ id }) => id === competency)?.source_sections.length ?? 0;
}

/** One in which the competency comes first is more about it than one that touches it. */
function challengeAbout(
  competency: string,
  challenges: readonly Challenge[],
  used: ReadonlySet<string>,
): Challenge | undefined {
  return challenges
    .filter(({ id, competencies }) => !used.has(id) && competencies.includes(competency))
    .sort(
      (a, b) =>
        a.competencies.indexOf(competency) - b.competencies.indexOf(competency) ||
        compareIds(a.id, b.id),
    )[0];
}

function questionOf(
  { id, level }: Rating,
  questions: ReportGuide["coach_questions"],
): Question | undefined {
  const text = questions[id]?.[level];
  return text === undefined ? undefined : { competency: id, level, text };
}

/** Widest first; then the heavier, the one that has a level, and the id. */
function byWidth(model: RequirementModel, { ratings }: Score): Rating[] {
  return [...ratings].sort(
    (a, b) =>
      widthOf(model, b.id) - widthOf(model, a.id) ||
      b.weight - a.weight ||
      Number(isAnswered(b)) - Number(isAnswered(a)) ||
      compareIds(a.id, b.id),
  );
}
