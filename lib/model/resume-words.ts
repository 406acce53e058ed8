/**
 * The words by which a CV is read: how people write competencies, degrees, titles and certificates.
 * Kept apart from the model and its guide, and loaded only where a file is imported. Keys are in
 * snake_case, as in every published document.
 */
import * as z from "zod/mini";
import { competencyId, modelReference, text } from "./fields";

/**
 * Words and phrases of one meaning. A hyphen also stands for a space or for nothing, a plural s and
 * a version number may follow, British and American endings are the same.
 */
const wordListSchema = z.strictObject({
  /** Found anywhere, in capitals or not. */
  any_case: z.array(text),
  /** Found anywhere, but only in these capitals: "Spark" and not "a spark". */
  exact: z.optional(z.array(text)),
  /** Found only where they are a whole item of a list, such as "R" in "Python, R and SQL". */
  listed: z.optional(z.array(text)),
});
export type WordList = z.infer<typeof wordListSchema>;

export const resumeWordsSchema = z.strictObject({
  /** The requirement model whose competencies they lead to. */
  model: modelReference,
  terms: z.record(competencyId, wordListSchema),
  /** Terms that stand under more than one competency on purpose. */
  shared: z.array(text),
  /** Phrases that hold a term and mean something else. */
  ignored: z.array(text),
  /** By the answer that they lead to; "equivalent" is a judgement and never read from a file. */
  degrees: z.strictObject({
    none: wordListSchema,
    bachelor: wordListSchema,
    master: wordListSchema,
    doctorate: wordListSchema,
  }),
  /** Beside a degree: it is not held, or not yet. */
  unfinished: wordListSchema,
  related_fields: wordListSchema,
  /** What makes a position count as software, machine learning or data. */
  work: z.strictObject({
    titles: wordListSchema,
    summaries: wordListSchema,
    /** Titles that never count, whatever the summary says. */
    other_titles: wordListSchema,
  }),
  certificates: z.strictObject({
    azure: wordListSchema,
    aws: wordListSchema,
    gcp: wordListSchema,
    scrum: wordListSchema,
    itil: wordListSchema,
    epic: wordListSchema,
  }),
});
export type ResumeWords = z.infer<typeof resumeWordsSchema>;
