import { expect, test } from "vitest";
import type { Score } from "@/lib/scoring/score";
import { readinessWords } from "./readiness-words";

const score = (own: Partial<Score>): Score => ({
  readiness: 71.9,
  bounds: [40.2, 90.8],
  answeredShare: 1,
  band: [60.5, 78.9],
  verdict: "on-track",
  gates: new Map(),
  gaps: [],
  ratings: [],
  groups: new Map(),
  ...own,
});

test("one figure with its likely range, once enough is answered", () => {
  expect(readinessWords(score({}), 80)).toEqual({
    now: "71",
    meaning: "of 100: how much of what the role asks these answers cover",
    doubt: "60 to 78 is likely, allowing for how far self-ratings usually are off",
    range: [60, 78],
    label: "Readiness 71 of 100, likely between 60 and 78; ready from 80.",
  });
});

test("a figure above its range says why", () => {
  const above = " because an answer at the requirement can only be taken down by doubt";
  expect(readinessWords(score({ readiness: 79.5 }), 80)?.doubt).toBe(
    `60 to 78 is likely, allowing for how far self-ratings usually are off; the range lies lower than the answers${above}`,
  );
  expect(readinessWords(score({ readiness: 78.9 }), 80)?.doubt).not.toContain(above);
});

test("a figure below its range says why", () => {
  expect(readinessWords(score({ readiness: 0, band: [3.4, 24.8] }), 80)?.doubt).toBe(
    "3 to 24 is likely, allowing for how far self-ratings usually are off; the range lies higher than the answers because an answer at the lowest level can only be taken up by doubt",
  );
});

test("too little answered: both ends of what is possible, and no figure", () => {
  expect(readinessWords(score({ band: null, readiness: 99 }), 85)).toEqual({
    now: "40 to 90",
    meaning: "of 100, and no nearer yet",
    doubt:
      "whatever the unanswered questions say; one figure with its likely range follows once more is answered",
    range: [40, 90],
    label: "Readiness 40 to 90 of 100; ready from 85.",
  });
});

test("nothing answered: nothing to say", () => {
  expect(readinessWords(score({ readiness: null }), 80)).toBeUndefined();
});
