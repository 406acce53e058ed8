"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import type { Draft } from "@/lib/draft/draft";
import { progressOf, type Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";
import { nextPath } from "./next-path";

/** Start, or take up where one left off; start over after a plain question. */
export function ResumePanel({ questions }: { questions: Question[] }) {
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
  if (draft === undefined || answered === 0) {
    return (
      <Link href={paths.setup} className="btn">
        Start the assessment
      </Link>
    );
  }
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        You have answered {answered} of {total} questions on this device.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <ContinueLink draft={draft} questions={questions} />
        <Link href={paths.check} className="btn btn-quiet">
          Check your answers
        </Link>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-5 text-small">
        <Link href={paths.drafts}>All drafts</Link>
        <Confirm
          ask="Start over"
          question="This erases these answers on this device. It cannot be undone."
          yes="Erase and start over"
          no="Keep them"
          onYes={startOver}
        />
      </div>
    </div>
  );
}

type ContinueProps = { draft: Draft; questions: readonly Question[] };

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
  return (
    <Link href={nextPath(draft, next)} className="btn">
      Continue where you left off
    </Link>
  );
}
