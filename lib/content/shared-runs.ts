/** Finds sentences that were carried over from another text instead of being written anew. */
import { plain } from "./prose-rules";

export type SharedRun = { where: string; words: string };

const RUN = 8;

/** Every text in a document that has eight words in a row in common with `source`. */
export function sharedRuns(document: unknown, source: string): SharedRun[] {
  const known = new Set(runsOf(source));
  const found: SharedRun[] = [];
  walk(document, "", (where, text) => {
    const shared = runsOf(text).find((run) => known.has(run));
    if (shared !== undefined) found.push({ where, words: shared });
  });
  return found;
}

function runsOf(text: string): string[] {
  const words = plain(text.replace(/\s+/g, " ").replace(/[-/]/g, " ")).split(" ").filter(Boolean);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" "));
}

function walk(value: unknown, where: string, visit: (where: string, text: string) => void): void {
  if (typeof value === "string") visit(where, value);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value))
      walk(item, where === "" ? key : `${where}.${key}`, visit);
}
