import { beforeEach, describe, expect, test, vi } from "vitest";
import type { OwnLink } from "@/lib/model/own-link";
import type { Answers } from "@/lib/model/result";
import type { SealedResult } from "@/lib/model/sealed-result";
import { startReview } from "@/lib/review/change-review";
import { ownerKeys } from "@/lib/share/review-secrets";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { shared } from "@/lib/testing/shared-result";
import { StoreInMemory } from "@/lib/testing/store-in-memory";
import { makeLink, sendLink } from "./make-link";
import { extendLink, refreshLink, revokeLink, updateLink } from "./manage-links";
import { findLink } from "./own-links";
import { replaceResult, revoke, saveReview } from "./sealed-documents";

const choice = { name: "Ada", evidence: false, profile: false, practices: true, progress: false };

let store: StoreInMemory;
beforeEach(async () => {
  await emptyDevice();
  store = new StoreInMemory();
  vi.stubGlobal("fetch", store.fetch);
});
async function made(): Promise<OwnLink> {
  const answer = await makeLink({ label: "Rada", choice, draft: "a draft", shared, days: 30 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.link;
}
const kept = async ({ id }: OwnLink) => (await findLink(id))!;
const keysOf = ({ ownerSecret }: OwnLink) => ownerKeys(ownerSecret);

describe("a link that is made", () => {
  test("is on the device and on the server, with the same end", async () => {
    const link = await made();
    expect(link).toMatchObject({
      label: "Rada",
      draft: "a draft",
      note: shared.note,
      state: "live",
      known: { resultVersion: 1 },
    });
    expect(link).not.toHaveProperty("unsent");
    expect(await kept(link)).toEqual(link);
    expect(store.documents.get(link.id)?.expiresAt).toBe(link.expiresAt);
    expect(Date.parse(link.expiresAt) - Date.parse(link.createdAt)).toBe(30 * 86_400_000);
  });

  test("is kept where the server cannot be reached, and sent later as the same one", async () => {
    store.instead.push("lost");
    const link = await made();
    expect(link).toMatchObject({ state: "pending", unsent: shared });
    const waiting = await kept(link);
    expect(waiting.triedAt).toBeDefined();
    expect(await sendLink(waiting)).toMatchObject({ sent: { ok: true }, link: { state: "live" } });
    expect(store.documents.size).toBe(1);
    expect(await sendLink(await kept(link))).toMatchObject({ sent: { ok: true } });
    expect(store.asked).toEqual(["PUT result", "PUT result"]);
  });

  test("says that evidence went along only where some did, also after an update", async () => {
    const asked = { ...choice, evidence: true };
    const answer = await makeLink({ label: "Rada", choice: asked, shared, days: 30 });
    if (!answer.ok) throw new Error(answer.reason);
    expect(await kept(answer.link)).toMatchObject({ choice });
    const answers: Answers = { "pl.python": { level: 3, evidence: [{ text: "Two services" }] } };
    const more = { ...shared, result: { ...shared.result, answers } };
    await updateLink(await kept(answer.link), more, asked);
    expect(await kept(answer.link)).toMatchObject({ choice: asked });
    await updateLink(await kept(answer.link), shared, asked);
    expect(await kept(answer.link)).toMatchObject({ choice });
  });

  test("has another secret each time", async () => {
    const [one, other] = [await made(), await made()];
    expect(one.ownerSecret).not.toBe(other.ownerSecret);
    expect(one.id).toBe(keysOf(one).documentId);
  });

  test("that would not fit is neither kept nor sent", async () => {
    const noise = Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) =>
      String.fromCharCode(33 + (byte % 90)),
    ).join("");
    const large = { ...shared, note: noise };
    expect(await makeLink({ label: "Rada", choice, shared: large, days: 7 })).toEqual({
      ok: false,
      reason: "too-large",
    });
    expect(store.asked).toEqual([]);
  });
});

describe("asking what became of a link", () => {
  test("brings the review, and is not sent again what is known", async () => {
    const link = await made();
    const review = startReview("2026-11-26T09:00:00.000Z");
    await saveReview(keysOf(link), review, null);
    expect(await refreshLink(link)).toEqual({ ok: true });
    const after = await kept(link);
    expect(after.known).toMatchObject({ resultVersion: 1, reviewedAt: store.now, review });
    expect(await refreshLink(after)).toEqual({ ok: true });
    expect(await kept(link)).toEqual(after);
  });

  test("ends it where the document is gone or has expired", async () => {
    for (const reason of ["gone", "expired"] as const) {
      const link = await made();
      store.instead.push(reason === "gone" ? "not-found" : "expired");
      expect(await refreshLink(link)).toEqual({ ok: true });
      expect(await kept(link)).toMatchObject({ ended: reason, state: "live" });
    }
  });

  test("finds one that the server did not have for a while, as it was", async () => {
    const link = await made();
    await refreshLink(link);
    const before = await kept(link);
    for (const answer of ["not-found", "expired"] as const) {
      store.instead.push(answer);
      await refreshLink(await kept(link));
      expect(await kept(link)).toHaveProperty("ended");
      await refreshLink(await kept(link));
      expect(await kept(link)).toEqual(before);
    }
  });

  test("leaves one that is not there yet as it is", async () => {
    store.instead.push("offline");
    const link = await made();
    expect(await refreshLink(await kept(link))).toEqual({ ok: true });
    expect(await kept(link)).toMatchObject({ state: "pending" });
    expect(await kept(link)).not.toHaveProperty("ended");
  });

  test("ends one whose making was not confirmed, where it came and has expired since", async () => {
    store.instead.push("lost");
    const link = await made();
    store.instead.push("expired");
    expect(await refreshLink(await kept(link))).toEqual({ ok: true });
    const after = await kept(link);
    expect(after).toMatchObject({ state: "live", ended: "expired", known: { resultVersion: 1 } });
    expect(after).not.toHaveProperty("unsent");
  });

  test("says where nobody answers, and changes nothing", async () => {
    const link = await made();
    store.instead.push("offline");
    expect(await refreshLink(link)).toEqual({ ok: false, reason: "offline" });
    expect(await kept(link)).toEqual(link);
  });
});

describe("extending", () => {
  test("moves the end, here and there", async () => {
    const link = await made();
    expect(await extendLink(link, 90)).toEqual({ ok: true });
    const { expiresAt } = await kept(link);
    expect(expiresAt > link.expiresAt).toBe(true);
    expect(store.documents.get(link.id)?.expiresAt).toBe(expiresAt);
  });

  test("notes an end that it comes too late for", async () => {
    const link = await made();
    await revoke(keysOf(link));
    expect(await extendLink(link, 90)).toEqual({ ok: false, reason: "gone" });
    expect(await kept(link)).toMatchObject({ ended: "gone", expiresAt: link.expiresAt });
  });

  test("that does not get through leaves the end where it was", async () => {
    const link = await made();
    store.instead.push("unavailable");
    expect(await extendLink(link, 90)).toMatchObject({ reason: "busy" });
    expect(await kept(link)).toEqual(link);
  });
});

describe("updating", () => {
  const other: SealedResult = { ...shared, note: "Now with Spark." };
  const more = { ...choice, profile: true };

  test("replaces what the coach sees, with what was chosen", async () => {
    const link = await made();
    expect(await updateLink(link, other, more)).toEqual({ ok: true });
    expect(await kept(link)).toMatchObject({
      choice: more,
      note: other.note,
      known: { resultVersion: 2 },
    });
    const { note: _note, ...silent } = shared;
    await updateLink(await kept(link), silent, choice);
    expect(await kept(link)).not.toHaveProperty("note");
  });

  test("stops at what another device sent since, and goes over it the second time", async () => {
    const link = await made();
    await replaceResult(keysOf(link), { ...shared, note: "From the phone" }, 1);
    expect(await updateLink(link, other, more)).toEqual({ ok: false, reason: "conflict" });
    expect(await kept(link)).toMatchObject({ choice, known: { resultVersion: 2 } });
    expect(await updateLink(await kept(link), other, more)).toEqual({ ok: true });
    expect(await kept(link)).toMatchObject({ choice: more, known: { resultVersion: 3 } });
  });

  test("knows its own words again where only the answer was lost", async () => {
    const link = await made();
    store.instead.push("lost");
    expect(await updateLink(link, other, more)).toEqual({ ok: false, reason: "offline" });
    expect(await updateLink(link, other, more)).toEqual({ ok: true });
    expect(await kept(link)).toMatchObject({ choice: more, known: { resultVersion: 2 } });
  });

  test("asks first where the version is not known", async () => {
    const { known: _known, ...link } = await made();
    store.asked.length = 0;
    expect(await updateLink(link, other, more)).toEqual({ ok: true });
    expect(store.asked).toEqual(["GET", "PUT result"]);
  });
});

describe("revoking", () => {
  test("takes a link from the server and from the device", async () => {
    const link = await made();
    expect(await revokeLink(link)).toEqual({ ok: true });
    expect(store.documents.size).toBe(0);
    expect(await findLink(link.id)).toBeUndefined();
  });

  test("is remembered until the server confirms it, and carried on with the next look", async () => {
    const link = await made();
    store.instead.push("offline");
    expect(await revokeLink(link)).toEqual({ ok: false, reason: "offline" });
    expect(await kept(link)).toMatchObject({ state: "ending" });
    expect(await refreshLink(await kept(link))).toEqual({ ok: true });
    expect(store.documents.size).toBe(0);
    expect(await findLink(link.id)).toBeUndefined();
  });

  test("of one that is gone is kept until its own end, should it be there again", async () => {
    const link = await made();
    store.instead.push("not-found", "not-found", "not-found");
    await refreshLink(link);
    expect(await revokeLink(await kept(link))).toEqual({ ok: false, reason: "gone" });
    expect(await refreshLink(await kept(link))).toEqual({ ok: false, reason: "gone" });
    expect(await kept(link)).toMatchObject({ state: "ending", ended: "gone" });
    expect(await refreshLink(await kept(link))).toEqual({ ok: true });
    expect(store.documents.size).toBe(0);
    expect(await findLink(link.id)).toBeUndefined();
  });

  test("of one that is gone is over once its own end has passed", async () => {
    const link = await made();
    store.instead.push("not-found");
    const past = new Date(Date.now() - 1000).toISOString();
    expect(await revokeLink({ ...link, ended: "gone", expiresAt: past })).toEqual({ ok: true });
    expect(await findLink(link.id)).toBeUndefined();
  });

  test("waits for a request that may still arrive, and no longer than two minutes", async () => {
    store.instead.push("offline");
    const link = await kept(await made());
    expect(await revokeLink(link)).toEqual({ ok: true });
    expect(await kept(link)).toMatchObject({ state: "ending" });
    const triedAt = new Date(Date.now() - 121_000).toISOString();
    expect(await revokeLink({ ...link, triedAt })).toEqual({ ok: true });
    expect(await findLink(link.id)).toBeUndefined();
  });
});
