"use client";

import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { MadeLink } from "@/components/ui/made-link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";
import { count } from "@/lib/report/words";
import {
  countEvidence,
  type ShareChoice,
  sharedResult,
  stepsDone,
} from "@/lib/share/shared-result";

const SharePreview = dynamic(() => import("./share-preview"), { ssr: false });

type Props = { model: RequirementModel; result: Result };
type Made = { state: "none" } | { state: "too-long" } | { state: "made"; url: string };

/** Makes a snapshot link after saying what the receiver will see. */
export function SharePanel({ model, result }: Props) {
  const [choice, setChoice] = useState<ShareChoice>({
    name: "",
    evidence: true,
    profile: true,
    practices: true,
    progress: false,
  });
  const [made, setMade] = useState<Made>({ state: "none" });
  const [looking, setLooking] = useState(false);
  const entries = countEvidence(result.answers);
  const done = stepsDone(result);
  const shared = useMemo(() => sharedResult(result, choice), [result, choice]);

  function choose(change: Partial<ShareChoice>) {
    setChoice({ ...choice, ...change });
    setMade({ state: "none" });
  }

  async function make(sent: Result) {
    const { encodeSnapshot } = await import("@/lib/share/snapshot");
    const fragment = encodeSnapshot(model, sent);
    setMade(
      fragment === undefined
        ? { state: "too-long" }
        : { state: "made", url: `${window.location.origin}${paths.shared}#${fragment}` },
    );
  }

  function makeWithoutEvidence() {
    const less = { ...choice, evidence: false };
    choose(less);
    void make(sharedResult(result, less));
  }
  const withoutEvidence = entries > 0 && choice.evidence ? makeWithoutEvidence : undefined;

  return (
    <section
      aria-labelledby="share"
      className="no-print mt-14 border-t border-line pt-10 wrap-anywhere"
    >
      <h2 id="share">Show it to somebody</h2>
      <p className="mt-2">
        A snapshot link holds the whole result inside itself. No server ever sees it, it opens on
        any device, and it keeps working for ever. That also means it cannot be taken back.
      </p>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-3">
        <label className="grid max-w-md gap-1">
          <span className="text-small text-soft">Your name, if the receiver should see it</span>
          <input
            className="field"
            autoComplete="name"
            maxLength={LIMITS.name}
            value={choice.name}
            onChange={(event) => choose({ name: event.target.value })}
          />
        </label>
        {entries > 0 && (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.evidence}
              onChange={(event) => choose({ evidence: event.target.checked })}
            />
            Include what I wrote as evidence ({count(entries, "entry", "entries")})
          </label>
        )}
        {result.practices !== undefined && (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.practices}
              onChange={(event) => choose({ practices: event.target.checked })}
            />
            Include the practices ({count(Object.keys(result.practices).length, "answer")})
          </label>
        )}
        {result.profile !== undefined && (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.profile}
              onChange={(event) => choose({ profile: event.target.checked })}
            />
            Include education, experience and hours a week
          </label>
        )}
        {done > 0 && (
          <label className="option">
            <input
              type="checkbox"
              checked={choice.progress}
              onChange={(event) => choose({ progress: event.target.checked })}
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
              <SharePreview model={model} result={shared} />
            </div>
          )}
        </details>
        <div>
          <button type="button" className="btn" onClick={() => void make(shared)}>
            Make the link
          </button>
        </div>
        <div aria-live="polite">
          {made.state === "too-long" && (
            <div className="grid justify-items-start gap-3 border-l-4 border-gap pl-4">
              <p>
                With all this evidence the link would be longer than 8,000 characters, and mail and
                chat programs would cut it. Leave the evidence out, or shorten some of it; nothing
                was cut.
              </p>
              {withoutEvidence && (
                <button type="button" className="btn btn-quiet" onClick={withoutEvidence}>
                  Make the link without evidence
                </button>
              )}
            </div>
          )}
          {made.state === "made" && (
            <MadeLink key={made.url} url={made.url} withoutEvidence={withoutEvidence} />
          )}
        </div>
      </div>
    </section>
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
