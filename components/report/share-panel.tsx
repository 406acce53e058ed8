"use client";

import { useMemo, useState } from "react";
import { MadeSnapshot } from "@/components/ui/made-snapshot";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import {
  countEvidence,
  FIRST_CHOICE,
  type ShareChoice,
  sharedResult,
} from "@/lib/share/shared-result";
import { ShareChoices } from "./share-choices";

type Props = { model: RequirementModel; result: Result };
type Made = { state: "none" } | { state: "too-long" } | { state: "made"; url: string };

/** Makes a snapshot link after saying what the receiver will see. */
export function SharePanel({ model, result }: Props) {
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [made, setMade] = useState<Made>({ state: "none" });
  const entries = countEvidence(result.answers);
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
        <ShareChoices
          model={model}
          result={result}
          choice={choice}
          onChange={choose}
          carrier="snapshot"
        />
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
            <MadeSnapshot key={made.url} url={made.url} withoutEvidence={withoutEvidence} />
          )}
        </div>
      </div>
    </section>
  );
}
