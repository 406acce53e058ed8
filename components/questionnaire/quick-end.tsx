"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { loadModel } from "@/lib/browser/load-model";
import type { Draft } from "@/lib/draft/draft";
import { progressOf, type Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";

type Props = {
  draft: Draft;
  questions: readonly Question[];
  /** Makes the draft a full one and goes on at `path`. */
  onFull: (path: string) => Promise<void>;
};

/** The quick form has ended by itself: what that is worth, and the ways on. */
export function QuickEnd({ draft, questions, onFull }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<string[]>([]);
  const { answered, total, next } = progressOf(questions, draft);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    void openWords(draft).then(setOpen);
  }, [draft]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Most of your largest gaps are found
      </h1>
      <p className="mt-3 text-lg">
        You have dealt with {answered} of {total} questions. In simulations, about four of the five
        largest gaps were found by then; the full form may show another.
      </p>
      <div className="mt-7 flex flex-wrap items-center gap-3">
        <Link href={paths.results} className="btn">
          See your report
        </Link>
        {next && (
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => void onFull(`${paths.step(next.step)}#${next.id}`)}
          >
            Go on with the full form
          </button>
        )}
        <Link href={paths.check}>Check your answers</Link>
      </div>
      {/* Below the buttons, because it comes after them. */}
      <div className="mt-7 grid gap-2 text-soft">
        {open.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

async function openWords(draft: Draft): Promise<string[]> {
  const [{ openAnswers }, { resultOfDraft }, model] = await Promise.all([
    import("@/lib/report/open-answers"),
    import("@/lib/draft/result-of-draft"),
    loadModel(draft.model.id, draft.model.version),
  ]);
  return model === undefined ? [] : openAnswers(model, resultOfDraft(draft));
}
