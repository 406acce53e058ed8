import Link from "next/link";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { DraftChange } from "@/lib/draft/draft";
import { paths } from "@/lib/paths";
import { count, listOf } from "@/lib/report/words";
import { adoptReview } from "@/lib/review/adopt-review";
import type { ReviewView } from "@/lib/review/review-view";
import type { Withdrawn } from "@/lib/review/withdrawn";

type Props = { kept: KeptDraft; review: ReviewView; withdrawn: Withdrawn };
type Taken = { words: string; undo: DraftChange };

/** Takes agreed levels and actions over into one's own draft, what was withdrawn of them out of it, and back. */
export function AdoptPanel({ kept, review, withdrawn }: Props) {
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
  const adoption = adoptReview(draft, review, withdrawn);
  const added = countsOf(adoption);
  const gone = countsOf(adoption.withdrawn);
  const words = listOf([
    ...added,
    ...(gone.length === 0 ? [] : [`the withdrawal of ${listOf(gone)}`]),
  ]);
  const settled = Object.values(review.competencies).some(({ agreed }) => agreed !== undefined);
  if (words === "" && taken === undefined) {
    return settled || review.actions.length > 0 ? (
      <p className="no-print mt-4 text-small text-soft">
        What you agreed on is in your answers and your plan.{" "}
        {settled && (
          <>
            You can drop an agreed level where you{" "}
            <Link href={paths.check}>check your answers</Link>.
          </>
        )}
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
          {added.length > 0 && (
            <p>
              An agreed level counts in your score as it is; your own stays beside it. Agreed
              actions join your learning plan.
            </p>
          )}
          {gone.length > 0 && (
            <p>
              Withdrawn since you took it over: {listOf(gone)}. Where an agreed level goes, your own
              counts again; where you had none, the level stays as your answer until you change it.
              A withdrawn action leaves your plan.
            </p>
          )}
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

/** "3 agreed levels", "1 action"; only those of which there are any. */
function countsOf({ levels, actions }: Withdrawn): string[] {
  return [
    ...(levels.length === 0 ? [] : [count(levels.length, "agreed level")]),
    ...(actions.length === 0 ? [] : [count(actions.length, "action")]),
  ];
}
