/** Drafts of earlier versions. The first had one place on the device and no name. */
import * as z from "zod/mini";
import { variantSchema } from "@/lib/model/requirement-model";
import { practiceAnswerSchema, profileSchema } from "@/lib/model/result";
import { applyChange } from "./apply-change";
import { DRAFT_VERSION, type Draft, draftAnswerSchema, newDraft } from "./draft";

const firstSchema = z.strictObject({
  schema: z.literal("headroom-draft/1"),
  model: z.strictObject({ id: z.string(), version: z.int() }),
  startedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  variant: z.nullable(variantSchema),
  profile: profileSchema,
  answers: z.record(z.string(), draftAnswerSchema),
  practices: z.record(z.string(), practiceAnswerSchema),
});

/** The same answers as a draft of today, or undefined where `stored` is no draft of version 1. */
export function upgradeDraft(stored: unknown, as: { id: string; name: string }): Draft | undefined {
  const parsed = firstSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { model, startedAt, savedAt, variant, profile, answers, practices } = parsed.data;
  const fresh = newDraft(model, { ...as, now: new Date(startedAt) });
  return applyChange(fresh, { variant, profile, answers, practices }, new Date(savedAt));
}

/**
 * A draft of the second version as one of today: its result had the date of the last save, and hours a week stood in
 * the plan too. Everything else comes back as it is.
 */
export function raiseDraft(stored: unknown): unknown {
  if (!isRecord(stored) || stored.schema !== "headroom-draft/2") return stored;
  const { profile, plan } = stored;
  const raised = {
    ...stored,
    schema: `headroom-draft/${DRAFT_VERSION}`,
    answeredAt: stored.savedAt,
  };
  if (!isRecord(plan) || !isRecord(profile) || plan.hoursPerWeek === undefined) return raised;
  const { hoursPerWeek, ...choices } = plan;
  return { ...raised, profile: { ...profile, hoursPerWeek }, plan: choices };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
