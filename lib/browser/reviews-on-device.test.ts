import { beforeEach, describe, expect, test } from "vitest";
import type { KeptReview } from "@/lib/model/kept-review";
import { changeReview } from "@/lib/review/change-review";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { ID, MemoryShelf } from "@/lib/testing/sealed-store";
import { database } from "./database";
import { forgetReview, listReviews, reviewsOnDevice, takeReviews } from "./reviews-on-device";

const KEPT: KeptReview = { ...new MemoryShelf().kept!, reviewVersion: 4, sent: { laptop00: 2 } };
const OTHER_ID = `${"A".repeat(21)}Q`;
const STAMP = { writer: "phone000", now: "2026-11-25T10:00:00.000Z" };
const actionBy = (due: string) =>
  ({
    kind: "action",
    id: "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01",
    change: { due },
    over: {},
  }) as const;
const aside = async () => (await (await database()).getAll("aside")).map(({ raw }) => raw);
const store = async (raw: unknown) => (await database()).put("reviews", raw, ID);

beforeEach(emptyDevice);

describe("a review on a device", () => {
  test("is kept, changed as it is at that moment, and forgotten", async () => {
    await reviewsOnDevice.change(ID, () => KEPT);
    expect(await reviewsOnDevice.read(ID)).toEqual(KEPT);
    const next = (kept?: KeptReview) => kept && { ...kept, resultVersion: kept.resultVersion + 1 };
    await Promise.all([reviewsOnDevice.change(ID, next), reviewsOnDevice.change(ID, next)]);
    expect((await reviewsOnDevice.read(ID))?.resultVersion).toBe(3);
    await forgetReview(ID);
    expect(await reviewsOnDevice.read(ID)).toBeUndefined();
    expect(await aside()).toEqual([]);
  });

  test("that keeps nothing new is left alone", async () => {
    await store(KEPT);
    expect(await reviewsOnDevice.change(ID, () => undefined)).toBeUndefined();
    expect(await reviewsOnDevice.read(ID)).toEqual(KEPT);
  });

  test("is never written so that it could not be read again", async () => {
    await store(KEPT);
    const far = (due: string) => (kept?: KeptReview) =>
      kept && { ...kept, review: changeReview(kept.review, actionBy(due), STAMP) };
    await expect(reviewsOnDevice.change(ID, far("202777-03-15"))).rejects.toMatchObject({
      reason: "unreadable",
    });
    expect(await reviewsOnDevice.read(ID)).toEqual(KEPT);
    await reviewsOnDevice.change(ID, far("2027-03-15"));
    expect(Object.keys((await reviewsOnDevice.read(ID))?.review.actions ?? {})).toHaveLength(1);
    await expect(takeReviews([{ ...KEPT, id: OTHER_ID, fragment: "lost" }])).rejects.toThrow();
  });

  test("that cannot be read is set aside before another takes its place, and not before", async () => {
    const damaged = { ...KEPT, fragment: "lost" };
    await store(damaged);
    expect(await reviewsOnDevice.read(ID)).toBeUndefined();
    expect(await listReviews()).toEqual([]);
    await reviewsOnDevice.change(ID, (kept) => kept);
    expect(await aside()).toEqual([]);
    await reviewsOnDevice.change(ID, () => KEPT);
    expect(await aside()).toEqual([damaged]);
    expect(await listReviews()).toEqual([KEPT]);
  });
});

describe("reviews from a file", () => {
  test("are taken without what another device knew of the server", async () => {
    await takeReviews([KEPT, { ...KEPT, id: OTHER_ID }]);
    const taken = await listReviews();
    expect(taken.map(({ id }) => id)).toEqual([ID, OTHER_ID]);
    expect(taken[0]).toEqual({ ...KEPT, sent: null, reviewVersion: null });
  });

  test("are merged with those that are here", async () => {
    await store(KEPT);
    await takeReviews([
      { ...KEPT, review: changeReview(KEPT.review, { kind: "reveal" }, STAMP), reviewVersion: 9 },
    ]);
    expect(await reviewsOnDevice.read(ID)).toMatchObject({
      review: { revealedAt: STAMP.now },
      reviewVersion: 4,
      sent: { laptop00: 2 },
    });
  });

  test("are taken all or none", async () => {
    const impossible = { ...KEPT, id: OTHER_ID, note: () => "no text" } as unknown as KeptReview;
    await expect(takeReviews([KEPT, impossible])).rejects.toThrow();
    expect(await listReviews()).toEqual([]);
  });
});
