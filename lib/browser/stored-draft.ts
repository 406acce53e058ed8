/** Finds the draft that a tab opens among those that are stored, and reads it. */
import "client-only";
import type { Draft } from "@/lib/draft/draft";
import { readSlots, recover, writeDurably } from "./draft-slots";
import { type Database, LATEST } from "./stores";

export type StoredDraft =
  | { state: "empty" }
  /** `mended` where a copy could not be read and was set aside: the other one, or an earlier state. */
  | { state: "ready"; draft: Draft; mended?: "copy" | "revision" }
  /** Written by a later version of this app: left alone. */
  | { state: "newer" }
  /** No copy can be read; all of them are kept aside. */
  | { state: "corrupt" };

/** The draft of a tab that has worked on `own`; what cannot be read is mended or set aside. */
export async function openStored(db: Database, own: string | undefined): Promise<StoredDraft> {
  const id = await presentId(db, own);
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

/**
 * The same where it is plain: a whole draft, or none and nothing set aside. Undefined, and nothing is
 * touched, where there is something to mend or to tell.
 */
export async function readPlain(
  db: Database,
  own: string | undefined,
): Promise<{ draft: Draft | undefined } | undefined> {
  const id = await presentId(db, own);
  if (id === undefined) return (await db.count("aside")) > 0 ? undefined : { draft: undefined };
  const opened = await readSlots(db, id);
  const plain = opened.state === "whole" && opened.damaged === undefined;
  return plain ? { draft: opened.draft } : undefined;
}

/** The tab's own draft, or the one used last, or any; undefined where there is none. */
async function presentId(db: Database, own: string | undefined): Promise<string | undefined> {
  const latest = await db.get("settings", LATEST);
  const keys = await db.getAllKeys("slots");
  const present = new Set(keys.map(([id]) => id));
  return [own, latest, keys.at(-1)?.[0]].find((id) => id !== undefined && present.has(id));
}
