/** Words of the file that something was read from, so that the person can check it. */
import type { Quote } from "@/lib/draft/draft";
import { evidenceSchema } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";

const LONGEST_NAME = 80;

/** The text as it stands, cut at a word where it is longer than evidence may be. */
export function quoteOf(text: string, from: string, url?: string): Quote {
  const quote = { text: cut(text, LIMITS.evidenceText), from };
  if (url === undefined) return quote;
  return evidenceSchema.safeParse({ text: quote.text, url }).success ? { ...quote, url } : quote;
}

/** "Work: Pied Piper", or "Work" where the entry has no name. */
export function placeOf(part: string, name: string | undefined): string {
  return name === undefined ? part : `${part}: ${cut(name, LONGEST_NAME)}`;
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const atWord = head.replace(/\s+\S*$/u, "");
  // A text without spaces is cut anywhere but inside a character.
  return `${(atWord.length > most / 2 ? atWord : head).replace(/\p{Surrogate}$/u, "")}…`;
}
