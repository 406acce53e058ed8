import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import type { Rating } from "./ratings";
import { tiersOf, topShares } from "./tiers";

const constants = currentModel.scoring;
const rating = (at: number, own: Partial<Rating>): Rating => ({
  id: `aa.${at}`,
  number: at + 1,
  group: "aa",
  level: 4,
  weight: 3,
  floor: undefined,
  y: 2,
  agreed: true,
  spread: 0,
  ...own,
});
const ratings = (count: number, own: (at: number) => Partial<Rating>) =>
  Array.from({ length: count }, (_, at) => rating(at, own(at)));

describe("the largest gaps of each draw", () => {
  const gaps = (count: number, own: (at: number) => Partial<Rating>) =>
    topShares(ratings(count, own), constants);

  test("are five, the heaviest wherever nothing is in doubt", () => {
    const shares = gaps(7, (i) => ({ weight: i + 1 }));
    expect([...shares.values()]).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });

  test("are the first ones where all are alike", () => {
    expect([...gaps(6, () => ({})).values()]).toEqual([1, 1, 1, 1, 1, 0]);
  });

  test("hold nothing that is reached, also where there is room", () => {
    expect([...gaps(3, (i) => ({ y: i === 1 ? 4 : 3 })).values()]).toEqual([1, 0, 1]);
  });
});

test("the tier tells how often a gap is among them", () => {
  const seven = ratings(7, (at) => ({ weight: at + 1, spread: at < 3 ? 0.9 : 0 }));
  const tiers = tiersOf(seven, constants);
  const shares = topShares(seven, constants);
  for (const [id, share] of shares)
    expect(tiers.get(id)).toBe(share >= 0.6 ? "A" : share >= 0.25 ? "B" : "C");
  expect(new Set(tiers.values()).size).toBeGreaterThan(1);
});
