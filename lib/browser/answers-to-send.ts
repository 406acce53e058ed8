import "client-only";
import type { Draft } from "@/lib/draft/draft";
import { resultOfDraft } from "@/lib/draft/result-of-draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { readShelf } from "./draft-shelf";
import { loadModel } from "./load-model";

/** `name` and `savedAt` are the draft's. */
export type AnswersToSend =
  | { ok: true; model: RequirementModel; result: Result; name: string; savedAt: string }
  | { ok: false; reason: "none" | "offline" };

/**
 * The answers as they are now: those of the draft that is asked for, or else of the one in use here.
 * Rejects where nothing can be read.
 */
export async function answersToSend(draft: Draft["id"] | undefined): Promise<AnswersToSend> {
  const { drafts, current } = await readShelf();
  const ready = drafts.flatMap((shelved) => (shelved.state === "ready" ? [shelved.draft] : []));
  const chosen =
    ready.find(({ id }) => id === draft) ?? ready.find(({ id }) => id === current) ?? ready[0];
  if (chosen === undefined) return { ok: false, reason: "none" };
  const result = resultOfDraft(chosen);
  if (Object.keys(result.answers).length === 0) return { ok: false, reason: "none" };
  const model = await loadModel(chosen.model.id, chosen.model.version);
  if (model === undefined) return { ok: false, reason: "offline" };
  return { ok: true, model, result, name: chosen.name, savedAt: chosen.savedAt };
}
