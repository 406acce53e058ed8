import { expect, test } from "vitest";
import { ID, MemoryShelf } from "@/lib/testing/sealed-store";
import { volatileShelf } from "./volatile-shelf";

const kept = new MemoryShelf().kept!;

test("a shelf without a disk keeps each review for itself", async () => {
  const shelf = volatileShelf();
  expect(await shelf.read(ID)).toBeUndefined();
  expect(await shelf.change(ID, () => kept)).toBe(kept);
  expect(await shelf.read(ID)).toBe(kept);
  expect(await shelf.read("another")).toBeUndefined();
});

test("a change sees what is there, and one that keeps nothing takes nothing away", async () => {
  const shelf = volatileShelf();
  await shelf.change(ID, () => kept);
  await shelf.change(ID, (before) => before && { ...before, resultVersion: 2 });
  expect(await shelf.change(ID, () => undefined)).toBeUndefined();
  expect((await shelf.read(ID))?.resultVersion).toBe(2);
});
