import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeReview } from "@/lib/review/change-review";
import { ID, MemoryShelf, MemoryStore } from "@/lib/testing/sealed-store";
import { openReview } from "./open-review";

const fragment = `c.${"A".repeat(38)}`;
function setting() {
  return { id: ID, fragment, documents: new MemoryStore(), shelf: new MemoryShelf() };
}

// Before the link's day is over, whenever this runs.
beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-25"), toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a link that is opened", () => {
  test("for the first time is kept with what the server has", async () => {
    const given = setting();
    given.shelf.kept = undefined;
    const opened = await openReview(given);
    expect(opened).toMatchObject({
      ok: true,
      fresh: true,
      changed: false,
      kept: { id: ID, fragment, note: "Please look at Python.", sent: null, reviewVersion: null },
    });
    expect(opened).not.toHaveProperty("trouble");
    expect(given.shelf.kept).toEqual(opened.ok && opened.kept);
  });

  test("again tells whether the candidate has sent other answers since", async () => {
    const given = setting();
    expect(await openReview(given)).toMatchObject({ ok: true, changed: false });
    given.documents.resultVersion = 2;
    expect(await openReview(given)).toMatchObject({ changed: true, kept: { resultVersion: 2 } });
    expect(await openReview(given)).toMatchObject({ changed: false });
  });

  test("brings what another device of the coach's wrote", async () => {
    const given = setting();
    const stamp = { writer: "phone000", now: "2026-11-24T10:00:00.000Z" };
    const theirs = changeReview(given.shelf.kept!.review, { kind: "reveal" }, stamp);
    given.documents.review = { content: JSON.stringify(theirs), version: 1 };
    expect(await openReview(given)).toMatchObject({
      kept: { review: { revealedAt: stamp.now }, reviewVersion: 1, sent: { phone000: 1 } },
    });
  });
});

describe("a link that cannot be read just now", () => {
  test("opens as this device keeps it", async () => {
    const given = setting();
    given.documents.refusal = { ok: false, reason: "offline" };
    const opened = await openReview(given);
    expect(opened).toMatchObject({ ok: true, fresh: false, changed: false });
    expect(opened.ok && opened.kept).not.toHaveProperty("closed");
  });

  test.each(["gone", "expired"] as const)(
    "because it is %s leaves the review alone here",
    async (reason) => {
      const given = setting();
      given.documents.refusal = { ok: false, reason };
      expect(await openReview(given)).toMatchObject({
        ok: true,
        fresh: false,
        kept: { closed: { reason }, result: { answers: {} } },
      });
    },
  );

  test("because the server has forgotten it after its day is told as ended", async () => {
    vi.setSystemTime(new Date("2026-12-21"));
    const given = setting();
    given.documents.refusal = { ok: false, reason: "gone" };
    expect(await openReview(given)).toMatchObject({ kept: { closed: { reason: "expired" } } });
  });

  test.each(["gone", "expired", "offline", "broken"] as const)(
    "because it is %s, and was never here, is told as that",
    async (reason) => {
      const given = setting();
      given.shelf.kept = undefined;
      given.documents.refusal = { ok: false, reason };
      expect(await openReview(given)).toEqual({ ok: false, reason });
      expect(given.shelf.kept).toBeUndefined();
    },
  );
});

describe("a device that keeps nothing", () => {
  test("shows the review all the same, and says why it is not kept", async () => {
    const given = setting();
    given.shelf.broken = true;
    const opened = await openReview(given);
    expect(opened).toMatchObject({ ok: true, fresh: true, trouble: "full" });
    if (opened.ok) expect(await opened.shelf.read(ID)).toEqual(opened.kept);
  });

  test("has nothing to show without the server", async () => {
    const given = setting();
    given.shelf.broken = true;
    given.documents.refusal = { ok: false, reason: "offline" };
    expect(await openReview(given)).toEqual({ ok: false, reason: "offline" });
  });

  test("is asked no less of for a shelf that cannot even be read", async () => {
    const given = setting();
    given.shelf.read = async () => {
      throw new Error("blocked");
    };
    expect(await openReview(given)).toMatchObject({ ok: true, fresh: true });
  });
});
