import "client-only";
import { v4 as newId } from "uuid";
import { applyChange } from "@/lib/draft/apply-change";
import { type Draft, type DraftChange, newDraft } from "@/lib/draft/draft";
import { FIRST_NAME } from "@/lib/draft/vocabulary";
import { changeIn, putDraft, writeDurably } from "./draft-slots";
import { type Database, LATEST } from "./stores";

export type DraftSave = {
  model: Draft["model"];
  /** The tab's own draft; without one, the draft used last. */
  id: string | undefined;
  change: DraftChange;
};

/**
 * Merges a change into the stored draft and resolves with it once it is durable; starts a draft of
 * `model` where there is none. Read, changed and written inside one transaction, so that a second tab's
 * answers stay and two new tabs begin one draft and not two.
 *
 * @param known what this tab knows of the draft, asked for where no copy of it can be read
 */
export function saveDraft(
  db: Database,
  { model, id: own, change }: DraftSave,
  known: () => Draft | undefined,
): Promise<Draft> {
  return writeDurably(db, async (writing) => {
    const id = own ?? (await writing.objectStore("settings").get(LATEST));
    if (id !== undefined) return changeIn(writing, id, change, known);
    const draft = applyChange(freshDraft(model), change, new Date());
    await putDraft(writing, draft, 1);
    return draft;
  });
}

export function freshDraft(model: Draft["model"]): Draft {
  return newDraft(model, { id: newId(), name: FIRST_NAME, now: new Date() });
}
