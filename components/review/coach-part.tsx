import type { ReactNode } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Whose } from "@/lib/report/verdict-sentence";
import { count, longDate } from "@/lib/report/words";
import { coachAnswer, coachName, coachSentences } from "@/lib/review/coach-answer";
import type { ReviewView } from "@/lib/review/review-view";
import { AgreedActions } from "./agreed-actions";
import { SeenByTwo } from "./seen-by-two";

type Props = {
  model: RequirementModel;
  /** With the candidate's own levels. */
  result: Result;
  review: ReviewView;
  whose: Whose;
  /** What the candidate can do with it. */
  children?: ReactNode;
};

/** A coach's review in the report: both views side by side, what was said and what was agreed. */
export function CoachPart({ model, result, review, whose, children }: Props) {
  const { apart, alike, others } = coachAnswer(model, result, review);
  const who = coachName(review);
  return (
    <section aria-labelledby="coach" className="wrap-anywhere">
      <h2 id="coach">What {who} sees</h2>
      <p className="mt-2">{coachSentences(model, result, review, whose).join(" ")}</p>
      <p className="mt-1 text-small text-soft">{stateOf(review)}</p>
      {review.summary !== "" && (
        <blockquote className="mt-4 border-l-4 border-coach py-1 pl-4 whitespace-pre-line">
          {review.summary}
        </blockquote>
      )}
      {children}
      {apart.length > 0 && (
        <>
          <h3 className="mt-8 text-xl">Seen differently, what weighs most first</h3>
          <ol className="mt-3">
            {apart.map((one) => (
              <SeenByTwo
                key={one.competency.id}
                model={model}
                seen={one}
                whose={whose}
                coach={who}
              />
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className="mt-8 text-xl">
            {apart.length > 0 ? "What else was said" : "What was said"}
          </h3>
          <ul className="mt-3">
            {others.map(({ competency, ...rest }) => (
              <SeenByTwo
                key={competency.id}
                model={model}
                seen={{ competency, ...rest, candidate: levelOf(result, competency.id) }}
                whose={whose}
                coach={who}
              />
            ))}
          </ul>
        </>
      )}
      {alike.length > 0 && (
        <details className="mt-4 border-t border-line pt-3">
          <summary className="cursor-pointer py-1">
            {count(alike.length, "competency", "competencies")} seen alike
          </summary>
          <ul className="mt-2 grid gap-1 text-small">
            {alike.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <AgreedActions model={model} actions={review.actions} />
    </section>
  );
}

function levelOf({ answers }: Result, id: string) {
  const answer = answers[id];
  return answer !== undefined && "level" in answer ? answer.level : undefined;
}

function stateOf({ finishedAt, updatedAt }: ReviewView): string {
  return finishedAt === undefined
    ? `Not finished yet; last written on ${longDate(updatedAt)}.`
    : `Finished on ${longDate(finishedAt)}.`;
}
