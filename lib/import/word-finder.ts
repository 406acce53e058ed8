/** Finds words and phrases in text: whole words only, the longest phrase first. */
import type { WordList } from "@/lib/model/resume-words";
import { isFree, listItems, type Token, tokenRuns } from "./tokens";

/** The keys whose words stand in a text. */
export type FindWords<Key extends string> = (text: string) => Set<Key>;

type Index<Key> = { any: Map<string, Set<Key>>; exact: Map<string, Set<Key>>; longest: number };

/**
 * Prepares a search for many lists at once; time grows with the text, not with the lists. Where one
 * phrase holds another ("Java Script", "Java"), only the longer one counts. `ignored` phrases swallow
 * the words in them and lead nowhere.
 */
export function wordFinder<Key extends string>(
  lists: Readonly<Record<Key, WordList>>,
  ignored: readonly string[] = [],
): FindWords<Key> {
  const index: Index<Key> = { any: new Map(), exact: new Map(), longest: 1 };
  const items = new Map<string, Set<Key>>();
  for (const key of Object.keys(lists) as Key[]) {
    const { any_case, exact = [], listed = [] } = lists[key]; // keys of the record itself
    for (const term of any_case) addTerm(index, "any", term, key);
    for (const term of exact) addTerm(index, "exact", term, key);
    for (const term of listed) for (const form of forms(term)) add(items, join(form, true), key);
  }
  for (const term of ignored) addTerm(index, "any", term);

  return (text) => {
    const found = new Set<Key>();
    for (const run of tokenRuns(text)) {
      for (const item of listItems(run))
        for (const key of items.get(join(item, true)) ?? []) found.add(key);
      for (const key of phrasesOf(run, index)) found.add(key);
    }
    return found;
  };
}

function* phrasesOf<Key>(run: readonly Token[], index: Index<Key>): Generator<Key> {
  for (let at = 0; at < run.length; ) {
    let taken = 1;
    for (let length = Math.min(index.longest, run.length - at); length > 0; length--) {
      const keys = lookUp(run.slice(at, at + length), index);
      if (keys === undefined) continue;
      yield* keys;
      taken = length;
      break;
    }
    at += taken;
  }
}

function lookUp<Key>(phrase: readonly Token[], { any, exact }: Index<Key>): Set<Key> | undefined {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  // "R-squared" is not R; longer words may be tied: "Python-based" is Python.
  if (first.tiedBefore && !isFree(first)) return undefined;
  if (last.tiedAfter && !isFree(last)) return undefined;
  const written = join(phrase, false);
  const folded = join(phrase, true);
  return (
    exact.get(written) ??
    any.get(folded) ??
    exact.get(singular(written)) ??
    any.get(singular(folded)) ??
    exact.get(withoutVersion(written)) ??
    any.get(withoutVersion(folded))
  );
}

function join(phrase: readonly Token[], folded: boolean): string {
  return phrase.map((token) => (folded ? token.folded : token.word)).join(" ");
}

const singular = (phrase: string) => phrase.replace(/(?<=\p{L}{2})s$/u, "");
/** "Python3.8" is Python and "YOLOv5" is YOLO; "S3" stays. */
const withoutVersion = (phrase: string) => phrase.replace(/(?<=[\p{L}+#]{3})v?\d+$/u, "");

/** A term as its words, with its hyphens read as spaces and as nothing. */
export function forms(term: string): Token[][] {
  const split = tokenRuns(term);
  const whole = tokenRuns(term.replace(/(?<=\S)-(?=\S)/gu, ""));
  return [split, whole].flatMap(([run, ...more]) => (run && more.length === 0 ? [run] : []));
}

function addTerm<Key>(index: Index<Key>, kind: "any" | "exact", term: string, key?: Key): void {
  for (const form of forms(term)) {
    index.longest = Math.max(index.longest, form.length);
    add(index[kind], join(form, kind === "any"), key);
  }
}

function add<Key>(map: Map<string, Set<Key>>, phrase: string, key: Key | undefined): void {
  const keys = map.get(phrase) ?? new Set();
  if (key !== undefined) keys.add(key);
  map.set(phrase, keys);
}
