import type { Draft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";

/** What the page asks of the worker that saves drafts: to be ready for one, or to write. */
export type WriterMessage = { open: string } | WriteRequest;
export type WriteRequest = { number: number; save: DraftSave };
/** Its answer: the draft once it is durable; none where nothing was written. */
export type Written = { number: number; draft: Draft | undefined };
