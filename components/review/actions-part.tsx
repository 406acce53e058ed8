"use client";

import { useEffect, useRef } from "react";
import { v7 } from "uuid";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Review } from "@/lib/model/review";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import { longDate } from "@/lib/report/words";
import type { ReviewChange } from "@/lib/review/change-review";
import type { ReviewView } from "@/lib/review/review-view";
import { ActionItem } from "./action-item";
import { KeptText } from "./kept-text";

type Props = {
  model: RequirementModel;
  review: Review;
  view: ReviewView;
  /** The candidate's name, or what stands for it. */
  name: string;
  ended: boolean;
  onChange: (change: ReviewChange) => void;
};

/** Ids grow with time, so that actions stay in the order in which they were added. */
const newId = v7;

/** What was agreed to do, a word on the whole of it, and calling it finished. */
export function ActionsPart({ model, review, view, name, ended, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string>(undefined);
  const ids = view.actions.map(({ id }) => id).join();
  useEffect(() => {
    if (added.current === undefined || !ids.includes(added.current)) return;
    const place = ids.split(",").indexOf(added.current);
    added.current = undefined;
    list.current?.querySelectorAll("textarea")[place]?.focus();
  }, [ids]);
  const add = () => {
    const id = newId();
    added.current = id;
    onChange({ kind: "action", id, change: { text: "" }, over: {} });
  };
  const full = view.actions.length >= REVIEW_LIMITS.actions;
  return (
    <>
      <section aria-labelledby="actions" className="mt-6">
        <h2 id="actions">What you agreed to do</h2>
        <p className="text-soft">
          {ended
            ? "Your own copy. What you change here stays on this device."
            : `Each with a date if it has one. ${name} sees them beside the learning plan.`}
        </p>
        <ol ref={list} className="mt-3">
          {view.actions.map((action, place) => (
            <ActionItem
              key={action.id}
              model={model}
              number={place + 1}
              action={action}
              kept={review.actions[action.id] ?? {}}
              onChange={onChange}
            />
          ))}
        </ol>
        {!ended && (
          <button type="button" className="btn btn-quiet" disabled={full} onClick={add}>
            Add an action
          </button>
        )}
      </section>
      <section aria-labelledby="whole" className="mt-12">
        <h2 id="whole" className="mb-2">
          On the whole
        </h2>
        <KeptText
          label={`What you would tell ${name} in a few sentences`}
          field={review.summary}
          most={REVIEW_LIMITS.summary}
          rows={5}
          onWrite={(text, over) => onChange({ kind: "summary", text, over })}
        />
      </section>
      {!ended && <Finish review={review} view={view} name={name} onChange={onChange} />}
    </>
  );
}

type FinishProps = Pick<Props, "review" | "view" | "name" | "onChange">;

function Finish({ review, view, name, onChange }: FinishProps) {
  return (
    <section aria-labelledby="finished" className="mt-12">
      <h2 id="finished">Finished?</h2>
      <p>
        {view.finishedAt === undefined
          ? `${name} sees what you write as you write it. Calling it finished tells them that nothing more is to come.`
          : `Called finished on ${longDate(view.finishedAt)}. You can still change everything.`}
      </p>
      <button
        type="button"
        className="btn btn-quiet mt-3"
        onClick={() =>
          onChange({
            kind: "finish",
            finished: view.finishedAt === undefined,
            over: review.finishedAt,
          })
        }
      >
        {view.finishedAt === undefined ? "Call it finished" : "Open it again"}
      </button>
    </section>
  );
}
