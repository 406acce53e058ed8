import type { Draft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";

/** What the page asks of the worker that keeps drafts: to be ready for changes, to read, or to write. */
export type WorkerMessage = { open: string } | WorkerRequest;
export type WorkerRequest = { number: number; ask: DraftAsk };
export type DraftAsk =
  /** The draft of a tab that has worked on `own`, or on none. */
  { read: { own: string | undefined } } | { save: DraftSave };

/** A draft that was plain to read, or that there is none; the draft after a change, once it is durable. */
export type PlainDraft = { draft: Draft | undefined };
/** Its answer; without a draft in it where the page has to do it by itself. */
export type WorkerAnswer = { number: number; plain: PlainDraft | undefined };
export type WorkerState = "ready" | "unable";
