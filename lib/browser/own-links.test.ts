import { beforeEach, describe, expect, test } from "vitest";
import type { OwnLink } from "@/lib/model/own-link";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { database } from "./database";
import { changeLink, findLink, forgetLink, keepLink, listLinks } from "./own-links";

const link = (last: "A" | "Q" | "g", createdAt: string): OwnLink => ({
  schema: "headroom-own-link/1",
  id: "A".repeat(21) + last,
  ownerSecret: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
  label: `Link ${last}`,
  choice: { name: "", evidence: true, profile: false, practices: true, progress: false },
  createdAt,
  expiresAt: "2026-12-25T10:00:00.000Z",
  state: "live",
});
const EARLY = link("A", "2026-11-01T10:00:00.000Z");
const LATE = link("Q", "2026-11-20T10:00:00.000Z");
const MIDDLE = link("g", "2026-11-10T10:00:00.000Z");

beforeEach(emptyDevice);

describe("the links on a device", () => {
  test("are listed from the newest on", async () => {
    for (const one of [EARLY, LATE, MIDDLE]) await keepLink(one);
    expect(await listLinks()).toEqual({ links: [LATE, MIDDLE, EARLY], unreadable: 0 });
    expect(await findLink(EARLY.id)).toEqual(EARLY);
    expect(await findLink("nothing")).toBeUndefined();
  });

  test("that cannot be read are counted and left as they are", async () => {
    await keepLink(LATE);
    const newer = { ...EARLY, schema: "headroom-own-link/2" };
    await (await database()).put("links", newer, EARLY.id);
    expect(await listLinks()).toEqual({ links: [LATE], unreadable: 1 });
    expect(await findLink(EARLY.id)).toBeUndefined();
    expect(await changeLink(EARLY.id, (kept) => ({ ...kept, label: "Changed" }))).toBeUndefined();
    await keepLink(EARLY);
    expect(await (await database()).get("links", EARLY.id)).toEqual(newer);
  });
});

describe("a link", () => {
  test("that is here already is not kept anew", async () => {
    await keepLink(EARLY);
    await keepLink({ ...EARLY, label: "Another" });
    expect((await findLink(EARLY.id))?.label).toBe("Link A");
  });

  test("is changed as it is kept at that moment", async () => {
    await keepLink(EARLY);
    const add = (letter: string) => (kept: OwnLink) => ({ ...kept, label: kept.label + letter });
    const [one, other] = await Promise.all([
      changeLink(EARLY.id, add("x")),
      changeLink(EARLY.id, add("y")),
    ]);
    expect([one?.label, other?.label]).toEqual(["Link Ax", "Link Axy"]);
    expect((await findLink(EARLY.id))?.label).toBe("Link Axy");
  });

  test("that is not here is not brought back by a change", async () => {
    expect(await changeLink(EARLY.id, (kept) => kept)).toBeUndefined();
    expect(await findLink(EARLY.id)).toBeUndefined();
  });

  test("stays as it was where a change fails", async () => {
    await keepLink(EARLY);
    const fail = () => {
      throw new Error("on the way");
    };
    await expect(changeLink(EARLY.id, fail)).rejects.toThrow("on the way");
    expect(await findLink(EARLY.id)).toEqual(EARLY);
  });

  test("is forgotten alone", async () => {
    for (const one of [EARLY, LATE]) await keepLink(one);
    await forgetLink(EARLY.id);
    expect((await listLinks()).links).toEqual([LATE]);
  });
});
