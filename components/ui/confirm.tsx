"use client";

import { type ReactNode, type RefCallback, useEffect, useId, useRef, useState } from "react";

type Props = {
  /** On the button that begins it. */
  ask: string;
  /** What it is about, for who hears the button among others of its kind. */
  of?: string;
  /** Says plainly what will happen. */
  question: string;
  yes: string;
  no: string;
  onYes: () => Promise<void> | void;
  /** `leaveFocus`, where what was asked about goes with its answer. */
  yesRef?: RefCallback<HTMLButtonElement>;
  /** For the step that a page is about; else it is a quiet word. */
  strong?: boolean;
  /** What else there is to know or to do before the answer. */
  children?: ReactNode;
};

/** A button that asks once more before it does what cannot be undone; the answer has the focus. */
export function Confirm({ ask, of, question, yes, no, onYes, yesRef, strong, children }: Props) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) first.current?.focus();
    else if (asked.current) again.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button
        ref={again}
        type="button"
        className={strong ? "btn" : "btn-text text-small"}
        onClick={() => setAsking(true)}
      >
        {ask}
        {of && <span className="sr-only"> {of}</span>}
      </button>
    );
  }
  return (
    <div
      role="alertdialog"
      aria-label={of ? `${ask} ${of}` : ask}
      aria-describedby={id}
      className="my-2 w-full border-l-4 border-gap py-1 pl-4 text-base"
    >
      <p id={id}>{question}</p>
      {children}
      <div className="mt-2 flex flex-wrap gap-3">
        <button
          ref={first}
          type="button"
          className="btn btn-quiet"
          onClick={() => setAsking(false)}
        >
          {no}
        </button>
        <button ref={yesRef} type="button" className="btn" onClick={() => void onYes()}>
          {yes}
        </button>
      </div>
    </div>
  );
}
