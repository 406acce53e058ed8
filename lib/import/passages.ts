/** The passages of a CV that can be quoted as evidence, those that show most first. */
import type { Quote } from "@/lib/draft/draft";
import { placeOf, quoteOf } from "./quote";
import type { Resume } from "./resume-schema";

/** `searched` may say more than the quote: a project is quoted by its description and found by its keywords. */
export type Passage = { quote: Quote; searched: string };

/**
 * Work, projects and publications, then the rest, single keywords last. The address of an employer
 * shows nothing about the work and is left out; a project's, a publication's or a certificate's stays.
 */
export function passagesOf(resume: Resume): Passage[] {
  return [
    ...resume.work.flatMap(({ name, summary, highlights }) =>
      plain(placeOf("Work", name), [...highlights, summary]),
    ),
    ...resume.projects.flatMap(({ name, description, highlights, keywords, url }) => {
      const from = placeOf("Project", name);
      const text = description ?? name;
      return [
        ...plain(from, highlights, url),
        ...(text === undefined
          ? plain(from, keywords, url)
          : [passage(text, from, url, [name, ...keywords])]),
      ];
    }),
    ...resume.publications.flatMap(({ name, summary, url }) => {
      const text = name ?? summary;
      return text === undefined ? [] : [passage(text, "Publication", url, [summary])];
    }),
    ...resume.volunteer.flatMap(({ organization, summary, highlights }) =>
      plain(placeOf("Volunteering", organization), [...highlights, summary]),
    ),
    ...resume.awards.flatMap(({ title, summary }) => plain("Award", [title, summary])),
    ...resume.certificates.flatMap(({ name, url }) => plain("Certificate", [name], url)),
    ...resume.education.flatMap(({ institution, courses }) =>
      plain(placeOf("Course", institution), courses),
    ),
    ...resume.skills.flatMap(({ name, keywords }) => [
      ...plain(placeOf("Skill", name), keywords),
      ...plain("Skill", [name]),
    ]),
  ];
}

function plain(from: string, texts: readonly (string | undefined)[], url?: string): Passage[] {
  return texts.flatMap((text) => (text === undefined ? [] : [passage(text, from, url)]));
}

function passage(
  text: string,
  from: string,
  url: string | undefined,
  more: readonly (string | undefined)[] = [],
): Passage {
  // A line break keeps a phrase from reaching from one text into the next.
  return { quote: quoteOf(text, from, url), searched: [text, ...more].join("\n") };
}
