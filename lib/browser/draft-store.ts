/**
 * The draft that this tab works on. Every write is read-change-write inside one strict transaction:
 * when `saveChange` resolves the answer is on disk, and a second tab's answers stay. Reading and writing
 * are done by a worker beside the page where that goes (docs/decisions/040-saving-beside-the-page.md).
 */
import "client-only";
import { applyChange, joinChanges } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { tellTabs } from "./draft-channel";
import { DraftWorker } from "./draft-worker/draft-worker";
import type { DraftSave } from "./save-draft";
import { reasonOf, StorageFault, type StorageReason } from "./storage-fault";
import type { StoredDraft } from "./stored-draft";
import { setTabDraft, tabDraft } from "./tab-draft";

export type OpenedDraft =
  | StoredDraft
  /** Nothing can be kept; `draft` holds what was answered since the page was opened. */
  | { state: "unkept"; reason: "blocked" | "full"; draft?: Draft };

/** The answers that an opened draft shows, kept or not. */
export function draftOf(opened: OpenedDraft): Draft | undefined {
  return "draft" in opened ? opened.draft : undefined;
}

/** What could not be written yet, and the draft as this tab knows it; both end with the page. */
let unsaved: DraftChange | undefined;
let known: Draft | undefined;

let worker: DraftWorker | undefined;
const inPage = () => import("./draft-in-page");

/** Reads the draft. Never throws: storage that does not work is a state to be told. */
export async function openDraft(): Promise<OpenedDraft> {
  try {
    const opened = await openSomewhere();
    if (opened.state === "ready") {
      known = unsaved ? applyChange(opened.draft, unsaved, new Date()) : opened.draft;
      setTabDraft(known.id);
      if (unsaved) return { state: "unkept", reason: "full", draft: known };
    } else if (opened.state !== "newer") {
      setTabDraft(undefined);
    }
    return opened;
  } catch (fault) {
    return unkept(reasonOf(fault));
  }
}

function unkept(reason: StorageReason): OpenedDraft {
  if (reason === "newer") return { state: "newer" };
  const why = reason === "full" ? "full" : "blocked";
  return { state: "unkept", reason: why, ...(known === undefined ? {} : { draft: known }) };
}

/** Beside the page where that goes, else in the page, which also finds out why something cannot be read. */
async function openSomewhere(): Promise<StoredDraft> {
  const own = tabDraft();
  if (storageIsThere()) worker ??= new DraftWorker();
  const plain = await worker?.read(own);
  if (plain === undefined) return (await inPage()).openInPage(own);
  return plain.draft ? { state: "ready", draft: plain.draft } : { state: "empty" };
}

/** Some browsers throw at the mere name where a page may keep nothing. */
function storageIsThere(): boolean {
  try {
    return window.indexedDB !== undefined;
  } catch {
    return false;
  }
}

/** Makes the next save a quick one: for a page on which somebody answers, after `openDraft`. */
export function expectChanges(): void {
  if (known) worker?.open(known.id);
}

/**
 * Merges a change into the stored draft and resolves with it once it is durable; starts a draft of
 * `model` where there is none. @throws {StorageFault} where it could not be stored: the change is
 * kept in memory and goes out with the next one
 */
export async function saveChange(model: Draft["model"], change: DraftChange): Promise<Draft> {
  const whole = joinChanges(unsaved ?? {}, change);
  try {
    const draft = await saveSomewhere({ model, id: tabDraft(), change: whole });
    unsaved = undefined;
    known = draft;
    if (tabDraft() !== draft.id) setTabDraft(draft.id);
    tellTabs({ kind: "saved", id: draft.id });
    return draft;
  } catch (fault) {
    const reason = reasonOf(fault);
    if (reason === "full" || reason === "blocked") {
      unsaved = whole;
      known = applyChange(known ?? (await inPage()).freshDraft(model), change, new Date());
    }
    throw new StorageFault(reason, fault);
  }
}

/** The answers as they stand in this tab, those included that could not be written. */
export function knownDraft(): Draft | undefined {
  return known;
}

/** Beside the page where that goes, else in the page, which also finds out why something cannot be kept. */
async function saveSomewhere(save: DraftSave): Promise<Draft> {
  const written = await worker?.write(save);
  return written ?? (await inPage()).saveInPage(save, () => known);
}
