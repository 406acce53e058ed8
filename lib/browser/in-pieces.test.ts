import { expect, test } from "vitest";
import type { Search } from "@/lib/plan/search";
import { inPieces } from "./in-pieces";

/** Tells how often others had their turn before each of its steps, of which each takes 5 ms. */
function* slowly(turns: () => number): Search<number[]> {
  const seen: number[] = [];
  for (let step = 0; step < 6; step++) {
    seen.push(turns());
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield;
  }
  return seen;
}

function countTurns() {
  let turns = 0;
  const timer = setInterval(() => turns++);
  return { turns: () => turns, stop: () => clearInterval(timer) };
}

test("others have their turn between two pieces, and what was found comes back", async () => {
  const { turns, stop } = countTurns();
  const seen = await inPieces(slowly(turns), () => true);
  stop();
  expect(seen).toHaveLength(6);
  expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
});

test("what is not wanted any more is given up", async () => {
  let steps = 0;
  const search = (function* (): Search<string> {
    for (; steps < 100; steps++) {
      const until = performance.now() + 5;
      while (performance.now() < until);
      yield;
    }
    return "found";
  })();
  expect(await inPieces(search, () => steps === 0)).toBeUndefined();
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThan(10);
});
