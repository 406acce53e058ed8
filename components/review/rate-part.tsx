"use client";

import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Review } from "@/lib/model/review";
import { capital, noLevelWords } from "@/lib/report/words";
import type { BlindResult } from "@/lib/review/blind-result";
import type { ReviewChange } from "@/lib/review/change-review";

import { RateCompetency } from "./rate-competency";

type Props = {
  model: RequirementModel;
  competencies: readonly string[];
  mustHaves: ReadonlySet<string>;
  blind: BlindResult;
  /** The whole result, only ever given after the reveal. */
  shown: Result | undefined;
  review: Review;
  guide: CoachGuide | undefined;
  /** The candidate's name, or what stands for it. */
  name: string;
  ended: boolean;
  onChange: (change: ReviewChange) => void;
};

/** The competencies of one part, each to be given a level or left out. */
export function RatePart(props: Props) {
  const { model, competencies, mustHaves, blind, review, guide, name, ended, onChange } = props;
  const shown = ended ? undefined : props.shown;
  return (
    <>
      <p className="mt-3 text-soft">{introOf(props)}</p>
      {competencies.map((id) => {
        const competency = model.competencies.find((one) => one.id === id);
        if (competency === undefined) return null;
        return (
          <RateCompetency
            key={id}
            competency={competency}
            scale={model.scale}
            aids={guide?.competencies[id]}
            name={name}
            evidence={blind.evidence[id]}
            reviewed={review.competencies[id] ?? {}}
            revealedAt={review.revealedAt}
            mustHave={mustHaves.has(id)}
            ended={ended}
            theirs={shown && `${capital(name)} chose: ${theirWords(model, shown, id)}.`}
            onChange={onChange}
          />
        );
      })}
    </>
  );
}

function introOf({ competencies, shown, name, ended }: Props): string {
  if (ended && competencies.length === 0) return "You wrote about no competency.";
  if (ended) return "What you said of each competency. No more levels are asked for.";
  return shown === undefined
    ? `Choose the sentence that fits what you have seen ${name} do; each is written as they would say it. Leave out what you cannot judge.`
    : "The levels have been shown. What you choose or change now says that it came later.";
}

function theirWords(model: RequirementModel, result: Result, id: string): string {
  const answer = result.answers[id];
  if (answer === undefined || "skip" in answer) return noLevelWords(answer).toLowerCase();
  return `“${model.scale[answer.level] ?? ""}”`;
}
