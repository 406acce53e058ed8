import { beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "@/lib/draft/draft";
import { sealDraft } from "@/lib/draft/envelope";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { database } from "./database";
import { saveDraft } from "./save-draft";

const MODEL = { id: "role", version: 1 };
const nothingKnown = () => undefined;
const answer = (choice: 0 | 1 | 2 | 3 | 4) => ({ choice });

async function save(id: string | undefined, change: Parameters<typeof saveDraft>[1]["change"]) {
  return saveDraft(await database(), { model: MODEL, id, change }, nothingKnown);
}

async function slots(id: string): Promise<unknown[]> {
  const db = await database();
  return Promise.all([db.get("slots", [id, 0]), db.get("slots", [id, 1])]);
}

beforeEach(emptyDevice);

test("the first change begins a draft, and a tab without one goes on with it", async () => {
  const first = await save(undefined, { answers: { "op.cicd": answer(1) } });
  const second = await save(undefined, { answers: { "op.deploy": answer(2) } });
  expect(second.id).toBe(first.id);
  expect(second.answers).toEqual({ "op.cicd": answer(1), "op.deploy": answer(2) });
});

test("what another tab saved meanwhile stays", async () => {
  const { id } = await save(undefined, { answers: { "op.cicd": answer(1) } });
  await save(id, { answers: { "op.cicd": { confidence: "sure" } } });
  const { answers } = await save(id, { answers: { "op.deploy": answer(3) } });
  expect(answers["op.cicd"]).toEqual({ choice: 1, confidence: "sure" });
});

test("two copies are written in turn, so that one is always whole", async () => {
  const { id } = await save(undefined, { answers: { "op.cicd": answer(1) } });
  expect(await slots(id)).toMatchObject([undefined, { sequence: 1 }]);
  await save(id, { answers: { "op.cicd": answer(2) } });
  expect(await slots(id)).toMatchObject([{ sequence: 2 }, { sequence: 1 }]);
  await save(id, { answers: { "op.cicd": answer(3) } });
  expect(await slots(id)).toMatchObject([{ sequence: 2 }, { sequence: 3 }]);
});

test("of a draft that was erased nothing is written", async () => {
  await expect(save("gone", { name: "Mine" })).rejects.toMatchObject({ reason: "erased" });
  expect(await slots("gone")).toEqual([undefined, undefined]);
});

test("a draft of a later version is left as it is", async () => {
  const db = await database();
  const later = { envelope: 2, anything: true };
  await db.put("slots", later as never, ["mine", 0]);
  await expect(save("mine", { name: "Mine" })).rejects.toMatchObject({ reason: "newer" });
  expect(await slots("mine")).toEqual([later, undefined]);
});

test("where no copy can be read, what the tab knows is taken, and the copies are set aside", async () => {
  const draft = await save(undefined, { answers: { "op.cicd": answer(1) } });
  const db = await database();
  await db.put("slots", "damaged" as never, [draft.id, 1]);
  const known = vi.fn((): Draft => ({ ...draft, name: "As the tab knows it" }));
  const change = { answers: { "op.deploy": answer(2) } };
  const mended = await saveDraft(db, { model: MODEL, id: draft.id, change }, known);
  expect(mended.name).toBe("As the tab knows it");
  expect(mended.answers).toEqual({ "op.cicd": answer(1), "op.deploy": answer(2) });
  expect(await db.getAll("aside")).toMatchObject([{ raw: "damaged" }]);
});

test("who must not decide about a damaged draft leaves everything as it was", async () => {
  const { id } = await save(undefined, { answers: { "op.cicd": answer(1) } });
  const db = await database();
  await db.put("slots", "damaged" as never, [id, 1]);
  const leave = () => {
    throw new Error("not mine");
  };
  const change = { name: "Mine" };
  await expect(saveDraft(db, { model: MODEL, id, change }, leave)).rejects.toThrow();
  expect(await slots(id)).toEqual([undefined, "damaged"]);
  expect(await db.count("aside")).toBe(0);
});

test("what the tab knows is not asked for while a copy is whole", async () => {
  const draft = await save(undefined, { answers: { "op.cicd": answer(1) } });
  const db = await database();
  await db.put("slots", "damaged" as never, [draft.id, 0]);
  const known = vi.fn(nothingKnown);
  await saveDraft(db, { model: MODEL, id: draft.id, change: { name: "Mine" } }, known);
  expect(known).not.toHaveBeenCalled();
  const sealed = sealDraft(draft, 1);
  expect(await db.get("slots", [draft.id, 1])).toMatchObject({ text: sealed.text });
});
