import "client-only";
import MiniSearch from "minisearch";
import type { SearchEntry } from "@/lib/guide/search-entries";
import { paths } from "@/lib/paths";

export type Found = SearchEntry & { score: number };

/** Words at the beginning count as much as whole ones; one wrong letter in six is forgiven. */
const OPTIONS = {
  prefix: true,
  fuzzy: 0.17,
  boost: { title: 3 },
  combineWith: "AND",
} as const;

const PAGES_AT_ONCE = 10;

/**
 * Loads the guide's index from this site and returns a search over it; nothing typed leaves the
 * browser, and once loaded it needs no network. @throws where the index cannot be fetched
 */
export async function openSearch(): Promise<(words: string) => Found[]> {
  const answer = await fetch(paths.searchIndex);
  if (!answer.ok) throw new Error(`the search index answered ${answer.status}`);
  const entries: SearchEntry[] = await answer.json();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({ fields: ["title", "text"] });
  // In pieces, between which the page answers.
  await index.addAllAsync([...byId.values()], { chunkSize: PAGES_AT_ONCE });
  return (words) =>
    index.search(words, OPTIONS).flatMap(({ id, score }) => {
      const entry = byId.get(id);
      return entry ? [{ ...entry, score }] : [];
    });
}
