/**
 * Saves drafts beside the page, so that painting a choice and keeping it do not wait for each other.
 * Whatever is not plain, such as a damaged copy or a full device, it leaves to the page, which knows more.
 */
import type { Draft } from "@/lib/draft/draft";
import { database } from "../database";
import { keepRevisionAtOpening } from "../draft-slots";
import { saveDraft } from "../save-draft";
import type { WriteRequest, WriterMessage, Written } from "./messages";

declare const self: DedicatedWorkerGlobalScope;

const leaveToPage = () => {
  throw new Error("only the page knows its draft");
};

self.addEventListener("message", ({ data }: MessageEvent<WriterMessage>) => {
  if ("open" in data) void prepare(data.open);
  else void write(data);
});

/** Keeps an earlier state where one is due, and knows the draft when its first change arrives. */
async function prepare(id: string): Promise<void> {
  try {
    await keepRevisionAtOpening(await database(), id);
  } catch {
    // The next change finds out why.
  }
}

async function write({ number, save }: WriteRequest): Promise<void> {
  let draft: Draft | undefined;
  try {
    draft = await saveDraft(await database(), save, leaveToPage);
  } catch {
    // The page tries as well, and tells the person.
  }
  self.postMessage({ number, draft } satisfies Written);
}

// Open before the first change, which then does not wait for it.
database().then(
  () => self.postMessage("ready"),
  () => self.close(),
);
