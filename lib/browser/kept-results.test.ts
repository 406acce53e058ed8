import { beforeEach, expect, test, vi } from "vitest";
import { emptyDevice } from "@/lib/testing/device-in-memory";
import { keepCoachName, readCoachName } from "./coach-name";
import { database } from "./database";
import { isKept, keepResult, removeKept } from "./kept-results";
import { readKept } from "./read-kept";

beforeEach(emptyDevice);

async function keepAt(day: string, fragment: string) {
  vi.useFakeTimers({ now: new Date(`2026-11-${day}T10:00:00Z`), toFake: ["Date"] });
  await keepResult(fragment);
  vi.useRealTimers();
}
const fragments = async () => (await readKept()).map(({ fragment }) => fragment);

test("links that were kept come newest first, each once", async () => {
  await keepAt("20", "1.AAA");
  await keepAt("22", "1.BBB");
  await keepAt("21", "1.CCC");
  expect(await fragments()).toEqual(["1.BBB", "1.CCC", "1.AAA"]);
  await keepAt("23", "1.AAA");
  expect(await fragments()).toEqual(["1.AAA", "1.BBB", "1.CCC"]);
  expect((await readKept())[0]?.keptAt).toBe("2026-11-23T10:00:00.000Z");
});

test("a link is kept until it is removed, and no other goes with it", async () => {
  await keepResult("1.AAA");
  await keepResult("1.AAAA");
  expect([await isKept("1.AAA"), await isKept("1.A")]).toEqual([true, false]);
  await removeKept("1.AAA");
  expect([await isKept("1.AAA"), await isKept("1.AAAA")]).toEqual([false, true]);
});

test("what is no kept link is passed over: other settings, and what is damaged", async () => {
  await keepResult("1.AAA");
  const db = await database();
  for (const [value, key] of [
    ["a draft", "latest-draft"],
    ["not JSON", "shared:1"],
    ['{"fragment":"1.BBB"}', "shared:2"],
    [JSON.stringify({ fragment: "x".repeat(16_001), keptAt: "2026-11-20T10:00:00Z" }), "shared:3"],
  ] as const)
    await db.put("settings", value, key);
  expect(await fragments()).toEqual(["1.AAA"]);
  // Where it lies on devices that have kept some.
  expect(await db.get("settings", "shared:1.AAA")).toContain('"fragment":"1.AAA"');
  expect(await db.get("settings", "shared:1")).toBe("not JSON");
});

test("a coach says their name once for all reviews", async () => {
  expect(await readCoachName()).toBe("");
  await keepCoachName("Rada");
  expect(await readCoachName()).toBe("Rada");
});
