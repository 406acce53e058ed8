"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import type { Draft } from "@/lib/draft/draft";
import { progressOf, type Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";
import { nextPath } from "./next-path";

type Props = {
  questions: readonly Question[];
  /** Where the sample report is. */
  sample: string;
};

/**
 * Start, or take up where one left off; start over after a plain question. Both have one place from the
 * beginning, so that nothing below them moves once it is known what this device holds.
 */
export function ResumePanel({ questions, sample }: Props) {
  const [draft, setDraft] = useState<Draft>();
  useEffect(() => {
    let gone = false;
    void import("@/lib/browser/draft-store")
      .then(async ({ draftOf, openDraft }) => draftOf(await openDraft()))
      .then((opened) => {
        if (!gone) setDraft(opened);
      });
    return () => {
      gone = true;
    };
  }, []);

  async function startOver() {
    if (draft === undefined) return;
    const { eraseDraft } = await import("@/lib/browser/draft-shelf");
    await eraseDraft(draft.id);
    window.location.reload();
  }

  const { answered, total } = progressOf(questions, draft);
  const begun = draft !== undefined && answered > 0;
  return (
    <div className="grid *:[grid-area:1/1]">
      <div className={`grid content-start gap-4 ${begun ? "invisible" : ""}`}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Link href={paths.setup} className="btn">
            Start the assessment
          </Link>
          <a href={sample}>See a sample report</a>
        </div>
        <p className="text-soft">
          No account. Stop whenever you like; every answer is kept at once.
        </p>
      </div>
      <div className={`grid content-start gap-4 ${begun ? "" : "invisible"}`}>
        <div className="grid justify-items-start gap-3 sm:flex">
          <ContinueLink draft={draft} questions={questions} />
          <Link href={paths.check} className="btn btn-quiet" prefetch={false}>
            Check your answers
          </Link>
        </div>
        <div>
          <p>
            You have answered {answered} of {total} questions on this device.
          </p>
          <div className="flex flex-wrap items-baseline gap-x-5 text-small">
            <Link href={paths.drafts} prefetch={false}>
              All drafts
            </Link>
            <a href={sample}>A sample report</a>
            <Confirm
              ask="Start over"
              question="This erases these answers on this device. It cannot be undone."
              yes="Erase and start over"
              no="Keep them"
              onYes={startOver}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

type ContinueProps = { draft: Draft | undefined; questions: readonly Question[] };

/** To the next open question, of the form that was chosen; to the report where there is none. */
function ContinueLink({ draft, questions }: ContinueProps) {
  const { next } = progressOf(questions, draft);
  if (next === undefined) {
    return (
      <Link href={paths.results} className="btn">
        See your report
      </Link>
    );
  }
  const begun = draft !== undefined;
  return (
    <Link
      href={begun ? nextPath(draft, next) : paths.setup}
      className="btn"
      prefetch={begun ? null : false}
    >
      Continue where you left off
    </Link>
  );
}
