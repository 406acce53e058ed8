/**
 * Reads and saves drafts beside the page, which then loads no schema, and paints a choice while it is kept.
 * Whatever is not plain, such as a damaged copy or a full device, it leaves to the page, which knows more.
 */
import { database } from "../database";
import { keepRevisionAtOpening } from "../draft-slots";
import { saveDraft } from "../save-draft";
import { readPlain } from "../stored-draft";
import type {
  DraftAsk,
  PlainDraft,
  WorkerAnswer,
  WorkerMessage,
  WorkerRequest,
  WorkerState,
} from "./messages";

declare const self: DedicatedWorkerGlobalScope;

const leaveToPage = () => {
  throw new Error("only the page knows its draft");
};

self.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
  if ("open" in data) void prepare(data.open);
  else void answer(data);
});

/** Keeps an earlier state where one is due, and knows the draft when its first change arrives. */
async function prepare(id: string): Promise<void> {
  try {
    await keepRevisionAtOpening(await database(), id);
  } catch {
    // The next change finds out why.
  }
}

async function answer({ number, ask }: WorkerRequest): Promise<void> {
  let plain: PlainDraft | undefined;
  try {
    plain = await doAsked(ask);
  } catch {
    // The page tries as well, and tells the person.
  }
  self.postMessage({ number, plain } satisfies WorkerAnswer);
}

async function doAsked(ask: DraftAsk): Promise<PlainDraft | undefined> {
  const db = await database();
  return "read" in ask
    ? readPlain(db, ask.read.own)
    : { draft: await saveDraft(db, ask.save, leaveToPage) };
}

// Open before the first change, which then does not wait for it.
database().then(
  () => self.postMessage("ready" satisfies WorkerState),
  () => self.postMessage("unable" satisfies WorkerState),
);
