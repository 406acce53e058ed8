/** What a report takes from the role guide; apart from the guide so that a report can load it alone. */
import * as z from "zod/mini";
import { competencyId, modelReference, slug, sourceLine, sourceLines, text } from "./fields";
import { contradictionSchema, factSchema } from "./source-facts";

export const challengeSchema = z.strictObject({
  id: z.string().check(z.regex(/^C\d\d$/)),
  prompt: text,
  competencies: z.array(competencyId).check(z.minLength(1)),
  strong_answer: z.array(text).check(z.minLength(3), z.maxLength(5)),
  /** What makes an interviewer doubt. */
  warning: text,
  source_lines: sourceLines,
});

/** A paragraph of the guide that carries what lines of the source say. */
export const passageSchema = z.strictObject({
  id: slug,
  title: text,
  body: text,
  competencies: z.array(competencyId),
  source_lines: z.array(sourceLine),
});

/** One for each level 0 to 4: a claim of that level that is false cannot answer it. */
export const coachQuestionsSchema = z.tuple([text, text, text, text, text]);

/** Ids of the figures that stand in every report, and in those of an industry or of none. */
export const reportFiguresSchema = z.strictObject({
  everybody: z.array(slug).check(z.minLength(1)),
  general: z.array(slug),
  healthcare: z.array(slug),
  tech_media: z.array(slug),
  ecom_finance: z.array(slug),
});

/** As published at `paths.reportGuide`. */
export const reportGuideSchema = z.strictObject({
  model: modelReference,
  challenges: z.array(challengeSchema),
  coach_questions: z.record(competencyId, coachQuestionsSchema),
  figures: reportFiguresSchema,
  /** Those that hold one of `figures`, and no other figure. */
  facts: z.array(factSchema),
  /** Those about one of `figures`. */
  contradictions: z.array(contradictionSchema),
  /** What the next role asks; its competencies are those that it asks more of. */
  senior: passageSchema,
  /** Titles of what many posts ask and this model leaves out. */
  unscored: z.array(text),
});
export type ReportGuide = z.infer<typeof reportGuideSchema>;
