/** What this device keeps, in one IndexedDB database. */
import "client-only";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { v4 as newId } from "uuid";
import { sealDraft } from "@/lib/draft/envelope";
import { upgradeDraft } from "@/lib/draft/upgrade";
import { FIRST_NAME } from "@/lib/draft/vocabulary";

export interface Stores extends DBSchema {
  /** Two copies of each draft, by draft and slot; see `lib/draft/slots`. */
  slots: { key: [draft: string, slot: number]; value: unknown };
  /** Earlier states of each draft, by draft and sequence. */
  revisions: { key: [draft: string, sequence: number]; value: Revision };
  /** What could not be read, as it was found. */
  aside: { key: number; value: SetAside };
  settings: { key: string; value: string };
  /** Review links of this device's owner, by document id; see `own-links`. */
  links: { key: string; value: unknown };
  /** Reviews that a coach writes, by document id. */
  reviews: { key: string; value: unknown };
}
export type Revision = { keptAt: string; envelope: unknown };
export type SetAside = { foundAt: string; raw: unknown };
export type Database = IDBPDatabase<Stores>;

/** The draft that a new tab opens. */
export const LATEST = "latest-draft";

const VERSION = 3;
/** The one store of version 1, with its draft under "current". */
const OLD_STORE = "drafts";
type OldStore = { getAll: () => Promise<unknown[]> };

let connection: Promise<Database> | undefined;

/** Opens the database once. Rejects where the browser keeps nothing, or where a newer app made it. */
export function database(): Promise<Database> {
  connection ??= open().catch((fault: unknown) => {
    connection = undefined;
    throw fault;
  });
  return connection;
}

async function open(): Promise<Database> {
  const db = await openDB<Stores>("headroom", VERSION, {
    upgrade: async (opened, before, _after, transaction) => {
      if (before < 3) {
        opened.createObjectStore("links");
        opened.createObjectStore("reviews");
      }
      if (before === 2) return;
      opened.createObjectStore("slots");
      opened.createObjectStore("revisions");
      opened.createObjectStore("aside", { autoIncrement: true });
      opened.createObjectStore("settings");
      if (before !== 1) return;
      const now = new Date().toISOString();
      // The old store is not in today's schema, so neither its name nor its values have a type.
      const old = transaction.objectStore(OLD_STORE as never) as unknown as OldStore;
      for (const raw of await old.getAll()) {
        const draft = upgradeDraft(raw, { id: newId(), name: FIRST_NAME });
        if (draft === undefined) {
          await transaction.objectStore("aside").put({ foundAt: now, raw });
          continue;
        }
        await transaction.objectStore("slots").put(sealDraft(draft, 1), [draft.id, 1]);
        await transaction.objectStore("settings").put(draft.id, LATEST);
      }
      opened.deleteObjectStore(OLD_STORE as never); // as above
    },
    // A later version in another tab may go ahead; this one opens again at its next use.
    blocking: () => forget(),
    terminated: () => forget(),
  });
  function forget() {
    connection = undefined;
    db.close();
  }
  return db;
}
