"use client";

import { useId } from "react";
import { LevelPicture } from "@/components/ui/level-picture";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Reviewed } from "@/lib/model/review";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import { LEVELS } from "@/lib/model/vocabulary";
import type { ReviewChange } from "@/lib/review/change-review";
import type { Difference } from "@/lib/review/differences";
import { askWords, differenceSentence } from "@/lib/review/review-words";
import { KeptText } from "./kept-text";
import { RatingNote } from "./rating-note";

type Props = {
  model: RequirementModel;
  difference: Difference;
  /** The candidate's name where there is one. */
  name: string | undefined;
  reviewed: Reviewed;
  revealedAt: string | undefined;
  question: string | undefined;
  onChange: (change: ReviewChange) => void;
};

/** One competency seen by two: both levels, the question that settles it where they are far apart, what was agreed. */
export function DifferenceItem(props: Props) {
  const { model, difference, name, reviewed, question, onChange } = props;
  const { competency, candidate, coach, required, weight, mustHave, talk } = difference;
  const { id } = competency;
  const select = useId();
  const { agreed } = difference.reviewed;
  const sentence = differenceSentence(model, name, difference);
  return (
    <li className={`max-w-none border-t border-line py-5 ${talk ? "talk" : ""}`}>
      <h3>
        {competency.name}
        {mustHave && <span className="must-have font-sans">must-have</span>}
      </h3>
      <p className="mt-1">{sentence}</p>
      <div className="mt-2 grid items-center gap-x-6 gap-y-1 sm:grid-cols-[15rem_1fr]">
        <LevelPicture
          level={candidate}
          required={required}
          coach={coach}
          label={`${sentence} The role asks for level ${required}.`}
        />
        <p className="text-small text-soft">
          The role asks for “{model.scale[required]}”; weight {weight} of {model.scoring.max_weight}
          .
        </p>
      </div>
      <RatingNote reviewed={reviewed} revealedAt={props.revealedAt} scale={model.scale} />
      {talk && question !== undefined && (
        <p className="mt-3 border-l-4 border-coach py-1 pl-4">
          <span className="block text-small text-soft">{askWords(model, difference)}</span>
          {question}
        </p>
      )}
      <div className="mt-3 grid gap-4 sm:grid-cols-[15rem_1fr] sm:gap-6">
        <div className="grid content-start gap-1">
          <label htmlFor={select} className="text-small text-soft">
            Agreed level<span className="sr-only">, {competency.name}</span>
          </label>
          <select
            id={select}
            className="field"
            value={agreed ?? ""}
            onChange={({ target }) => {
              const level = LEVELS.find((one) => String(one) === target.value) ?? null;
              onChange({ kind: "agree", competency: id, level, over: reviewed.agreed });
            }}
          >
            <option value="">Not settled</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {level} {model.scale[level]}
              </option>
            ))}
          </select>
          {difference.reviewed.apart.includes("agreed") && (
            <p className="text-small text-coach">
              Two devices chose apart; the last stands until you choose again.
            </p>
          )}
        </div>
        <KeptText
          label={
            <>
              Comment<span className="sr-only">, {competency.name}</span>
            </>
          }
          field={reviewed.comment}
          most={REVIEW_LIMITS.comment}
          onWrite={(text, over) => onChange({ kind: "comment", competency: id, text, over })}
        />
      </div>
    </li>
  );
}
