import type { Quote } from "@/lib/draft/draft";
import { LIMITS } from "@/lib/model/vocabulary";
import type { Finders } from "./finders";
import { passagesOf } from "./passages";
import type { Resume } from "./resume-schema";

/**
 * Quotes by competency id, at most as many as an answer holds evidence, each text once. They say
 * which questions to open and what could be quoted there; how well somebody knows what they name
 * cannot be read from it, so nothing here is a level.
 */
export function findSuggestions(resume: Resume, find: Finders): Record<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const { quote, searched } of passagesOf(resume)) {
    for (const competency of find.terms(searched)) {
      const own = quotes.get(competency) ?? [];
      const known = own.some(({ text }) => text === quote.text);
      if (!known && own.length < LIMITS.evidence) quotes.set(competency, [...own, quote]);
    }
  }
  // In the table's order, which is the model's.
  return Object.fromEntries(
    find.competencies.flatMap((id): [string, Quote[]][] => {
      const own = quotes.get(id);
      return own === undefined ? [] : [[id, own]];
    }),
  );
}
