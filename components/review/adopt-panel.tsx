import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { DraftChange } from "@/lib/draft/draft";
import { count, listOf } from "@/lib/report/words";
import { type Adoption, adoptReview } from "@/lib/review/adopt-review";
import type { ReviewView } from "@/lib/review/review-view";

type Props = { kept: KeptDraft; review: ReviewView };
type Taken = { words: string; undo: DraftChange };

/** Takes agreed levels and actions over into one's own draft, and back. */
export function AdoptPanel({ kept, review }: Props) {
  const draft = useSyncExternalStore(kept.subscribe, kept.get);
  const [taken, setTaken] = useState<Taken>();
  const note = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // Each button goes when it is pressed; what comes instead is where a reader goes on.
  useEffect(() => {
    if (pressed.current) (taken === undefined ? button : note).current?.focus();
    pressed.current = false;
  }, [taken]);
  const adoption = adoptReview(draft, review);
  const words = wordsOf(adoption);
  const settled = Object.values(review.competencies).some(({ agreed }) => agreed !== undefined);
  if (words === "" && taken === undefined) {
    return settled || review.actions.length > 0 ? (
      <p className="no-print mt-4 text-small text-soft">
        What you agreed on is in your answers and your plan.
      </p>
    ) : null;
  }
  function adopt() {
    pressed.current = true;
    kept.change(adoption.change);
    setTaken({ words, undo: adoption.undo });
  }
  function takeBack({ undo }: Taken) {
    pressed.current = true;
    kept.change(undo);
    setTaken(undefined);
  }
  return (
    <div className="no-print mt-5 grid justify-items-start gap-2 border-l-4 border-have py-1 pl-4">
      {words !== "" && (
        <>
          <p>
            An agreed level counts in your score as it is; your own stays beside it. Agreed actions
            join your learning plan.
          </p>
          <button ref={button} type="button" className="btn" onClick={adopt}>
            Take over {words}
          </button>
        </>
      )}
      <div role="status">
        {taken !== undefined && words === "" && (
          <p ref={note} tabIndex={-1}>
            Taken over: {taken.words}. The report counts with it.{" "}
            <button type="button" className="btn-text" onClick={() => takeBack(taken)}>
              Undo
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** "3 agreed levels and 1 action"; "" for nothing. */
function wordsOf({ levels, actions }: Adoption): string {
  return listOf([
    ...(levels.length === 0 ? [] : [count(levels.length, "agreed level")]),
    ...(actions.length === 0 ? [] : [count(actions.length, "action")]),
  ]);
}
