"use client";

import { useState } from "react";
import { BetweenLevels } from "@/components/questionnaire/between-levels";
import { LevelChoices } from "@/components/questionnaire/level-choices";
import { Evidence } from "@/components/report/evidence";
import type { CoachAids } from "@/lib/model/coach-guide";
import type { Competency } from "@/lib/model/requirement-model";
import type { Evidence as Entry } from "@/lib/model/result";
import type { RatingValue, Reviewed } from "@/lib/model/review";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import type { ReviewChange } from "@/lib/review/change-review";
import { latestOf, textOf } from "@/lib/review/field";
import { saidWords } from "@/lib/review/review-words";
import { KeptText } from "./kept-text";
import { RatingNote } from "./rating-note";

type Props = {
  competency: Competency;
  scale: readonly string[];
  aids: CoachAids | undefined;
  /** The candidate's name, or what stands for it. */
  name: string;
  evidence: readonly Entry[] | undefined;
  reviewed: Reviewed;
  revealedAt: string | undefined;
  mustHave: boolean;
  /** What the candidate says, in words; only ever given after the reveal. */
  theirs?: string | undefined;
  /** The link has ended: what the coach said is read, and asks for nothing. */
  ended: boolean;
  onChange: (change: ReviewChange) => void;
};

/** One competency as the coach sees it: what was written to it, the levels, questions to ask, a comment. */
export function RateCompetency(props: Props) {
  const { competency, scale, name, reviewed, mustHave, ended, onChange } = props;
  const { id } = competency;
  // Decided once: a field that somebody is writing in stays when the link ends.
  const [commentShown] = useState(!ended || textOf(reviewed.comment) !== "");
  return (
    <fieldset id={id} aria-describedby={`${id}:covers`} className="mt-12 scroll-mt-6">
      <legend className="text-xl font-semibold">{competency.name}</legend>
      <p id={`${id}:covers`} className="mt-1 text-small text-soft">
        {mustHave && "A must-have of the role. "}
        {competency.covers} {competency.excludes}
      </p>
      {ended ? (
        <p className="mt-3 empty:hidden">{saidWords(scale, reviewed)}</p>
      ) : (
        <AskLevel {...props} />
      )}
      {commentShown && (
        <div className="mt-2">
          <KeptText
            label={
              <>
                {ended ? "Comment" : `Comment for ${name}, optional`}
                <span className="sr-only">, {competency.name}</span>
              </>
            }
            field={reviewed.comment}
            most={REVIEW_LIMITS.comment}
            onWrite={(text, over) => onChange({ kind: "comment", competency: id, text, over })}
          />
        </div>
      )}
    </fieldset>
  );
}

function AskLevel(props: Props) {
  const { competency, scale, aids, name, evidence, reviewed, theirs, onChange } = props;
  const { id } = competency;
  const says = latestOf(reviewed.rating)?.value.says ?? null;
  const rate = (value: RatingValue) =>
    onChange({ kind: "rate", competency: id, says: value, over: reviewed.rating });
  return (
    <>
      {evidence === undefined ? (
        <p className="mt-3 text-small text-soft">No evidence written.</p>
      ) : (
        <div className="mt-3">
          <p className="text-small text-soft">What {name} wrote as evidence</p>
          <Evidence entries={evidence} />
        </div>
      )}
      {theirs !== undefined && <p className="mt-3 text-small">{theirs}</p>}
      <LevelChoices
        competency={competency}
        scale={scale}
        name={`${id}:coach`}
        held={{
          chosen: typeof says === "number" ? says : undefined,
          onChoose: (level) => rate(level),
        }}
      />
      <div className="flex flex-wrap items-center gap-x-6 px-2 pt-2 text-small text-soft">
        <label className="option">
          <input
            type="radio"
            name={`${id}:coach`}
            checked={says === "cannot-judge"}
            onChange={() => rate("cannot-judge")}
          />
          I cannot judge this
        </label>
        {says !== null && (
          <button type="button" className="btn-text" onClick={() => rate(null)}>
            Take it back<span className="sr-only"> for {competency.name}</span>
          </button>
        )}
      </div>
      <RatingNote reviewed={reviewed} revealedAt={props.revealedAt} scale={scale} />
      {aids !== undefined && (
        <>
          <details className="px-2 text-small text-soft">
            <summary className="cursor-pointer py-1">
              Questions to ask<span className="sr-only"> about {competency.name}</span>
            </summary>
            <dl className="mt-1 grid gap-2">
              {aids.questions.map((question, level) => (
                <div key={question}>
                  <dt className="font-semibold">{scale[level]}</dt>
                  <dd className="text-ink">{question}</dd>
                </div>
              ))}
            </dl>
          </details>
          <BetweenLevels name={competency.name} between={aids.between} />
        </>
      )}
    </>
  );
}
