"use client";

import { useEffect, useRef, useState } from "react";
import { momentOf } from "@/components/ui/moment-of";
import type { EarlierState } from "@/lib/browser/draft-shelf";
import { progressOf, type Question } from "@/lib/draft/question-index";

type Props = {
  earlier: readonly EarlierState[];
  questions: readonly Question[];
  onChange: () => Promise<void>;
};

/** States that were kept while answering; going back keeps the present one too. */
export function EarlierStates({ earlier, questions, onChange }: Props) {
  const [said, setSaid] = useState("");
  const note = useRef<HTMLParagraphElement>(null);
  // The state that was gone back to has left the list, and the button with it.
  useEffect(() => {
    if (said !== "") note.current?.focus();
  }, [said]);
  async function restore(state: EarlierState) {
    await (await import("@/lib/browser/draft-shelf")).restoreState(state);
    await onChange();
    setSaid(
      `Back at ${momentOf(state.draft.savedAt)}. What stood here until now is an earlier state too.`,
    );
  }
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-8 cursor-pointer py-1 text-soft">
        Earlier states ({earlier.length})
      </summary>
      <p ref={note} tabIndex={-1} role="status" className="empty:hidden">
        {said}
      </p>
      <ul className="mt-1">
        {earlier.map((state) => (
          <li
            key={state.sequence}
            className="flex max-w-none flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-1"
          >
            <span>
              {momentOf(state.draft.savedAt)}: {progressOf(questions, state.draft).answered}{" "}
              answered
            </span>
            <button type="button" className="btn-text" onClick={() => void restore(state)}>
              Go back to this
              <span className="sr-only"> state of {momentOf(state.draft.savedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
