"use client";

import { type RefObject, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Draft } from "@/lib/draft/draft";
import { LIMITS } from "@/lib/model/vocabulary";
import { fieldNames } from "./field-names";

type Props = {
  form: RefObject<HTMLFormElement | null>;
  draft: Draft | undefined;
  ids: readonly string[];
  /** Called when a quote was put into a field. */
  onQuote: () => void;
};

/** Beneath a chosen level, what an opened CV says of it, to take over as evidence with one press. */
export function CvQuotes({ form, draft, ids, onQuote }: Props) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready || draft === undefined) return null;
  function quote(id: string, text: string, url: string | undefined) {
    const field = emptyEntry(form.current, id);
    if (field === undefined) return;
    field.words.value = text.slice(0, LIMITS.evidenceText);
    if (field.link && url !== undefined) field.link.value = url;
    onQuote();
    field.words.focus();
  }
  return ids.map((id) => {
    const quotes = draft.quotes[id] ?? [];
    const place = document.getElementById(fieldNames.quotes(id));
    if (quotes.length === 0 || place === null) return null;
    return createPortal(
      <>
        <p className="text-small text-soft">From the CV that you opened</p>
        <ul className="mt-1">
          {quotes.map(({ text, url, from }) => (
            <li key={from} className="flex items-baseline justify-between gap-4 py-0.5 text-small">
              <span className="min-w-0 wrap-anywhere">“{text}”</span>
              <button
                type="button"
                className="btn-text min-h-6 py-0 whitespace-nowrap"
                onClick={() => quote(id, text, url)}
              >
                Use as evidence<span className="sr-only"> “{text}”</span>
              </button>
            </li>
          ))}
        </ul>
      </>,
      place,
      id,
    );
  });
}

/** The first entry of a question without words; undefined where all are taken. */
function emptyEntry(form: HTMLFormElement | null, id: string) {
  for (let entry = 0; ; entry++) {
    const words = form?.elements.namedItem(fieldNames.evidenceText(id, entry));
    if (!(words instanceof HTMLTextAreaElement)) return undefined;
    if (words.value.trim() !== "") continue;
    const link = form?.elements.namedItem(fieldNames.evidenceUrl(id, entry));
    return { words, link: link instanceof HTMLInputElement ? link : undefined };
  }
}
