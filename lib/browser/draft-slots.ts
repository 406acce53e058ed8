/** Reading and writing one draft's two copies and its earlier states. */
import "client-only";
import { applyChange } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { openEnvelope, sealDraft } from "@/lib/draft/envelope";
import { type OpenedSlots, openSlots } from "@/lib/draft/slots";
import { durably, type WritingTo } from "./durable-write";
import { StorageFault } from "./storage-fault";
import { type Database, LATEST } from "./stores";

const WRITTEN = ["slots", "revisions", "aside", "settings"] as const;
export type Writing = WritingTo<(typeof WRITTEN)[number]>;

/** Earlier states that are kept of each draft. */
const REVISIONS = 5;
/** Milliseconds between two of them, so that five reach back further than five answers. */
const REVISION_EVERY = 10 * 60 * 1000;

/** Runs `work` in one transaction over all that a draft is made of; see `durably`. */
export function writeDurably<T>(db: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  return durably(db, WRITTEN, work);
}

export async function readSlots(db: Database, id: string): Promise<OpenedSlots> {
  const { store } = db.transaction("slots");
  const [first, second] = await Promise.all([store.get([id, 0]), store.get([id, 1])]);
  return openSlots([first, second]);
}

async function slotsIn(writing: Writing, id: string): Promise<OpenedSlots> {
  const store = writing.objectStore("slots");
  const [first, second] = await Promise.all([store.get([id, 0]), store.get([id, 1])]);
  return openSlots([first, second]);
}

/**
 * Merges a change into a draft as it is stored at this moment; where no copy can be read, into what
 * this tab knows of it (asked for only then) or its newest earlier state. @throws {StorageFault} "newer" where a later
 * version wrote it, "erased" where it is not there any more; nothing is written then
 */
export async function changeIn(
  writing: Writing,
  id: string,
  change: DraftChange,
  known: () => Draft | undefined,
): Promise<Draft> {
  const opened = await slotsIn(writing, id);
  if (opened.state === "newer") throw new StorageFault("newer");
  if (opened.state === "empty") throw new StorageFault("erased");
  if (opened.state === "damaged") {
    const here = known();
    const recovered = await recover(writing, id);
    const base = here?.id === id ? here : recovered;
    if (base === undefined) throw new StorageFault("erased");
    const mended = applyChange(base, change, new Date());
    await putDraft(writing, mended, (await lastSequence(writing, id)) + 1);
    return mended;
  }
  const draft = applyChange(opened.draft, change, new Date());
  if (opened.damaged !== undefined) await setAside(writing, id, opened.damaged);
  await keepRevision(writing, opened);
  await putSealed(writing, draft, opened.sequence + 1, opened.next);
  return draft;
}

/** Writes a whole draft, one that is new on this device or comes back from an earlier state. */
export async function putDraft(writing: Writing, draft: Draft, sequence: number): Promise<void> {
  await putSealed(writing, draft, sequence, sequence % 2);
  await writing.objectStore("settings").put(draft.id, LATEST);
}

/** Milliseconds after a write in which nobody waits for anything any more. */
const AFTERWARDS = 150;

async function putSealed(writing: Writing, draft: Draft, sequence: number, slot: number) {
  const sealed = sealDraft(draft, sequence);
  await writing.objectStore("slots").put(sealed, [draft.id, slot]);
  // Looked at as a stranger's would be, now and not when the next answer waits for it.
  setTimeout(() => openEnvelope(sealed), AFTERWARDS);
}

async function lastSequence(writing: Writing, id: string): Promise<number> {
  const opened = await slotsIn(writing, id);
  return opened.state === "whole" ? opened.sequence : 0;
}

/** Takes a copy that cannot be read out of the way; nothing of it is lost. */
async function setAside(writing: Writing, id: string, slot: number): Promise<void> {
  const raw = await writing.objectStore("slots").get([id, slot]);
  if (raw === undefined) return;
  await writing.objectStore("aside").put({ foundAt: new Date().toISOString(), raw });
  await writing.objectStore("slots").delete([id, slot]);
}

/** Sets both copies aside and goes back to the newest earlier state that is whole; undefined where there is none. */
export async function recover(writing: Writing, id: string): Promise<Draft | undefined> {
  for (const slot of [0, 1]) await setAside(writing, id, slot);
  const kept = await writing.objectStore("revisions").getAll(rangeOf(id));
  for (const { envelope } of kept.reverse()) {
    const opened = openEnvelope(envelope);
    if (opened.state !== "whole") continue;
    await putDraft(writing, opened.draft, opened.sequence + 1);
    return opened.draft;
  }
  const settings = writing.objectStore("settings");
  if ((await settings.get(LATEST)) === id) await settings.delete(LATEST);
  return undefined;
}

export function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** When this tab last looked at a draft's earlier states; looking at every write would cost time. */
const looked = new Map<string, number>();

type Whole = Extract<OpenedSlots, { state: "whole" }>;

/** Looks after the earlier states before anything is answered, so that no answer waits for it. */
export async function keepRevisionAtOpening(db: Database, id: string): Promise<void> {
  await writeDurably(db, async (writing) => {
    const opened = await slotsIn(writing, id);
    if (opened.state === "whole") await keepRevision(writing, opened);
  });
}

/** Keeps the state before a change, unless one was kept lately or `now` is set. */
export async function keepRevision(
  writing: Writing,
  { draft, sequence }: Whole,
  now = false,
): Promise<void> {
  const at = Date.now();
  if (!now && at - (looked.get(draft.id) ?? 0) < REVISION_EVERY) return;
  looked.set(draft.id, at);
  const revisions = writing.objectStore("revisions");
  const cursor = await revisions.openCursor(rangeOf(draft.id), "prev");
  if (!now && cursor && at - Date.parse(cursor.value.keptAt) < REVISION_EVERY) return;
  const revision = { keptAt: new Date(at).toISOString(), envelope: sealDraft(draft, sequence) };
  await revisions.put(revision, [draft.id, sequence]);
  const keys = await revisions.getAllKeys(rangeOf(draft.id));
  for (const key of keys.slice(0, -REVISIONS)) await revisions.delete(key);
}
