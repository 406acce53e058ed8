/**
 * A draft: answers as they are being given, on this device only. Looser than a result where people
 * type (a half-written link is kept), strict about its version.
 */
import * as z from "zod/mini";
import { levelSchema, variantSchema } from "@/lib/model/requirement-model";
import {
  confidenceSchema,
  dateSchema,
  practiceAnswerSchema,
  profileSchema,
  resultSchema,
  skipSchema,
} from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { type PlanChoices, planChoicesSchema } from "./plan-choices";
import { FORMS, HINTS } from "./vocabulary";

export const DRAFT_VERSION = 3;

const draftEvidenceSchema = z.strictObject({ text: z.string(), url: z.string() });
export type DraftEvidence = z.infer<typeof draftEvidenceSchema>;

/** `choice` is a level or a skip; the rest stays when the choice changes, so nothing typed is lost. */
export const draftAnswerSchema = z.strictObject({
  choice: z.optional(z.union([levelSchema, skipSchema])),
  confidence: z.optional(confidenceSchema),
  evidence: z.optional(z.array(draftEvidenceSchema)),
  /** From an imported result; the questionnaire shows and keeps them, a level replaces neither. */
  coach: z.optional(levelSchema),
  agreed: z.optional(levelSchema),
});
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

/** Words of a CV that may back an answer, and where in the file they stand. Never a level. */
const quoteSchema = z.strictObject({
  text: z.string(),
  url: z.optional(z.string()),
  from: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;

const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/));

export const draftSchema = z.strictObject({
  schema: z.literal(`headroom-draft/${DRAFT_VERSION}`),
  id,
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.name)),
  model: z.strictObject({ id: z.string(), version: z.int() }),
  startedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  /** When an answer, a practice or the industry last changed: the date of the result. */
  answeredAt: dateSchema,
  variant: z.nullable(variantSchema),
  form: z.enum(FORMS),
  profile: profileSchema,
  answers: z.record(z.string(), draftAnswerSchema),
  practices: z.record(z.string(), practiceAnswerSchema),
  /** Competencies asked in each round of the quick form, in order. */
  rounds: z.array(z.array(z.string())),
  /** Seconds that the latest answers took, newest last. */
  pace: z.array(z.number()),
  /** Help that was read or waved away; it does not come back. */
  hints: z.array(z.enum(HINTS)),
  /** What a CV mentions, by competency. */
  quotes: z.record(z.string(), z.array(quoteSchema)),
  /** Plan steps done, as in a result. */
  progress: z.optional(resultSchema.shape.progress),
  /** How the learning plan is drawn up; absent until something of it is changed. */
  plan: z.optional(planChoicesSchema),
});
export type Draft = z.infer<typeof draftSchema>;

/**
 * What one change replaces. Answers are merged by competency and by field, practices and quotes by
 * id, steps by their key, hints are added; the rest is set. With `answeredAt` come answers of that time.
 */
export type DraftChange = Partial<
  Pick<
    Draft,
    | "name"
    | "variant"
    | "form"
    | "profile"
    | "answers"
    | "practices"
    | "rounds"
    | "pace"
    | "hints"
    | "quotes"
  >
> & {
  answeredAt?: string | undefined;
  progress?: OrTakenBack<NonNullable<Draft["progress"]>> | undefined;
  plan?: PlanChange | undefined;
};

type PlanChange = Omit<PlanChoices, "skipped" | "swapped" | "actions"> & {
  skipped?: OrTakenBack<NonNullable<PlanChoices["skipped"]>> | undefined;
  swapped?: OrTakenBack<NonNullable<PlanChoices["swapped"]>> | undefined;
  actions?: OrTakenBack<NonNullable<PlanChoices["actions"]>> | undefined;
};

/** Null takes an entry back. */
type OrTakenBack<Entries extends Record<string, unknown>> = Record<string, Entries[string] | null>;

export function newDraft(
  model: Draft["model"],
  { id, name, now }: { id: string; name: string; now: Date },
): Draft {
  const at = now.toISOString();
  return {
    schema: `headroom-draft/${DRAFT_VERSION}`,
    id,
    name,
    model,
    startedAt: at,
    savedAt: at,
    answeredAt: at,
    variant: null,
    form: "full",
    profile: {},
    answers: {},
    practices: {},
    rounds: [],
    pace: [],
    hints: [],
    quotes: {},
  };
}
