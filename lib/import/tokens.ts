/** Cuts text into words so that phrases can be compared as people write them. */

export type Token = {
  /** As written, without the dots inside ("Node.js" is "Nodejs", "Ph.D." is "PhD"). */
  word: string;
  /** The same in small letters, with British and American endings made equal. */
  folded: string;
  /** Joined to its neighbour by a hyphen or an apostrophe, or an initial: R in "R-squared", "R. Smith". */
  tiedBefore: boolean;
  tiedAfter: boolean;
  /** A slash stands before it: one sequence for a phrase ("A/B testing"), two items for a list. */
  slashBefore: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}_]+(?:[.&][\p{L}\p{M}\p{N}_]+)*[+#]*\d*/gu;
/** What no phrase reaches across. A full stop or dash counts only where a space follows or surrounds it. */
const BREAK = /[,;:|•·()[\]{}"“”„«»!?<>=\t\n\r]|\.(?=\s|$)|\.{2,}|\s[-–—*]+\s|^[-–—*]+\s/u;
const AMPERSAND = /^\s+&\s+$/u;

/** Runs of words with nothing between them that ends a thought. */
export function tokenRuns(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  const source = text.normalize("NFC").replace(/[’‘`´]/gu, "'");
  for (const match of source.matchAll(WORD)) {
    const gap = source.slice(end, match.index);
    end = match.index + match[0].length;
    if (run.length > 0 && BREAK.test(gap)) {
      const initial = run.at(-1);
      // The R of "R. Smith" belongs to Smith.
      if (initial !== undefined && gap.startsWith(". ")) initial.tiedAfter = true;
      runs.push(run);
      run = [];
    }
    const tied = run.length > 0 && /^['‐‑–-]$/u.test(gap);
    const last = run.at(-1);
    if (last !== undefined) last.tiedAfter = tied;
    if (run.length > 0 && AMPERSAND.test(gap)) run.push(token("and", false, false));
    run.push(token(match[0].replaceAll(".", ""), tied, gap.includes("/")));
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function token(word: string, tiedBefore: boolean, slashBefore: boolean): Token {
  return { word, folded: fold(word), tiedBefore, tiedAfter: false, slashBefore };
}

/** "Optimisation" and "optimization", "modelling" and "modeling" become one. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/([iy])s(e|ed|er|es|ing|ation|ations)$/u, "$1z$2")
    .replace(/ll(ed|er|ing)$/u, "l$1");
}

/** The parts of a run that would be items of a list: "Python", "R" and "SQL" in "Python/R and SQL". */
export function listItems(run: readonly Token[]): Token[][] {
  const items: Token[][] = [];
  let item: Token[] = [];
  for (const word of run) {
    const joins = word.folded === "and" || word.folded === "or";
    if (joins || word.slashBefore) {
      items.push(item);
      item = [];
    }
    if (!joins) item.push(word);
  }
  items.push(item);
  return items.filter(
    ([first, ...more]) => first !== undefined && (more.length > 0 || isFree(first)),
  );
}

/** A single letter that is tied to its neighbour is a part of something else. */
export function isFree({ word, tiedBefore, tiedAfter }: Token): boolean {
  return word.length > 1 || !(tiedBefore || tiedAfter);
}
