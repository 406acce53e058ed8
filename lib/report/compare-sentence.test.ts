import { describe, expect, test } from "vitest";
import type { Relation } from "@/lib/scoring/retest";
import type { Comparison } from "./compare";
import { compareSentence } from "./compare-sentence";

type Given = {
  relation?: Relation;
  readiness?: Partial<Comparison["readiness"]>;
  counts?: Partial<Comparison["counts"]>;
  verdict?: Comparison["verdict"];
  now?: Partial<Comparison["now"]>;
};

/** Readiness 70 in both and nothing else to say, unless said otherwise. */
function said({ relation = "same-person", readiness, counts, verdict, now }: Given) {
  const context = { version: 1, variant: null, variantName: "General", createdAt: undefined };
  return compareSentence({
    relation,
    before: context,
    now: { ...context, ...now },
    competencies: [],
    gates: [],
    verdict: verdict ?? { before: "on-track", now: "on-track" },
    readiness: {
      before: 70.9,
      now: 70.2,
      shown: { before: true, now: true },
      change: 0,
      moved: 0,
      asked: 0,
      answered: 0,
      pairs: 50,
      noise: 4.2,
      withinNoise: true,
      noiseShare: null,
      ...readiness,
    },
    counts: {
      up: 0,
      down: 0,
      withinNoise: 0,
      same: 50,
      newlyAnswered: 0,
      noLongerAnswered: 0,
      asked: 0,
      ...counts,
    },
  });
}
const OTHER = { relation: "two-people" } as const;

describe("the heading", () => {
  test("says that readiness stayed, by the whole points that are shown", () => {
    expect(said({}).headline).toBe("Readiness is 70, as before.");
    expect(said(OTHER).headline).toBe("Readiness is 70 in both results.");
  });

  test("says which way it went, or whose is which", () => {
    expect(said({ readiness: { now: 65 } }).headline).toBe("Readiness went down from 70 to 65.");
    expect(said({ readiness: { now: 75 } }).headline).toBe("Readiness went up from 70 to 75.");
    expect(said({ ...OTHER, readiness: { now: 75 } }).headline).toBe(
      "Readiness is 75 here and 70 in the other result.",
    );
  });

  test.each([
    [false, false, "both results"],
    [true, false, "this result"],
    [false, true, "the earlier result"],
  ])("names the result in which too little is answered (%s, %s)", (before, now, where) => {
    const { headline, details } = said({ readiness: { shown: { before, now }, moved: 9 } });
    expect(headline).toBe(`Too little is answered in ${where} for a readiness figure.`);
    expect(details).toEqual(["No level moved."]);
  });

  test("says that there is nothing to compare", () => {
    const nothing = said({ readiness: { pairs: 0 }, counts: { newlyAnswered: 2, up: 1 } });
    expect(nothing).toEqual({
      headline: "The two results have no answered competency in common.",
      details: ["2 competencies have a level now and had none before."],
    });
  });
});

test("a verdict is told only where it differs", () => {
  const verdict = { before: "building", now: "ready" } as const;
  expect(said({ verdict }).details[0]).toBe("The verdict was “Building” and is “Ready” now.");
  expect(said({ ...OTHER, verdict }).details[0]).toBe(
    "The verdict is “Ready” here and “Building” in the other result.",
  );
  expect(said({}).details).toEqual(["No level moved."]);
});

describe("noise", () => {
  test("swallows a small change, and a large one is more than it", () => {
    expect(said({ readiness: { moved: 2 } }).details[0]).toBe(
      "Answering twice with nothing changed moves readiness by up to 4 points, four times in five, so the levels alone do not show a change.",
    );
    expect(said({ readiness: { moved: 9, withinNoise: false } }).details[0]).toBe(
      "Answering twice with nothing changed moves readiness by up to 4 points, four times in five; what the levels moved is more than that.",
    );
  });

  test("between two people is told of two people", () => {
    expect(said({ ...OTHER, readiness: { moved: 1, noise: 1.4 } }).details[0]).toBe(
      "Two people who stand at the same place differ in readiness by up to 1 point, four times in five, so the levels alone do not set the two apart.",
    );
    const apart = { moved: 1, noise: 0.3, withinNoise: false };
    expect(said({ ...OTHER, readiness: apart }).details[0]).toBe(
      "Two people who stand at the same place differ in readiness by less than a point, four times in five; what the levels set apart is more than that.",
    );
  });
});

test("what else moved readiness is told from half a point on", () => {
  expect(said({ readiness: { answered: -0.6, asked: 2.5 } }).details).toEqual([
    "Questions answered in only one of the two put the later result 1 point lower.",
    "Requirements that differ put the later result 3 points higher.",
    "No level moved.",
  ]);
  expect(said({ ...OTHER, readiness: { answered: 0.4, asked: -2 } }).details).toEqual([
    "Requirements that differ put this result 2 points lower.",
    "No level differs where both are answered.",
  ]);
});

describe("levels that moved", () => {
  const moves = (counts: Partial<Comparison["counts"]>) => said({ counts }).details;
  const apart = (counts: Partial<Comparison["counts"]>) => said({ ...OTHER, counts }).details;

  test("are counted up and down beyond noise", () => {
    expect(moves({ up: 1 })).toEqual(["1 level went up by more than answering twice explains."]);
    expect(moves({ down: 2 })).toEqual([
      "2 levels went down by more than answering twice explains.",
    ]);
    expect(moves({ up: 2, down: 1 })).toEqual([
      "2 levels went up and 1 went down by more than answering twice explains.",
    ]);
  });

  test("are counted higher and lower between two people", () => {
    expect(apart({ up: 1, down: 3 })).toEqual([
      "1 level is higher here and 3 lower by more than two people's ways of answering explain.",
    ]);
    expect(apart({ down: 1 })).toEqual([
      "1 level is lower by more than two people's ways of answering explain.",
    ]);
  });

  test("by too little are counted apart", () => {
    expect(moves({ withinNoise: 3 })).toEqual([
      "No level moved by more than answering twice explains.",
      "3 moves are too small to mean anything.",
    ]);
    expect(apart({ withinNoise: 1 })).toEqual([
      "No level differs by more than two people's ways of answering explain.",
      "1 difference is too small to mean anything.",
    ]);
  });
});

test("what only one of the two has is counted", () => {
  const counts = { newlyAnswered: 1, noLongerAnswered: 2 };
  expect(said({ counts }).details.slice(1)).toEqual([
    "1 competency has a level now and had none before.",
    "2 competencies have no level any more.",
  ]);
  expect(said({ ...OTHER, counts }).details.slice(1)).toEqual([
    "1 competency has a level only here.",
    "2 competencies have one only in the other result.",
  ]);
});

test("other requirements are told with whom each result was made for", () => {
  const now = { variantName: "Healthcare", version: 2 };
  expect(said({ now, counts: { asked: 1 } }).details.at(-1)).toBe(
    "1 requirement differs: the earlier result was made for General, version 1, this one for Healthcare, version 2.",
  );
  expect(said({ ...OTHER, now, counts: { asked: 3 } }).details.at(-1)).toBe(
    "3 requirements differ: the other result was made for General, version 1, this one for Healthcare, version 2.",
  );
});
