"use client";

import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { count } from "@/lib/report/words";
import {
  countEvidence,
  type ShareChoice,
  sharedResult,
  stepsDone,
} from "@/lib/share/shared-result";

const SharePreview = dynamic(() => import("./share-preview"), { ssr: false });

type Props = {
  model: RequirementModel;
  result: Result;
  choice: ShareChoice;
  onChange: (change: Partial<ShareChoice>) => void;
  /** What carries it; `note` are words that go along. */
  carrier: "snapshot" | "sealed";
  note?: string | undefined;
};

/** What of a result goes along, and what the receiver will see then. */
export function ShareChoices({ model, result, choice, onChange, carrier, note }: Props) {
  const [looking, setLooking] = useState(false);
  const entries = countEvidence(result.answers);
  const done = stepsDone(result);
  const shared = useMemo(() => sharedResult(result, choice), [result, choice]);
  return (
    <>
      <label className="grid max-w-md gap-1">
        <span className="text-small text-soft">Your name, if the receiver should see it</span>
        <input
          className="field"
          autoComplete="name"
          maxLength={LIMITS.name}
          value={choice.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </label>
      {entries > 0 && (
        <label className="option">
          <input
            type="checkbox"
            checked={choice.evidence}
            onChange={(event) => onChange({ evidence: event.target.checked })}
          />
          Include what I wrote as evidence ({count(entries, "entry", "entries")})
        </label>
      )}
      {result.practices !== undefined && (
        <label className="option">
          <input
            type="checkbox"
            checked={choice.practices}
            onChange={(event) => onChange({ practices: event.target.checked })}
          />
          Include the practices ({count(Object.keys(result.practices).length, "answer")})
        </label>
      )}
      {result.profile !== undefined && (
        <label className="option">
          <input
            type="checkbox"
            checked={choice.profile}
            onChange={(event) => onChange({ profile: event.target.checked })}
          />
          Include education, experience and hours a week
        </label>
      )}
      {done > 0 && (
        <label className="option">
          <input
            type="checkbox"
            checked={choice.progress}
            onChange={(event) => onChange({ progress: event.target.checked })}
          />
          Include which steps of the plan are done, and when ({count(done, "step")})
        </label>
      )}
      <p className="text-small">
        <b>The receiver will see</b> {previewWords(result, choice, entries)}.
      </p>
      <details
        className="border-l-4 border-line-strong pl-4"
        onToggle={(event) => setLooking(event.currentTarget.open)}
      >
        <summary className="cursor-pointer py-1">See it as the receiver will</summary>
        {looking && (
          <div className="mt-2">
            <SharePreview model={model} result={shared} carrier={carrier} note={note} />
          </div>
        )}
      </details>
    </>
  );
}

function previewWords(result: Result, choice: ShareChoice, entries: number): string {
  const parts = [
    "every level and how sure you were",
    entries > 0 && choice.evidence
      ? `your ${count(entries, "entry", "entries")} of evidence`
      : "no evidence",
    ...(result.practices === undefined
      ? []
      : [choice.practices ? "your answers on practices" : "no practices"]),
    result.profile !== undefined && choice.profile ? "your profile facts" : "no profile facts",
    ...(stepsDone(result) === 0
      ? []
      : [choice.progress ? "which steps of your plan are done" : "no step of your plan as done"]),
    choice.name.trim() === "" ? "no name" : `the name “${choice.name.trim()}”`,
  ];
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}, with the date`;
}
