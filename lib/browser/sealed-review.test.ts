import { beforeEach, describe, expect, test, vi } from "vitest";
import { startReview } from "@/lib/review/change-review";
import { ownerKeys } from "@/lib/share/review-secrets";
import { shared } from "@/lib/testing/shared-result";
import { StoreInMemory } from "@/lib/testing/store-in-memory";
import { createDocument, replaceResult, saveReview } from "./sealed-documents";
import { sealedReview } from "./sealed-review";

const keys = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
const END = "2026-12-25T10:00:00.000Z";
const review = startReview("2026-11-24T09:00:00.000Z");

let store: StoreInMemory;
beforeEach(async () => {
  store = new StoreInMemory();
  vi.stubGlobal("fetch", store.fetch);
  await createDocument(keys, { shared, expiresAt: END });
});

test("a coach reads what the candidate sent, and what stands in the review", async () => {
  const documents = sealedReview(keys);
  const document = {
    result: shared.result,
    note: "Please look at Python.",
    resultVersion: 1,
    resultAt: store.now,
    expiresAt: END,
    review: null,
    reviewVersion: null,
  };
  expect(await documents.read()).toEqual({ ok: true, document });
  expect(await documents.save(review, null)).toEqual({ ok: true, version: 1 });
  expect(await documents.read()).toEqual({
    ok: true,
    document: { ...document, review, reviewVersion: 1 },
  });
});

test("what has not changed is told again without being sent again", async () => {
  const documents = sealedReview(keys);
  const first = await documents.read();
  const sent = vi.spyOn(Response.prototype, "text");
  expect(await documents.read()).toBe(first);
  expect(await sent.mock.results[0]?.value).toBe("");
  sent.mockRestore();
  await replaceResult(keys, { ...shared, note: "Again" }, 1);
  expect(await documents.read()).toMatchObject({ document: { note: "Again", resultVersion: 2 } });
});

describe("what cannot be read", () => {
  test.each([
    ["not-found", { reason: "gone" }],
    ["expired", { reason: "expired" }],
    ["unavailable", { reason: "busy", retryAfter: 30 }],
    ["stale", { reason: "broken" }],
    ["too-large", { reason: "broken" }],
    ["broken", { reason: "broken" }],
    ["offline", { reason: "offline" }],
  ] as const)("because of %s is told as %j", async (instead, told) => {
    store.instead.push(instead);
    expect(await sealedReview(keys).read()).toEqual({ ok: false, ...told });
  });

  test("a review that is none is not written over: all of it counts as broken", async () => {
    await saveReview(keys, { schema: "headroom-review/2" }, null);
    expect(await sealedReview(keys).read()).toEqual({ ok: false, reason: "broken" });
  });
});
