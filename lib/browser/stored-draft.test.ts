import { beforeEach, expect, test } from "vitest";
import { sealDraft } from "@/lib/draft/envelope";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { database } from "./database";
import { saveDraft } from "./save-draft";
import { openStored, readPlain } from "./stored-draft";

const MODEL = { id: "role", version: 1 };

async function begin(name: string) {
  const db = await database();
  const draft = await saveDraft(
    db,
    { model: MODEL, id: undefined, change: { name } },
    () => undefined,
  );
  return draft;
}

/** A second draft, whoever was the latest before. */
async function beginAnother(name: string) {
  const db = await database();
  await db.delete("settings", "latest-draft");
  return begin(name);
}

const plain = async (own?: string) => readPlain(await database(), own);
const opened = async (own?: string) => openStored(await database(), own);
const everything = async () => {
  const db = await database();
  return Promise.all([db.getAll("slots"), db.getAll("aside"), db.getAll("revisions")]);
};

beforeEach(emptyDevice);

test("a device without drafts is plainly empty", async () => {
  expect(await plain()).toEqual({ draft: undefined });
  expect(await opened()).toEqual({ state: "empty" });
});

test("a tab opens its own draft, and the one used last where it has none or its own is gone", async () => {
  const first = await begin("First");
  const second = await beginAnother("Second");
  expect(await plain(first.id)).toEqual({ draft: first });
  expect(await plain()).toEqual({ draft: second });
  expect(await plain("gone")).toEqual({ draft: second });
  expect(await opened(first.id)).toEqual({ state: "ready", draft: first });
});

test("where the one used last is not known, any draft is better than none", async () => {
  const draft = await begin("Only");
  await (await database()).delete("settings", "latest-draft");
  expect(await plain()).toEqual({ draft });
});

test("a draft with a damaged copy is not plain, and is not touched by looking", async () => {
  const draft = await begin("Mine");
  const db = await database();
  await db.put("slots", "damaged", [draft.id, 0]);
  const before = await everything();
  expect(await plain(draft.id)).toBeUndefined();
  expect(await everything()).toEqual(before);
  expect(await opened(draft.id)).toEqual({ state: "ready", draft, mended: "copy" });
});

test("with both copies damaged looking mends nothing, opening goes back to an earlier state", async () => {
  const draft = await begin("Mine");
  const db = await database();
  await db.put("revisions", { keptAt: draft.savedAt, envelope: sealDraft(draft, 1) }, [
    draft.id,
    1,
  ]);
  for (const slot of [0, 1]) await db.put("slots", `damaged ${slot}`, [draft.id, slot]);
  const before = await everything();
  expect(await plain(draft.id)).toBeUndefined();
  expect(await everything()).toEqual(before);
  expect(await opened(draft.id)).toMatchObject({ state: "ready", mended: "revision", draft });
  expect(await db.count("aside")).toBe(2);
});

test("what is set aside is told, and so is a draft of a later version", async () => {
  const draft = await begin("Mine");
  const db = await database();
  await db.put("slots", { envelope: 99 }, [draft.id, 0]);
  await db.put("slots", { envelope: 99 }, [draft.id, 1]);
  expect(await plain(draft.id)).toBeUndefined();
  expect(await opened(draft.id)).toEqual({ state: "newer" });
  await db.clear("slots");
  await db.add("aside", { foundAt: draft.savedAt, raw: "damaged" });
  expect(await plain(draft.id)).toBeUndefined();
  expect(await opened(draft.id)).toEqual({ state: "corrupt" });
});
