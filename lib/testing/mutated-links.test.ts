import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { openMutatedLinks } from "./mutated-links";
import { CASES } from "./random-results";

test("no link that was tampered with crashes, opens as what it is not, or changes a prototype", async () => {
  const before = prototypes();
  const plain = { ...sampleResult, answers: { "pl.python": { level: 2 as const } } };
  const found = await openMutatedLinks(currentModel, [sampleResult, plain], CASES, bytesInUse);
  expect(found).toMatchObject({ links: CASES, crashes: 0, wrong: 0 });
  expect(found.slowest).toBeLessThan(50);
  expect(found.most).toBeLessThan(5_000_000);
  expect(prototypes()).toEqual(before);
});

test("some of what is tampered with gets past the checksum to what reads the body", async () => {
  const { real } = await openMutatedLinks(currentModel, [sampleResult], 4_000);
  expect(real).toBeGreaterThan(0);
});

function bytesInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function prototypes(): PropertyKey[][] {
  return [Object, Array, Map, String].map(({ prototype }) => Reflect.ownKeys(prototype));
}
