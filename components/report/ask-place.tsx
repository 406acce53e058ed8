"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";

/** Loaded when somebody means to ask. */
const AskPanel = dynamic(() => import("./ask-panel"), { ssr: false });

type Props = { model: RequirementModel; result: Result; draft: string };

/** Where one asks a coach: what a review link is, and the way to make one. */
export function AskPlace({ model, result, draft }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <section
      aria-labelledby="ask"
      className="no-print mt-14 border-t border-line pt-10 wrap-anywhere"
    >
      <h2 id="ask">Ask a coach</h2>
      <p className="mt-2">
        A review link lets one person rate you too, comment, and agree levels with you. It is locked
        before it leaves this browser, it ends when you say, and you can revoke it at any time. Make
        one for each coach; <Link href={paths.links}>My links</Link> has those you made.
      </p>
      {asking ? (
        <AskPanel model={model} result={result} draft={draft} />
      ) : (
        <button type="button" className="btn btn-quiet mt-4" onClick={() => setAsking(true)}>
          Prepare a review link
        </button>
      )}
    </section>
  );
}
