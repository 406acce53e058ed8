"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import type { Draft } from "@/lib/model/draft";
import { progressOf, type Question } from "@/lib/model/question-index";
import { paths } from "@/lib/paths";

/** Start, or take up where one left off; start over after a plain question. */
export function ResumePanel({ questions }: { questions: Question[] }) {
  const [draft, setDraft] = useState<Draft>();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let gone = false;
    void import("@/lib/browser/draft-store")
      .then(({ openDraft }) => openDraft())
      .then((opened) => {
        if (!gone && opened.state === "ready") setDraft(opened.draft);
      });
    return () => {
      gone = true;
    };
  }, []);

  async function startOver() {
    const { clearDrafts } = await import("@/lib/browser/draft-store");
    await clearDrafts();
    setDraft(undefined);
    setAsking(false);
  }

  const { answered, total, next } = progressOf(questions, draft);
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
        {next ? (
          <Link href={`${paths.step(next.step)}#${next.id}`} className="btn">
            Continue where you left off
          </Link>
        ) : (
          <Link href={paths.results} className="btn">
            See your report
          </Link>
        )}
        <Link href={paths.check} className="btn btn-quiet">
          Check your answers
        </Link>
      </div>
      {asking ? (
        <div role="alertdialog" aria-label="Start over" className="border-l-4 border-gap pl-4">
          <p>This erases all your answers on this device. It cannot be undone.</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <button type="button" className="btn" onClick={() => void startOver()}>
              Erase and start over
            </button>
            <button type="button" className="btn btn-quiet" onClick={() => setAsking(false)}>
              Keep them
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="btn-text text-small" onClick={() => setAsking(true)}>
          Start over
        </button>
      )}
    </div>
  );
}
