/** What lies where in the one IndexedDB database of this app. */
import type { DBSchema, IDBPDatabase } from "idb";

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

/** The one store of version 1, with its draft under "current"; it stays, emptied, where it was. */
export const FIRST_STORE = "drafts";
