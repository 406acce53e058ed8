"use client";

import { NOTE_CAP } from "@/lib/model/sealed-result";

type Props = { value: string; onChange: (note: string) => void };

/** A few words that go along to the coach. */
export function NoteField({ value, onChange }: Props) {
  return (
    <label className="grid max-w-xl gap-1">
      <span className="text-small text-soft">
        A note to the coach, if you like: what you would like to hear about
      </span>
      <textarea
        className="field"
        rows={3}
        maxLength={NOTE_CAP}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
