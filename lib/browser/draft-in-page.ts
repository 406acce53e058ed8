/** What the page does with its draft by itself, where the worker cannot: loaded only then, with all schemas. */
import "client-only";
import type { Draft } from "@/lib/draft/draft";
import { database } from "./database";
import { type DraftSave, saveDraft } from "./save-draft";
import { openStored, type StoredDraft } from "./stored-draft";

export { freshDraft } from "./save-draft";

export async function openInPage(own: string | undefined): Promise<StoredDraft> {
  return openStored(await database(), own);
}

/** @param known what this tab knows of the draft, asked for where no copy of it can be read */
export async function saveInPage(save: DraftSave, known: () => Draft | undefined): Promise<Draft> {
  return saveDraft(await database(), save, known);
}
