/** A device's disk for tests that run without a browser: the real database over an IndexedDB in memory. */
import * as memory from "fake-indexeddb";
import { vi } from "vitest";
import { database } from "@/lib/browser/database";

/** Call it before each test: nothing is kept yet. */
export async function emptyDevice(): Promise<void> {
  for (const [name, value] of Object.entries(memory)) {
    if (/^(IDB|indexedDB)/.test(name)) vi.stubGlobal(name, value);
  }
  const db = await database();
  await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
}
