/**
 * What the source of the model says that no competency carries: figures and statements quoted with
 * what they rest on, where they contradict each other, and the index of all its lines. Quoted, never
 * averaged, never fed to the score.
 */
import * as z from "zod/mini";
import { competencyId, slug, sourceLine, sourceLines, text } from "./fields";

/** A figure or a statement as the source gives it: never averaged, never fed to the score. */
const figureSchema = z.strictObject({
  id: slug,
  value: text,
  /** US dollars a year; null where the figure is no pay or gives no such end. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  basis: z.enum(["base pay", "total pay", "pay, basis not said", "not pay"]),
  measure: z.enum([
    "average",
    "range",
    "upper end",
    "example",
    "growth",
    "share",
    "size",
    "statement",
  ]),
  /** Years of experience as the source names them; null where it names none. */
  years: z.nullable(text),
  period: text,
  place: text,
  source_line: sourceLine,
});
export type Figure = z.infer<typeof figureSchema>;

export const factSchema = z.strictObject({
  /** As in the source index: `fact:` and this. */
  id: z.string().check(z.regex(/^[A-Z]+(-[A-Z]+)*$/)),
  title: text,
  page: z.enum(["market", "career"]),
  summary: text,
  /** What keeps a careful reader from relying on it; null where nothing does. */
  doubt: z.nullable(text),
  figures: z.array(figureSchema).check(z.minLength(1)),
});
export type Fact = z.infer<typeof factSchema>;

/** Where the source disagrees with itself. */
export const contradictionSchema = z.strictObject({
  id: slug,
  subject: text,
  /** What stands against what, with the figures. */
  conflict: text,
  /** What this guide does about it. */
  treatment: text,
  /** Figures on either side; empty where the conflict is not one of figures. */
  figures: z.array(slug),
  /** Competencies whose requirement had to be settled. */
  competencies: z.array(competencyId),
  source_lines: sourceLines,
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** One line of the source: where it stands, what it says in our words, what carries it here. */
export const sourceEntrySchema = z.strictObject({
  line: sourceLine,
  section: text,
  kind: z.enum(["bullet", "prose"]),
  says: text,
  /** Competency ids, `pf.*`, `page:`, `fact:`, `tip:`, `topic:`, `practice:`, `interest:`. */
  targets: z.array(text).check(z.minLength(1)),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;
