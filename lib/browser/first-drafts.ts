/** Takes over what version 1 of the database kept. Loaded only where there is something of it: it needs the draft's schema. */
import "client-only";
import { v4 as newId } from "uuid";
import { sealDraft } from "@/lib/draft/envelope";
import { upgradeDraft } from "@/lib/draft/upgrade";
import { FIRST_NAME } from "@/lib/draft/vocabulary";
import { durably } from "./durable-write";
import { type Database, FIRST_STORE, LATEST } from "./stores";

// The first store is not in today's schema, so neither its name nor its values have a type.
type FirstStore = { getAll: () => Promise<unknown[]>; clear: () => Promise<void> };
const first = FIRST_STORE as "settings";

/** Moves every draft of the first version to where drafts are now; what cannot be read is set aside. */
export async function takeOverFirstDrafts(db: Database): Promise<void> {
  await durably(db, [first, "slots", "settings", "aside"], async (writing) => {
    const store = writing.objectStore(first) as unknown as FirstStore;
    for (const raw of await store.getAll()) {
      const draft = upgradeDraft(raw, { id: newId(), name: FIRST_NAME });
      if (draft === undefined) {
        await writing.objectStore("aside").put({ foundAt: new Date().toISOString(), raw });
        continue;
      }
      await writing.objectStore("slots").put(sealDraft(draft, 1), [draft.id, 1]);
      await writing.objectStore("settings").put(draft.id, LATEST);
    }
    await store.clear();
  });
}
