"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Entry } from "@/lib/model/review";
import type { Shown } from "@/lib/review/change-review";
import { textOf } from "@/lib/review/field";

type Props = {
  label: ReactNode;
  field: readonly (Entry & { value: string })[] | undefined;
  most: number;
  rows?: number;
  onWrite: (text: string, over: Shown) => void;
};

/**
 * A text of a review that is kept with every key. What another device writes meanwhile is told beneath
 * and joins the text when one leaves it; it is never typed over unseen.
 */
export function KeptText({ label, field, most, rows = 2, onWrite }: Props) {
  const id = useId();
  const stored = textOf(field);
  const [text, setText] = useState(stored);
  const [here, setHere] = useState(false);
  /** The entries that the text on screen takes into account. */
  const over = useRef<Shown>(field);
  useEffect(() => {
    if (here) return;
    setText(stored);
    over.current = field;
  }, [here, stored, field]);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={Math.max(most, text.length)}
        className="field"
        value={text}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        onChange={({ target }) => {
          setText(target.value);
          onWrite(target.value, over.current);
        }}
      />
      {here && stored !== text && stored.trim() !== text.trim() && (
        <p role="status" className="text-small text-coach">
          Another device wrote here too. Both texts stand here when you leave the field.
        </p>
      )}
    </div>
  );
}
