/** Texts that people wrote, made fit for files that other programs read. */

/** Line ends of every system and script. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Controls but tab and line end, code points that are no characters, and marks that turn around what stands beside them. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu;

/** The same text with "\n" as its only line end, no control characters and no half characters. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(UNPRINTABLE, "");
}

/** Clean, on one line, with single spaces. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Joins what stands beside it: nothing to see, and nothing to break a line at. */
export const WORD_JOINER = "\u2060";

/**
 * Clean, and inert where a program takes plain text for HTML or Markdown, as some résumé themes and
 * calendars do: a word joiner after "<" and after the "]" of a link leaves neither a tag nor a
 * link.
 */
export function inertText(text: string): string {
  return cleanText(text)
    .replace(/<(?=[a-z/!?])/gi, `<${WORD_JOINER}`)
    .replace(/\](?=[(:[])/g, `]${WORD_JOINER}`);
}
