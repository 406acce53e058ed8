/**
 * The draft that this tab works on. Every write is read-change-write inside one strict transaction:
 * when `saveChange` resolves the answer is on disk, and a second tab's answers stay.
 */
import "client-only";
import { applyChange, joinChanges } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { type Database, database, LATEST } from "./database";
import { tellTabs } from "./draft-channel";
import { readSlots, recover, writeDurably } from "./draft-slots";
import { DraftWriter } from "./draft-writer/writer";
import { type DraftSave, freshDraft, saveDraft } from "./save-draft";
import { reasonOf, StorageFault, type StorageReason } from "./storage-fault";
import { setTabDraft, tabDraft } from "./tab-draft";

export type OpenedDraft =
  | { state: "empty" }
  /** `mended` where a copy could not be read and was set aside: the other one, or an earlier state. */
  | { state: "ready"; draft: Draft; mended?: "copy" | "revision" }
  /** Written by a later version of this app: left alone. */
  | { state: "newer" }
  /** No copy can be read; all of them are kept aside. */
  | { state: "corrupt" }
  /** Nothing can be kept; `draft` holds what was answered since the page was opened. */
  | { state: "unkept"; reason: "blocked" | "full"; draft?: Draft };

/** The answers that an opened draft shows, kept or not. */
export function draftOf(opened: OpenedDraft): Draft | undefined {
  return "draft" in opened ? opened.draft : undefined;
}

/** What could not be written yet, and the draft as this tab knows it; both end with the page. */
let unsaved: DraftChange | undefined;
let known: Draft | undefined;

/** Saves beside the page, once changes are expected. */
let writer: DraftWriter | undefined;

/** Reads the draft. Never throws: storage that does not work is a state to be told. */
export async function openDraft(): Promise<OpenedDraft> {
  try {
    const db = await database();
    const opened = await openStored(db);
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

async function openStored(db: Database): Promise<OpenedDraft> {
  const id = await presentId(db);
  if (id === undefined) {
    return (await db.count("aside")) > 0 ? { state: "corrupt" } : { state: "empty" };
  }
  const opened = await readSlots(db, id);
  switch (opened.state) {
    case "newer":
      return { state: "newer" };
    case "whole":
      return {
        state: "ready",
        draft: opened.draft,
        ...(opened.damaged === undefined ? {} : { mended: "copy" }),
      };
    case "empty":
      return { state: "empty" };
    case "damaged": {
      const draft = await writeDurably(db, (writing) => recover(writing, id));
      return draft ? { state: "ready", draft, mended: "revision" } : { state: "corrupt" };
    }
  }
}

/** The tab's own draft, or the one used last, or any; undefined where there is none. */
async function presentId(db: Database): Promise<string | undefined> {
  const own = tabDraft();
  const latest = await db.get("settings", LATEST);
  const keys = await db.getAllKeys("slots");
  const present = new Set(keys.map(([id]) => id));
  return [own, latest, keys.at(-1)?.[0]].find((id) => id !== undefined && present.has(id));
}

/** Makes the next save a quick one: for a page on which somebody answers, after `openDraft`. */
export function expectChanges(): void {
  writer ??= new DraftWriter();
  if (known) writer.open(known.id);
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
      known = applyChange(known ?? freshDraft(model), change, new Date());
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
  const written = await writer?.write(save);
  return written ?? saveDraft(await database(), save, () => known);
}
