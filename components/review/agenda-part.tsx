"use client";

import { useMemo } from "react";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { agendaOf } from "@/lib/review/agenda";
import { applyReview } from "@/lib/review/apply-review";
import type { ReviewView } from "@/lib/review/review-view";
import { agreedWords, candidateName } from "@/lib/review/review-words";
import { scoreResult } from "@/lib/scoring/score";
import { AgendaFirst } from "./agenda-first";
import { AgendaSecond } from "./agenda-second";

type Props = {
  model: RequirementModel;
  result: Result;
  view: ReviewView;
  guide: CoachGuide | undefined;
  left: string | undefined;
  /** ISO date. */
  today: string;
};

/** Two pages to take into the meeting. */
export function AgendaPart({ model, result, view, guide, left, today }: Props) {
  const revealed = view.revealedAt !== undefined;
  const score = useMemo(() => scoreResult(model, applyReview(result, view)), [model, result, view]);
  const agenda = useMemo(
    () => agendaOf(model, result, view, score, guide),
    [model, result, view, score, guide],
  );
  if (!revealed) {
    return (
      <p className="mt-6">
        The agenda is made of what you and {candidateName(result.name)} see differently. It is here
        once you have had the levels shown, under “Compare and agree”.
      </p>
    );
  }
  return (
    <>
      <div className="no-print mt-4 grid justify-items-start gap-3">
        <p>
          Two pages for the meeting, on A4 or Letter. What is longer is cut here and whole in the
          review.
        </p>
        <button type="button" className="btn" onClick={() => window.print()}>
          Print the agenda
        </button>
      </div>
      <article className="agenda mt-10" aria-label="Agenda for the meeting">
        <AgendaFirst
          model={model}
          result={result}
          score={score}
          agenda={agenda}
          agreed={agreedWords(view)}
          left={left}
          coach={view.coach.name}
          today={today}
        />
        <AgendaSecond model={model} agenda={agenda} ended={left !== undefined} />
      </article>
    </>
  );
}
