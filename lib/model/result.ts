/**
 * A result: what a candidate answered, in the one format that every import, link, export and tool
 * speaks (`headroom-result/1`). Only answers are stored; scores are computed when they are read.
 */
import * as z from "zod/mini";
import { faultOf } from "./fault";
import { levelSchema, variantSchema } from "./requirement-model";
import {
  CERTIFICATES,
  CONFIDENCES,
  EDUCATION,
  HTTPS_URL,
  LIMITS,
  PRACTICE_ANSWERS,
  SKIPS,
} from "./vocabulary";

export const confidenceSchema = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof confidenceSchema>;

export const skipSchema = z.enum(SKIPS);
export type Skip = z.infer<typeof skipSchema>;

export const practiceAnswerSchema = z.enum(PRACTICE_ANSWERS);
export type PracticeAnswer = z.infer<typeof practiceAnswerSchema>;

const httpsUrl = z
  .string()
  .check(z.maxLength(LIMITS.url), z.regex(HTTPS_URL, "must begin with https://"));

export const evidenceSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.evidenceText)),
  url: z.optional(httpsUrl),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const ratedSchema = z.strictObject({
  level: levelSchema,
  /** None given counts as "fairly". */
  confidence: z.optional(confidenceSchema),
  evidence: z.optional(z.array(evidenceSchema).check(z.maxLength(LIMITS.evidence))),
  /** The coach's level; it changes nothing until it is agreed. */
  coach: z.optional(levelSchema),
  /** Replaces `level` in the score. */
  agreed: z.optional(levelSchema),
});
const skippedSchema = z.strictObject({ skip: skipSchema });
export type Rated = z.infer<typeof ratedSchema>;
export type Answer = Rated | z.infer<typeof skippedSchema>;

/** Chooses by the key that is there, so that a fault is reported where it is, not as "no union". */
const answerSchema: z.ZodMiniType<Answer> = z.pipe(
  z.unknown(),
  z.transform((value, context): Answer => {
    const skipped = typeof value === "object" && value !== null && "skip" in value;
    const parsed = (skipped ? skippedSchema : ratedSchema).safeParse(value);
    if (parsed.success) return parsed.data;
    context.issues.push(
      ...parsed.error.issues.map((issue) => {
        const { path, reason } = faultOf(issue);
        return { code: "custom" as const, input: value, path: [...path], message: reason };
      }),
    );
    return z.NEVER;
  }),
);

/** Facts about a person. They are shown beside the score and never enter it. */
export const profileSchema = z.strictObject({
  education: z.optional(z.enum(EDUCATION)),
  relatedField: z.optional(z.boolean()),
  /** Years in software, machine learning or data science, in whole years. */
  years: z.optional(z.int().check(z.minimum(0), z.maximum(60))),
  certificates: z.optional(z.array(z.enum(CERTIFICATES)).check(z.maxLength(CERTIFICATES.length))),
  /** Hours a week for learning. */
  hoursPerWeek: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
});
export type Profile = z.infer<typeof profileSchema>;

const answersSchema = z.record(z.string(), answerSchema);
export type Answers = z.infer<typeof answersSchema>;

/** A day, or a moment with its offset from UTC. */
export const dateSchema = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

export const resultSchema = z.strictObject({
  schema: z.literal("headroom-result/1"),
  model: z.strictObject({ id: z.string(), version: z.int().check(z.positive()) }),
  variant: z.nullable(variantSchema),
  answers: answersSchema,
  profile: z.optional(profileSchema),
  practices: z.optional(z.record(z.string(), practiceAnswerSchema)),
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.name))),
  createdAt: z.optional(dateSchema),
  /** Plan steps done: `competency:level` to the date it was reached. */
  progress: z.optional(z.record(z.string(), z.iso.date())),
});
export type Result = z.infer<typeof resultSchema>;
