"use client";

import { useId, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import { leaveFocus } from "@/components/ui/leave-focus";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { KeptAction } from "@/lib/model/review";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import type { ActionChange, ReviewChange } from "@/lib/review/change-review";
import type { ActionView } from "@/lib/review/review-view";
import { KeptText } from "./kept-text";

type Props = {
  model: RequirementModel;
  /** Place in the list, from 1. */
  number: number;
  action: ActionView;
  kept: KeptAction;
  onChange: (change: ReviewChange) => void;
};

/** One thing that was agreed on: what, by when, what it is for, and whether it is done. */
export function ActionItem({ model, number, action, kept, onChange }: Props) {
  const id = useId();
  const write = (change: ActionChange) =>
    onChange({ kind: "action", id: action.id, change, over: kept });
  return (
    <li className="max-w-none border-t border-line py-4 wrap-anywhere">
      <KeptText
        label={`Action ${number}: who does what`}
        field={kept.text}
        most={REVIEW_LIMITS.action}
        onWrite={(text, over) =>
          onChange({
            kind: "action",
            id: action.id,
            change: { text },
            over: { ...kept, text: over },
          })
        }
      />
      <div className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <div className="grid content-start gap-1">
          <label htmlFor={`${id}due`} className="text-small text-soft">
            By when, optional<span className="sr-only">, action {number}</span>
          </label>
          <DayField id={`${id}due`} value={action.due} onWrite={(due) => write({ due })} />
        </div>
        <div className="grid content-start gap-1">
          <label htmlFor={`${id}for`} className="text-small text-soft">
            For which competency, optional<span className="sr-only">, action {number}</span>
          </label>
          <select
            id={`${id}for`}
            className="field"
            value={action.competency ?? ""}
            onChange={({ target }) =>
              write({ competency: target.value === "" ? null : target.value })
            }
          >
            <option value="">None in particular</option>
            {model.competencies.map((competency) => (
              <option key={competency.id} value={competency.id}>
                {competency.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <label className="option text-small">
          <input
            type="checkbox"
            checked={action.done}
            onChange={({ target }) => write({ done: target.checked })}
          />
          Done<span className="sr-only">, action {number}</span>
        </label>
        <Confirm
          ask={`Remove action ${number}`}
          question={`This removes “${action.text === "" ? `action ${number}` : action.text}” from the review.`}
          yes="Remove it"
          no="Keep it"
          yesRef={leaveFocus}
          onYes={() => write({ removed: true })}
        />
      </div>
    </li>
  );
}

type DayProps = {
  id: string;
  value: string | undefined;
  onWrite: (value: string | null) => void;
};

/** A day that is half typed, or centuries away, changes nothing yet. */
function DayField({ id, value, onWrite }: DayProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      type="date"
      min="2020-01-01"
      max="2099-12-31"
      className="field"
      value={typed ?? value ?? ""}
      onChange={({ target }) => {
        const fits = target.validity.valid;
        setTyped(fits ? undefined : target.value);
        if (fits) onWrite(target.value === "" ? null : target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
