/**
 * The draft on this device, in IndexedDB. Every write is read-change-write inside one strict
 * transaction: when `saveChange` resolves the answer is on disk, and a second tab's answers stay.
 */
import "client-only";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import {
  applyChange,
  type Draft,
  type DraftChange,
  draftSchema,
  newDraft,
} from "@/lib/model/draft";

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
}

/** The draft in use. Anything unreadable is moved to a key of its own and never overwritten. */
const CURRENT = "current";
const SET_ASIDE = "set-aside";

export type OpenedDraft =
  | { state: "empty" }
  | { state: "ready"; draft: Draft }
  /** Written by a later version of this app: left alone. */
  | { state: "newer" }
  /** Unreadable: kept under another key, and its raw form handed over for download. */
  | { state: "corrupt"; raw: string }
  /** The browser keeps nothing here (private mode, blocked storage, full disk). */
  | { state: "blocked" };

let connection: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>("headroom", 1, {
    upgrade: (db) => {
      db.createObjectStore("drafts");
    },
    terminated: () => {
      connection = undefined;
    },
  }).catch((fault: unknown) => {
    connection = undefined;
    throw fault;
  });
  return connection;
}

/** Reads the draft. Never throws: storage that does not work is a state to be told. */
export async function openDraft(): Promise<OpenedDraft> {
  try {
    const db = await database();
    const stored = await db.get("drafts", CURRENT);
    const opened = readStored(stored);
    if (opened.state === "corrupt") await setAside(db, stored);
    return opened;
  } catch {
    return { state: "blocked" };
  }
}

/**
 * Merges a change into the stored draft and resolves with it once it is durable; starts a draft of
 * `model` where there is none. Rejects where nothing could be stored, and leaves a newer one alone.
 */
export async function saveChange(model: Draft["model"], change: DraftChange): Promise<Draft> {
  const db = await database();
  const transaction = db.transaction("drafts", "readwrite", { durability: "strict" });
  const stored = await transaction.store.get(CURRENT);
  const opened = readStored(stored);
  if (opened.state === "newer") {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw new Error("the stored draft was written by a newer version");
  }
  if (opened.state === "corrupt") await transaction.store.put(stored, `${SET_ASIDE} ${Date.now()}`);
  const now = new Date();
  const draft = applyChange(
    opened.state === "ready" ? opened.draft : newDraft(model, now),
    change,
    now,
  );
  await transaction.store.put(draft, CURRENT);
  await transaction.done;
  return draft;
}

/** Erases every draft of this device, those set aside included. */
export async function clearDrafts(): Promise<void> {
  const db = await database();
  const transaction = db.transaction("drafts", "readwrite", { durability: "strict" });
  await transaction.store.clear();
  await transaction.done;
}

function readStored(stored: unknown): OpenedDraft {
  if (stored === undefined) return { state: "empty" };
  const parsed = draftSchema.safeParse(stored);
  if (parsed.success) return { state: "ready", draft: parsed.data };
  return isNewer(stored)
    ? { state: "newer" }
    : { state: "corrupt", raw: JSON.stringify(stored, null, 2) };
}

function isNewer(stored: unknown): boolean {
  const schema = typeof stored === "object" && stored !== null && Reflect.get(stored, "schema");
  const version =
    typeof schema === "string" ? /^headroom-draft\/(\d+)$/.exec(schema)?.[1] : undefined;
  return version !== undefined && Number(version) > 1;
}

async function setAside(db: IDBPDatabase<Schema>, stored: unknown): Promise<void> {
  const transaction = db.transaction("drafts", "readwrite", { durability: "strict" });
  await transaction.store.put(stored, `${SET_ASIDE} ${Date.now()}`);
  await transaction.store.delete(CURRENT);
  await transaction.done;
}
