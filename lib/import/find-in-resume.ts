/** What a CV says that an assessment can use. */

import type { Quote } from "@/lib/draft/draft";
import type { ResumeWords } from "@/lib/model/resume-words";
import { type CertificateFound, findCertificates } from "./find-certificates";
import { type EducationFound, findEducation } from "./find-education";
import { findSuggestions } from "./find-suggestions";
import { findYears, type YearsFound } from "./find-years";
import { findersFor } from "./finders";
import type { Resume } from "./resume-schema";

/** Each fact with the words that it was read from; a fact that the file does not give is undefined. */
export type ResumeFindings = EducationFound & {
  years: YearsFound | undefined;
  /** Positions that would count towards the years but have no start date. */
  undated: Quote[];
  certificates: CertificateFound[];
  /** By competency id: what could be quoted there. Never a level. */
  suggestions: Record<string, Quote[]>;
};

export function findInResume(resume: Resume, words: ResumeWords, today: Date): ResumeFindings {
  const find = findersFor(words);
  return {
    ...findEducation(resume, find, today),
    ...findYears(resume, find, today),
    certificates: findCertificates(resume, find),
    suggestions: findSuggestions(resume, find),
  };
}
