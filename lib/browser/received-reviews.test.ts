import { beforeEach, describe, expect, test, vi } from "vitest";
import type { OwnLink } from "@/lib/model/own-link";
import type { Level } from "@/lib/model/requirement-model";
import type { Review } from "@/lib/model/review";
import { changeReview, startReview } from "@/lib/review/change-review";
import { ownerKeys } from "@/lib/share/review-secrets";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { shared } from "@/lib/testing/shared-result";
import { StoreInMemory } from "@/lib/testing/store-in-memory";
import { keepLink } from "./own-links";
import { freshReviews, keptReviews } from "./received-reviews";
import { createDocument, saveReview } from "./sealed-documents";

const keysOf = (last: string) => ownerKeys(`AAECAwQFBgcICQoLDA0ODxAREhMUFRY${last}`);
const END = "2026-12-25T10:00:00.000Z";
const review = (day: number): Review => startReview(`2026-11-${day}T09:00:00.000Z`);

function linkOf(last: string, own: Partial<OwnLink>): OwnLink {
  const { ownerSecret, documentId } = keysOf(last);
  return {
    schema: "headroom-own-link/1",
    id: documentId,
    ownerSecret,
    label: `Coach ${last}`,
    choice: { name: "", evidence: true, profile: false, practices: true, progress: false },
    draft: "mine",
    createdAt: "2026-11-01T10:00:00.000Z",
    expiresAt: END,
    state: "live",
    ...own,
  };
}
const known = (value: unknown) => ({ known: { resultVersion: 1, review: value } });

let store: StoreInMemory;
beforeEach(async () => {
  await emptyDevice();
  store = new StoreInMemory();
  vi.stubGlobal("fetch", store.fetch);
});
const labels = (list: { label: string }[]) => list.map(({ label }) => label);

describe("what coaches wrote, as the device knows it", () => {
  test("comes latest first, of this draft and of links that name none", async () => {
    await keepLink(linkOf("A", known(review(20))));
    await keepLink(linkOf("B", known(review(22))));
    await keepLink(linkOf("C", { ...known(review(21)), draft: "another" }));
    const { draft: _draft, ...adopted } = linkOf("D", known(review(21)));
    await keepLink(adopted);
    const kept = await keptReviews("mine");
    expect(labels(kept)).toEqual(["Coach B", "Coach D", "Coach A"]);
    expect(kept[0]).toMatchObject({
      id: keysOf("B").documentId,
      view: { updatedAt: "2026-11-22T09:00:00.000Z" },
      withdrawn: { levels: [], actions: [] },
    });
    expect(store.asked).toEqual([]);
  });

  test("takes nothing back on which another of them agrees", async () => {
    const agreeing = (...levels: (Level | null)[]) =>
      levels.reduce<Review>(
        (review, level) =>
          changeReview(
            review,
            { kind: "agree", competency: "pl.python", level, over: undefined },
            { writer: "coach001", now: "2026-11-23T09:00:00.000Z" },
          ),
        review(20),
      );
    await keepLink(linkOf("A", known(agreeing(2, null))));
    const withdrawn = async () => (await keptReviews("mine")).map(({ withdrawn }) => withdrawn);
    expect(await withdrawn()).toMatchObject([{ levels: ["pl.python"] }]);
    await keepLink(linkOf("B", known(agreeing(3))));
    expect(await withdrawn()).toMatchObject([{ levels: [] }, { levels: [] }]);
  });

  test("leaves out what is no review, and links without one", async () => {
    await keepLink(linkOf("A", known({ ...review(20), schema: "headroom-review/2" })));
    await keepLink(linkOf("B", {}));
    expect(await keptReviews("mine")).toEqual([]);
  });
});

describe("what coaches wrote, asked for anew", () => {
  test("is that of links that are live, and what cannot be had stays as it was", async () => {
    await createDocument(keysOf("A"), { shared, expiresAt: END });
    await saveReview(keysOf("A"), review(25), null);
    await keepLink(linkOf("A", known(review(20))));
    await keepLink(linkOf("B", { ...known(review(22)), ended: "expired" }));
    await keepLink(linkOf("C", { ...known(review(21)), state: "pending" }));
    store.asked.length = 0;
    expect(labels(await freshReviews("mine"))).toEqual(["Coach A", "Coach B", "Coach C"]);
    expect(store.asked).toEqual(["GET"]);
    store.instead.push("offline");
    expect(labels(await freshReviews("mine"))).toEqual(["Coach A", "Coach B", "Coach C"]);
  });

  test("is asked for of one that the server had lost, as long as it would open", async () => {
    await createDocument(keysOf("A"), { shared, expiresAt: END });
    await saveReview(keysOf("A"), review(25), null);
    const soon = new Date(Date.now() + 60_000).toISOString();
    const over = new Date(Date.now() - 60_000).toISOString();
    await keepLink(linkOf("A", { ...known(review(20)), ended: "gone", expiresAt: soon }));
    await keepLink(linkOf("B", { ...known(review(22)), ended: "gone", expiresAt: over }));
    store.asked.length = 0;
    expect(labels(await freshReviews("mine"))).toEqual(["Coach A", "Coach B"]);
    expect(store.asked).toEqual(["GET"]);
  });
});
