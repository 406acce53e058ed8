/**
 * The door for JSON Resume files: 1.0.0, the 0.x versions before it and the drafts of 2014, migrated
 * here once into one inner shape. Parts that nothing reads are not checked. Real exporters write
 * null, "" and nothing for the same thing; all three are read as nothing. A wrong type is a fault.
 */
import * as z from "zod/mini";
import { isBefore, type ResumeDate, type ResumeEnd } from "./resume-date";
import { endDate, items, list, startDate, words } from "./resume-fields";

const period = { startDate, endDate };

/** `company` and `website` became `name` and `url` after 0.0.16. */
const workEntry = z.pipe(
  z.object({
    ...period,
    name: words,
    company: words,
    position: words,
    summary: words,
    highlights: items,
  }),
  z.transform(({ name, company, ...entry }, context) => {
    if (endsBeforeStart(entry)) context.issues.push(endFault(entry));
    return { ...entry, name: name ?? company };
  }),
);

const educationEntry = z.pipe(
  z.object({
    ...period,
    institution: words,
    area: words,
    studyType: words,
    courses: items,
  }),
  z.transform((entry, context) => {
    if (endsBeforeStart(entry)) context.issues.push(endFault(entry));
    return entry;
  }),
);

const withUrl = <T extends { url: string | undefined; website: string | undefined }>(entry: T) => {
  const { url, website, ...rest } = entry;
  return { ...rest, url: url ?? website };
};

/** The first drafts listed skills as plain texts. */
const skillEntry = z.pipe(
  z.transform((entry: unknown) => (typeof entry === "string" ? { name: entry } : entry)),
  z.object({ name: words, keywords: items }),
);

const resumeParts = z.object({
  basics: z.nullish(z.looseObject({})),
  work: list(workEntry),
  volunteer: list(z.object({ organization: words, summary: words, highlights: items })),
  education: list(educationEntry),
  skills: list(skillEntry),
  projects: list(
    z.pipe(
      z.object({
        name: words,
        description: words,
        highlights: items,
        keywords: items,
        url: words,
        website: words,
      }),
      z.transform(withUrl),
    ),
  ),
  publications: list(
    z.pipe(
      z.object({ name: words, summary: words, url: words, website: words }),
      z.transform(withUrl),
    ),
  ),
  awards: list(z.object({ title: words, summary: words })),
  certificates: list(
    z.pipe(
      z.object({ name: words, issuer: words, url: words, website: words }),
      z.transform(withUrl),
    ),
  ),
});

/** Everything of a JSON Resume that is read here, whatever its version. */
export const resumeSchema = z.pipe(
  resumeParts,
  z.transform(({ basics: _basics, ...parts }) => parts),
);
export type Resume = z.infer<typeof resumeSchema>;

/** A document with any of these is a JSON Resume; `bio` was `basics` until July 2014. */
export const RESUME_PARTS: readonly string[] = [...Object.keys(resumeParts.shape), "bio"];

type Period = { startDate: ResumeDate | undefined; endDate: ResumeEnd };

function endsBeforeStart({ startDate: start, endDate: end }: Period): boolean {
  return start !== undefined && end !== undefined && end !== "now" && isBefore(end, start);
}

function endFault(entry: Period) {
  const message = "is before the startDate";
  return { code: "custom" as const, input: entry, path: ["endDate"], message };
}
