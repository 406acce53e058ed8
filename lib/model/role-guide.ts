/**
 * The role guide: what explains a requirement model to a reader. Nothing in it enters a score, so it
 * is kept apart from the model and never loaded by a page that only needs to compute one. Like the
 * model it is published as a document; keys are in snake_case.
 */
import * as z from "zod/mini";
import { competencyId, modelReference, slug, sourceLine, sourceLines, text } from "./fields";
import { proofsSchema } from "./proofs";
import {
  challengeSchema,
  coachQuestionsSchema,
  passageSchema,
  reportFiguresSchema,
} from "./report-guide";
import { type DeepReadonly, variantSchema } from "./requirement-model";
import { contradictionSchema, factSchema, sourceEntrySchema } from "./source-facts";

const texts = (least: number, most: number) =>
  z.array(text).check(z.minLength(least), z.maxLength(most));
const httpsUrl = z.string().check(z.regex(/^https:\/\/\S+$/));

const competencyGuideSchema = z.strictObject({
  competency: competencyId,
  boundaries: z.strictObject({
    inside: texts(2, 5),
    /** What people look for here and where it is asked instead; null where nowhere. */
    outside: z
      .array(z.strictObject({ what: text, see: z.nullable(competencyId) }))
      .check(z.minLength(1), z.maxLength(3)),
  }),
  /** What sets the upper of two neighbouring levels apart: 0|1, 1|2, 2|3, 3|4. */
  between: z.tuple([text, text, text, text]),
  coach_questions: coachQuestionsSchema,
  good_evidence: texts(2, 4),
  proofs: proofsSchema,
  misunderstandings: z
    .array(z.strictObject({ belief: text, rather: text }))
    .check(z.minLength(1), z.maxLength(3)),
});
export type CompetencyGuide = z.infer<typeof competencyGuideSchema>;

const frameworkSchema = z.strictObject({
  id: z.enum(["ESCO", "SFIA 9", "O*NET", "ST1398"]),
  name: text,
  url: httpsUrl,
});

/** Where another framework names the same thing: a code and a link, none of its words. */
const alignmentSchema = z.strictObject({
  /** A competency, or the whole role. */
  about: z.union([competencyId, z.literal("role")]),
  framework: frameworkSchema.shape.id,
  code: text,
  url: httpsUrl,
  relation: z.enum(["exact", "close", "broad"]),
});
export type Alignment = z.infer<typeof alignmentSchema>;

const creditSchema = z.strictObject({
  catalogue: z.enum(["SE4ML", "Rules of ML"]),
  number: z.int().check(z.positive()),
  url: httpsUrl,
});

/** What each answer to a practice means, and how to begin where it is "no". */
const practiceGuideSchema = z.strictObject({
  practice: z.string().check(z.regex(/^P\d\d$/)),
  why: text,
  yes: text,
  partly: text,
  no: text,
  first_step: text,
  credit: z.array(creditSchema),
});

/** A practice of the SE4ML catalogue that the source leaves out: a prompt, never scored. */
const furtherPracticeSchema = z.strictObject({
  id: slug,
  title: text,
  why: text,
  first_step: text,
  competencies: z.array(competencyId).check(z.minLength(1)),
  difficulty: z.enum(["basic", "medium", "advanced"]),
  credit: creditSchema,
});

export type Challenge = z.infer<typeof challengeSchema>;

/** Our own guide to practising a soft skill from 2 to 3, where public material is thin. */
const softSkillGuideSchema = z.strictObject({
  id: slug,
  competency: competencyId,
  title: text,
  promise: text,
  before_you_start: text,
  occasions: z
    .array(z.strictObject({ title: text, do: text, notice: text }))
    .check(z.minLength(4), z.maxLength(6)),
  /** Asked of a colleague after an occasion; each can be answered in a sentence. */
  feedback_form: texts(3, 5),
  pitfalls: texts(2, 4),
  done_when: texts(2, 4),
});
export type SoftSkillGuide = z.infer<typeof softSkillGuideSchema>;

const capstoneSchema = z.strictObject({
  id: slug,
  variant: variantSchema,
  title: text,
  brief: text,
  data: texts(1, 3),
  milestones: z
    .array(
      z.strictObject({
        title: text,
        hours: z.int().check(z.positive()),
        do: text,
        done_when: texts(1, 3),
        proves: z.array(competencyId).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(4), z.maxLength(8)),
  show: texts(2, 4),
  reviewer: text,
});
export type Capstone = z.infer<typeof capstoneSchema>;

export type Passage = z.infer<typeof passageSchema>;

const interestSchema = z.strictObject({
  id: slug,
  title: text,
  what: text,
  /** Why it is not scored; said on the page. */
  why_unscored: text,
  near: z.array(competencyId),
  source_lines: z.array(sourceLine),
});

export const roleGuideSchema = z.strictObject({
  /** The requirement model that it explains. */
  model: modelReference,
  competencies: z.array(competencyGuideSchema),
  frameworks: z.array(frameworkSchema),
  alignments: z.array(alignmentSchema),
  practices: z.array(practiceGuideSchema),
  further_practices: z.array(furtherPracticeSchema),
  challenges: z.array(challengeSchema),
  soft_skill_guides: z.array(softSkillGuideSchema),
  capstones: z.array(capstoneSchema),
  /** What the engineer does, by area of responsibility. */
  responsibilities: z.array(passageSchema),
  /** The same by industry. */
  industries: z.array(
    z.strictObject({
      variant: variantSchema,
      summary: text,
      duties: texts(3, 6),
      competency: competencyId,
      source_lines: sourceLines,
    }),
  ),
  overview: passageSchema,
  soft_skills: passageSchema,
  career: z.strictObject({
    stages: z.array(passageSchema),
    moves: z.array(passageSchema),
    growth: z.array(passageSchema),
  }),
  negotiation: z.array(passageSchema),
  achievement_story: passageSchema,
  market: passageSchema,
  salary: passageSchema,
  practices_intro: passageSchema,
  challenges_intro: passageSchema,
  facts: z.array(factSchema),
  contradictions: z.array(contradictionSchema),
  /** Which of the figures a report shows. */
  report_figures: reportFiguresSchema,
  interests: z.array(interestSchema),
  source: z.strictObject({ title: text, nature: text, entries: z.array(sourceEntrySchema) }),
});
export type RoleGuide = z.infer<typeof roleGuideSchema>;

export type Framework = z.infer<typeof frameworkSchema>;

/** A whole guide as it stands in `data/`, competencies by group. */
export type GuideData = Omit<DeepReadonly<RoleGuide>, "competencies"> & {
  readonly competencies: Readonly<Record<string, readonly DeepReadonly<CompetencyGuide>[]>>;
};
