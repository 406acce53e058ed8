/**
 * A draft: answers as they are being given, on this device only. Looser than a result where people
 * type (a half-written link is kept), strict about its version.
 */
import * as z from "zod/mini";
import { levelSchema, variantSchema } from "./requirement-model";
import {
  type Answer,
  type Answers,
  confidenceSchema,
  type Evidence,
  evidenceSchema,
  practiceAnswerSchema,
  profileSchema,
  type Result,
  skipSchema,
} from "./result";

const draftEvidenceSchema = z.strictObject({ text: z.string(), url: z.string() });
export type DraftEvidence = z.infer<typeof draftEvidenceSchema>;

/** `choice` is a level or a skip; the rest stays when the choice changes, so nothing typed is lost. */
const draftAnswerSchema = z.strictObject({
  choice: z.optional(z.union([levelSchema, skipSchema])),
  confidence: z.optional(confidenceSchema),
  evidence: z.optional(z.array(draftEvidenceSchema)),
});
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

export const draftSchema = z.strictObject({
  schema: z.literal("headroom-draft/1"),
  model: z.strictObject({ id: z.string(), version: z.int() }),
  startedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  variant: z.nullable(variantSchema),
  profile: profileSchema,
  answers: z.record(z.string(), draftAnswerSchema),
  practices: z.record(z.string(), practiceAnswerSchema),
});
export type Draft = z.infer<typeof draftSchema>;

/** What one change replaces; answers and practices are merged by id, the rest is set. */
export type DraftChange = Partial<Pick<Draft, "variant" | "profile" | "answers" | "practices">>;

export function newDraft(model: Draft["model"], now: Date): Draft {
  const at = now.toISOString();
  return {
    schema: "headroom-draft/1",
    model,
    startedAt: at,
    savedAt: at,
    variant: null,
    profile: {},
    answers: {},
    practices: {},
  };
}

export function applyChange(draft: Draft, change: DraftChange, now: Date): Draft {
  return {
    ...draft,
    ...change,
    answers: { ...draft.answers, ...change.answers },
    practices: { ...draft.practices, ...change.practices },
    savedAt: now.toISOString(),
  };
}

/** Share of a draft's own data as a result: half-written evidence is left out, nothing is guessed. */
export function resultOfDraft(draft: Draft): Result {
  const answers: Answers = {};
  for (const [id, drafted] of Object.entries(draft.answers)) {
    const answer = answerOf(drafted);
    if (answer !== undefined) answers[id] = answer;
  }
  return {
    schema: "headroom-result/1",
    model: draft.model,
    variant: draft.variant,
    answers,
    ...(Object.keys(draft.profile).length === 0 ? {} : { profile: draft.profile }),
    ...(Object.keys(draft.practices).length === 0 ? {} : { practices: draft.practices }),
    createdAt: draft.savedAt,
  };
}

function answerOf({ choice, confidence, evidence }: DraftAnswer): Answer | undefined {
  if (choice === undefined) return undefined;
  if (typeof choice === "string") return { skip: choice };
  const shown = (evidence ?? []).map(evidenceOf).filter((entry) => entry !== undefined);
  return {
    level: choice,
    ...(confidence === undefined ? {} : { confidence }),
    ...(shown.length === 0 ? {} : { evidence: shown }),
  };
}

function evidenceOf({ text, url }: DraftEvidence): Evidence | undefined {
  const words = text.trim();
  const link = url.trim();
  const whole = evidenceSchema.safeParse(
    link === "" ? { text: words } : { text: words, url: link },
  );
  if (whole.success) return whole.data;
  const withoutLink = evidenceSchema.safeParse({ text: words });
  return withoutLink.success ? withoutLink.data : undefined;
}
