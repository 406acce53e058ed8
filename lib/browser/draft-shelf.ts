/** All drafts of this device: begin, open, erase, go back to an earlier state. */
import "client-only";
import { v4 as newId } from "uuid";
import { applyChange } from "@/lib/draft/apply-change";
import { type Draft, type DraftChange, newDraft } from "@/lib/draft/draft";
import { openEnvelope } from "@/lib/draft/envelope";
import { database } from "./database";
import { tellTabs } from "./draft-channel";
import {
  changeIn,
  keepRevision,
  putDraft,
  rangeOf,
  readSlots,
  recover,
  writeDurably,
} from "./draft-slots";
import { durably } from "./durable-write";
import { StorageFault } from "./storage-fault";
import { type Database, LATEST, type SetAside } from "./stores";
import { setTabDraft, tabDraft } from "./tab-draft";

/** `keptAt` is an ISO date-time. */
export type EarlierState = { sequence: number; keptAt: string; draft: Draft };
export type ShelvedDraft =
  | { id: string; state: "ready"; draft: Draft; earlier: EarlierState[] }
  | { id: string; state: "newer"; draft?: undefined };
export type Shelf = {
  /** The tab's own draft, where it has one. */
  current: string | undefined;
  drafts: ShelvedDraft[];
  aside: (SetAside & { key: number })[];
};

/** Everything that is kept here, the latest draft first. Rejects where nothing can be read. */
export async function readShelf(): Promise<Shelf> {
  const db = await database();
  const ids = [...new Set((await db.getAllKeys("slots")).map(([id]) => id))];
  const drafts = (await Promise.all(ids.map((id) => readOne(db, id)))).filter(
    (draft) => draft !== undefined,
  );
  const keys = await db.getAllKeys("aside");
  const aside = await db.getAll("aside");
  const latest = tabDraft() ?? (await db.get("settings", LATEST));
  return {
    current: latest,
    drafts: drafts.sort((a, b) => savedAt(b).localeCompare(savedAt(a))),
    aside: aside.map((entry, i) => ({ ...entry, key: keys[i] ?? -1 })),
  };
}

const savedAt = (shelved: ShelvedDraft) => (shelved.state === "ready" ? shelved.draft.savedAt : "");

async function readOne(db: Database, id: string): Promise<ShelvedDraft | undefined> {
  const opened = await readSlots(db, id);
  if (opened.state === "newer") return { id, state: "newer" };
  const draft =
    opened.state === "whole"
      ? opened.draft
      : await writeDurably(db, (writing) => recover(writing, id));
  if (draft === undefined) return undefined;
  const kept = await db.getAll("revisions", rangeOf(id));
  const earlier = kept.flatMap(({ keptAt, envelope }) => {
    const revision = openEnvelope(envelope);
    return revision.state === "whole" ? [{ ...revision, keptAt }] : [];
  });
  return { id, state: "ready", draft, earlier: earlier.reverse() };
}

/** Begins a draft and makes it this tab's. */
export async function beginDraft(
  model: Draft["model"],
  name: string,
  change: DraftChange = {},
): Promise<Draft> {
  const now = new Date();
  const draft = applyChange(newDraft(model, { id: newId(), name, now }), change, now);
  const db = await database();
  await writeDurably(db, (writing) => putDraft(writing, draft, 1));
  setTabDraft(draft.id);
  return draft;
}

/** Makes a draft this tab's, and the one that a new tab opens. */
export async function switchTo(id: string): Promise<void> {
  setTabDraft(id);
  await (await database()).put("settings", id, LATEST);
}

export async function renameDraft(id: string, name: string): Promise<void> {
  const db = await database();
  await writeDurably(db, (writing) => changeIn(writing, id, { name }, () => undefined));
  tellTabs({ kind: "saved", id });
}

/** Erases a draft with its earlier states. */
export async function eraseDraft(id: string): Promise<void> {
  const db = await database();
  await writeDurably(db, async (writing) => {
    await writing.objectStore("slots").delete(rangeOf(id));
    await writing.objectStore("revisions").delete(rangeOf(id));
    if ((await writing.objectStore("settings").get(LATEST)) === id) {
      await writing.objectStore("settings").delete(LATEST);
    }
  });
  if (tabDraft() === id) setTabDraft(undefined);
  tellTabs({ kind: "erased" });
}

/** Goes back to an earlier state; the present one becomes an earlier state itself. */
export async function restoreState({ sequence, draft }: EarlierState): Promise<void> {
  const db = await database();
  const opened = await readSlots(db, draft.id);
  if (opened.state !== "whole") throw new StorageFault("erased");
  await writeDurably(db, async (writing) => {
    await keepRevision(writing, opened, true);
    await writing.objectStore("revisions").delete([draft.id, sequence]);
    await putDraft(writing, applyChange(draft, {}, new Date()), opened.sequence + 1);
  });
  tellTabs({ kind: "saved", id: draft.id });
}

export async function eraseAside(key: number): Promise<void> {
  await (await database()).delete("aside", key);
}

/** Erases everything that this app keeps on this device. */
export async function clearDevice(): Promise<void> {
  const db = await database();
  const all = [...db.objectStoreNames];
  await durably(db, all, (writing) =>
    Promise.all(all.map((store) => writing.objectStore(store).clear())),
  );
  setTabDraft(undefined);
  window.localStorage.clear();
  tellTabs({ kind: "erased" });
}
