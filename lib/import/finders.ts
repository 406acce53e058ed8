/** The searches that a CV is read with. */
import type { ResumeWords } from "@/lib/model/resume-words";
import { type FindWords, wordFinder } from "./word-finder";

export type Degree = keyof ResumeWords["degrees"];

export type Finders = {
  /** Competency ids, in the order of the table. */
  competencies: readonly string[];
  terms: FindWords<string>;
  degrees: FindWords<Degree>;
  education: FindWords<"unfinished" | "related_fields">;
  titles: FindWords<"titles" | "other_titles">;
  summaries: FindWords<"summaries">;
  certificates: FindWords<keyof ResumeWords["certificates"]>;
};

/** Preparing takes longer than reading a usual CV, so it is done once for each table. */
const prepared = new WeakMap<ResumeWords, Finders>();

export function findersFor(words: ResumeWords): Finders {
  const finders = prepared.get(words) ?? prepare(words);
  prepared.set(words, finders);
  return finders;
}

function prepare({
  terms,
  ignored,
  degrees,
  unfinished,
  related_fields,
  work,
  certificates,
}: ResumeWords): Finders {
  const { titles, other_titles, summaries } = work;
  return {
    competencies: Object.keys(terms),
    terms: wordFinder(terms, ignored),
    degrees: wordFinder(degrees, ignored),
    education: wordFinder({ unfinished, related_fields }, ignored),
    titles: wordFinder({ titles, other_titles }, ignored),
    summaries: wordFinder({ summaries }, ignored),
    certificates: wordFinder(certificates, ignored),
  };
}
