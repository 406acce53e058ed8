/** What this device keeps, in one IndexedDB database. */
import "client-only";
import { openDB } from "idb";
import { type Database, FIRST_STORE, type Stores } from "./stores";
import { whileHeld } from "./while-held";

const VERSION = 3;

let connection: Promise<Database> | undefined;

/** Opens the database once. Rejects where the browser keeps nothing, or where a newer app made it. */
export function database(): Promise<Database> {
  connection ??= whileHeld(open).catch((fault: unknown) => {
    connection = undefined;
    throw fault;
  });
  return connection;
}

async function open(): Promise<Database> {
  const db = await openDB<Stores>("headroom", VERSION, {
    upgrade: (opened, before) => {
      if (before < 3) {
        opened.createObjectStore("links");
        opened.createObjectStore("reviews");
      }
      if (before === 2) return;
      opened.createObjectStore("slots");
      opened.createObjectStore("revisions");
      opened.createObjectStore("aside", { autoIncrement: true });
      opened.createObjectStore("settings");
    },
    // A later version in another tab may go ahead; this one opens again at its next use.
    blocking: () => forget(),
    terminated: () => forget(),
  });
  function forget() {
    connection = undefined;
    db.close();
  }
  if ([...db.objectStoreNames].some((name: string) => name === FIRST_STORE)) {
    await (await import("./first-drafts")).takeOverFirstDrafts(db);
  }
  return db;
}
