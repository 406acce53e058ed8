import { beforeEach, describe, expect, test, vi } from "vitest";
import type { SealedResult } from "@/lib/model/sealed-result";
import { ownerKeys } from "@/lib/share/review-secrets";
import { shared } from "@/lib/testing/shared-result";
import { StoreInMemory } from "@/lib/testing/store-in-memory";
import {
  changeExpiry,
  createDocument,
  readDocument,
  replaceResult,
  revoke,
  saveReview,
} from "./sealed-documents";

const keys = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
const others = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYY");
const END = "2026-12-25T10:00:00.000Z";
const create = () => createDocument(keys, { shared, expiresAt: END });

let store: StoreInMemory;
beforeEach(() => {
  store = new StoreInMemory();
  vi.stubGlobal("fetch", store.fetch);
});
const document = () => store.documents.get(keys.documentId)!;

describe("a document", () => {
  test("comes back as it was sealed, and the store holds nothing of it in words", async () => {
    expect(await create()).toEqual({ ok: true, version: 1 });
    // Nothing so short that ciphertext could spell it by chance.
    expect(JSON.stringify([...store.documents])).not.toMatch(/pl\.python|Please look|"Ada\\*"/i);
    expect(await readDocument(keys)).toMatchObject({
      ok: true,
      unchanged: false,
      expiresAt: END,
      result: { shared, version: 1, updatedAt: store.now },
      review: null,
    });
  });

  test("that has not changed since is not sent again", async () => {
    await create();
    const first = await readDocument(keys);
    const etag = first.ok && !first.unchanged ? first.etag : "";
    expect(await readDocument(keys, { etag })).toEqual({ ok: true, unchanged: true });
    await changeExpiry(keys, "2027-01-25T10:00:00.000Z");
    expect(await readDocument(keys, { etag })).toMatchObject({
      unchanged: false,
      expiresAt: "2027-01-25T10:00:00.000Z",
    });
  });

  test("made twice with the same keys is one, and with others is refused", async () => {
    await create();
    expect(await create()).toEqual({ ok: true, version: 1 });
    const stranger = { ...others, documentId: keys.documentId };
    expect(await createDocument(stranger, { shared, expiresAt: END })).toEqual({
      ok: false,
      reason: "conflict",
    });
  });

  test("that was revoked is gone, for reading, changing and revoking again", async () => {
    await create();
    expect(await revoke(keys)).toEqual({ ok: true });
    const gone = { ok: false, reason: "gone" };
    expect(await readDocument(keys)).toEqual(gone);
    expect(await revoke(keys)).toEqual(gone);
    expect(await changeExpiry(keys, END)).toEqual(gone);
    expect(await replaceResult(keys, shared, 1)).toEqual(gone);
  });
});

describe("a replaced result", () => {
  test("is read under its new version", async () => {
    await create();
    const again = { ...shared, note: "Now with Spark." };
    expect(await replaceResult(keys, again, 1)).toEqual({ ok: true, version: 2 });
    expect(await readDocument(keys)).toMatchObject({ result: { shared: again, version: 2 } });
  });

  test("is refused where another device replaced it since", async () => {
    await create();
    await replaceResult(keys, shared, 1);
    expect(await replaceResult(keys, shared, 1)).toEqual({ ok: false, reason: "conflict" });
  });

  test("that is put back to an older one does not open: the version is sealed in", async () => {
    await create();
    const old = { ...document().result };
    await replaceResult(keys, shared, 1);
    document().result = { ...old, version: 2 };
    expect(await readDocument(keys)).toEqual({ ok: false, reason: "broken" });
  });
});

describe("a review", () => {
  test("is written the first time over nothing, then over what was there", async () => {
    await create();
    expect(await saveReview(keys, { summary: "Good." }, null)).toEqual({ ok: true, version: 1 });
    expect(await saveReview(keys, { summary: "Better." }, 1)).toEqual({ ok: true, version: 2 });
    expect(await saveReview(keys, { summary: "Late." }, 1)).toEqual({
      ok: false,
      reason: "conflict",
    });
    expect(await readDocument(keys)).toMatchObject({
      review: { value: { summary: "Better." }, version: 2, updatedAt: store.now },
    });
  });

  test("that cannot be opened leaves the result readable", async () => {
    await create();
    await saveReview(keys, { summary: "Good." }, null);
    document().review = { ...document().review!, version: 9 };
    const read = await readDocument(keys);
    expect(read).toMatchObject({ ok: true, result: { shared }, review: { version: 9 } });
    expect(read.ok && !read.unchanged && read.review?.value).toBeUndefined();
  });

  test("is written with the coach's token and not with the owner's alone", async () => {
    await create();
    const noCoach = { ...keys, coachToken: others.coachToken };
    expect(await saveReview(noCoach, {}, null)).toEqual({ ok: false, reason: "gone" });
  });
});

describe("what makes no sense is told apart", () => {
  test("a result that a newer version sealed, and one that is none", async () => {
    const newer = { schema: "headroom-shared/2", mood: "good" };
    await createDocument(keys, { shared: newer as unknown as SealedResult, expiresAt: END });
    expect(await readDocument(keys)).toEqual({ ok: false, reason: "newer" });
    await revoke(keys);
    const none = { schema: "headroom-shared/1" };
    await createDocument(keys, { shared: none as unknown as SealedResult, expiresAt: END });
    expect(await readDocument(keys)).toEqual({ ok: false, reason: "broken" });
  });

  test("an answer that is no document, and a write that names no version", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ result: "x" }));
    expect(await readDocument(keys)).toEqual({ ok: false, reason: "broken" });
    expect(await create()).toEqual({ ok: false, reason: "broken" });
  });

  test("another's keys to the same place", async () => {
    await create();
    const stranger = { ...others, documentId: keys.documentId };
    expect(await readDocument(stranger)).toEqual({ ok: false, reason: "broken" });
  });
});

test("what would not fit is not sent at all", async () => {
  const noise = Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) =>
    String.fromCharCode(33 + (byte % 90)),
  ).join("");
  expect(await saveReview(keys, { noise }, null)).toEqual({ ok: false, reason: "too-large" });
  expect(store.asked).toEqual([]);
});
