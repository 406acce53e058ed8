import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { bandOf, drawAhead, drawsOf, percentile } from "./band";
import { bandsOf } from "./bands";
import { normalDraws } from "./normal-draws";
import type { Rating } from "./ratings";

const constants = currentModel.scoring;
const rating = (id: string, number: number, own: Partial<Rating> = {}): Rating => ({
  id,
  number,
  group: id.slice(0, 2),
  level: 4,
  weight: 3,
  floor: undefined,
  y: 2,
  agreed: true,
  spread: 0.35,
  ...own,
});
const band = (...ratings: Rating[]) => bandOf(ratings, constants);

test("a percentile lies between its neighbours in proportion", () => {
  const sorted = Float64Array.from([10, 20, 40]);
  expect(percentile(sorted, 0)).toBe(10);
  expect(percentile(sorted, 0.5)).toBe(20);
  expect(percentile(sorted, 0.25)).toBe(15);
  expect(percentile(sorted, 0.9)).toBeCloseTo(36, 12);
  expect(percentile(sorted, 1)).toBe(40);
});

describe("the band of one competency at 2 of 4", () => {
  test("reaches 1.28 of its spreads either way, where its level was agreed", () => {
    const [low, high] = band(rating("aa.a", 1));
    // 50 ∓ 25 × 1.2816 × 0.35
    expect(low).toBeCloseTo(38.8, 1);
    expect(high).toBeCloseTo(61.2, 1);
  });

  test("is wider by the leniency of a level that is only one's own", () => {
    const [low, high] = band(rating("aa.a", 1, { agreed: false }));
    // 50 ∓ 25 × 1.2816 × √(0.35² + 0.4²)
    expect(Math.abs(low - 33)).toBeLessThan(1);
    expect(Math.abs(high - 67)).toBeLessThan(1);
  });

  test("is wide where nothing is known but that others of its group lack two levels", () => {
    const known = rating("aa.a", 1, { weight: 0 });
    const unknown = rating("aa.b", 2, { y: undefined, agreed: false, spread: 0.9 });
    const [low, high] = band(known, unknown);
    // 50 ∓ 25 × 1.2816 × √(0.9² + 0.4²)
    expect(Math.abs(low - 18.5)).toBeLessThan(1.5);
    expect(Math.abs(high - 81.5)).toBeLessThan(1.5);
  });
});

test("versions of the same competencies have the band that each has alone", () => {
  const bands = bandsOf(constants);
  const versions = [
    [rating("aa.a", 1), rating("aa.b", 2, { y: undefined, agreed: false, spread: 0.9 })],
    [rating("aa.a", 1, { y: 3 }), rating("aa.b", 2, { y: undefined, agreed: false, spread: 0.9 })],
    [rating("aa.a", 1, { agreed: false }), rating("aa.b", 2, { spread: 0.2 })],
    [rating("aa.a", 1), rating("aa.b", 2, { y: undefined, agreed: false, spread: 0.9 })],
    [],
  ];
  for (const version of versions) expect(bands(version)).toEqual(band(...version));
});

test("so they do when there were more than it keeps", () => {
  const bands = bandsOf(constants);
  for (let at = 0; at < 2_100; at++) bands([rating("aa.a", 1, { spread: at / 2_100 })]);
  for (const spread of [0, 0.5, 2_099 / 2_100])
    expect(bands([rating("aa.a", 1, { spread })])).toEqual(band(rating("aa.a", 1, { spread })));
});

describe("an unanswered competency is drawn", () => {
  const middle = ([low, high]: [number, number]) => (low + high) / 2;
  const unknown = rating("aa.x", 9, { y: undefined, agreed: true, spread: 0.35 });
  const own = (y: number) => rating("aa.a", 1, { y, weight: 0 });
  const other = (y: number) => rating("bb.a", 2, { y, weight: 0 });

  test("by its own group and not by the others", () => {
    expect(middle(band(own(2), other(0), unknown))).toBeCloseTo(50, 0);
  });

  test("by all the others where its group has no answer", () => {
    expect(middle(band(other(1), unknown))).toBeCloseTo(25, 0);
  });

  test("no higher than what is asked, where the others are above it", () => {
    const above = rating("aa.a", 1, { y: 4, level: 1, weight: 0 });
    const asked = { ...unknown, level: 2 };
    expect(band(above, asked)).toEqual(band({ ...asked, y: 2 }));
  });
});

test("without a competency there is no width to speak of", () => {
  expect(band()).toEqual([0, 0]);
});

test("drawn ahead in pieces, the draws are those of the score", async () => {
  const own = { ...constants, seed: constants.seed + 1 };
  const ratings = Array.from({ length: 25 }, (_, at) => rating(`aa.${at}`, at + 1));
  let pauses = 0;
  await drawAhead(
    own,
    ratings.map(({ number }) => number),
    async () => {
      pauses += 1;
    },
  );
  expect(pauses).toBe(3);
  const ahead = drawsOf(own, 25);
  bandOf(ratings, own);
  expect(drawsOf(own, 25)).toBe(ahead);
  expect([...ahead]).toEqual([...normalDraws(own.draws, own.seed, 25)]);
});
