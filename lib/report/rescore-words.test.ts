import { describe, expect, test } from "vitest";
import { type Score, scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import type { Kept, OneSided, Rescoring } from "./rescore";
import { changeWords, oneSidedWords, rescoreSentences } from "./rescore-words";

const earlier = roleOf({ "op.a": {}, "op.b": {} });
const later = { ...earlier, version: 2 };
const asked = { level: 3, weight: 4, floor: undefined };
const score = (own: Partial<Score>): Score => ({
  ...scoreAnswers([], {}, earlier.scoring),
  readiness: 70.6,
  band: [60, 75],
  verdict: "on-track",
  ...own,
});
const gone: OneSided = { id: "op.x", name: "The art of x", y: 2, asked };
const kept: Kept = {
  id: "op.a",
  name: "The art of a",
  formerName: undefined,
  y: 2,
  was: asked,
  is: asked,
  reworded: false,
  renumbered: undefined,
};

function said(before: Partial<Score>, after: Partial<Score>, own: Partial<Rescoring> = {}) {
  return rescoreSentences(earlier, {
    now: {
      model: later,
      result: {
        schema: "headroom-result/1",
        model: { id: later.id, version: 2 },
        variant: null,
        answers: {},
      },
      score: score(after),
    },
    before: score(before),
    changed: [],
    added: [],
    removed: [],
    carried: 2,
    dropped: 0,
    ...own,
  });
}

describe("the heading", () => {
  test("says readiness under both versions", () => {
    expect(said({}, { readiness: 64.9 }).headline).toBe(
      "Readiness would be 64 under version 2; it is 70 as made.",
    );
    expect(said({}, { readiness: 70.1 }).headline).toBe("Readiness is 70 under version 2 too.");
  });

  test("names the version under which too little is answered", () => {
    expect(said({}, { band: null }).headline).toBe(
      "Too little is answered for a readiness figure under version 2.",
    );
    expect(said({ band: null }, {}).headline).toBe(
      "Too little is answered for a readiness figure under version 1.",
    );
  });
});

describe("beneath it", () => {
  test("stand the verdict and what is carried over, where nothing else changed", () => {
    expect(said({}, {}).details).toEqual([
      "The verdict stays “On track”.",
      "2 levels are carried over as given.",
    ]);
  });

  test("stand another verdict and must-haves whose state differs", () => {
    const before = new Map([["op.a", "clear"]] as const);
    const after = new Map([
      ["op.a", "open"],
      ["op.b", "missed"],
    ] as const);
    expect(said({ gates: before }, { gates: after, verdict: "building" }).details).toEqual([
      "The verdict goes from “On track” to “Building”.",
      "The must-have The art of a goes from clear to open.",
      "A new must-have is The art of b, missed.",
      "2 levels are carried over as given.",
    ]);
    expect(said({ gates: before }, { gates: before }).details).toHaveLength(2);
    expect(said({ gates: before }, {}).details).toHaveLength(2);
  });

  test("stand counts of what came, went and changed", () => {
    const one = { carried: 1, dropped: 1, added: [gone], removed: [gone], changed: [kept] };
    expect(said({}, {}, one).details.slice(1)).toEqual([
      "1 level is carried over as given.",
      "1 level belongs to what is no longer asked.",
      "1 competency is asked that was not known before.",
      "1 competency is gone.",
      "1 competency is asked for differently.",
    ]);
    const two = { added: [gone, gone], removed: [gone, gone], changed: [kept, kept] };
    expect(said({}, {}, two).details.slice(2)).toEqual([
      "2 competencies are asked that were not known before.",
      "2 competencies are gone.",
      "2 competencies are asked for differently.",
    ]);
  });
});

describe("one competency", () => {
  const words = (own: Partial<Kept>) => changeWords(later, { ...kept, ...own });

  test("is asked at another level, with another weight, as a must-have or not", () => {
    expect(words({ is: { level: 4, weight: 5, floor: 2 } })).toBe(
      "“Others rely on me” is asked, was “On my own”; weight 5, was 4; a must-have now",
    );
    expect(words({ was: { ...asked, floor: 1 } })).toBe("no must-have any more");
    expect(words({ was: { ...asked, floor: 1 }, is: { ...asked, floor: 2 } })).toBe(
      "another floor of the must-have",
    );
    expect(words({})).toBe("");
  });

  test("is newly asked, or no longer", () => {
    expect(words({ was: undefined, is: { ...asked, floor: 2 } })).toBe(
      "newly asked: “On my own”, weight 4 and a must-have",
    );
    expect(words({ is: undefined })).toBe("no longer asked");
  });

  test("reads differently, has another name and another number", () => {
    expect(words({ reworded: true, formerName: "Alchemy", renumbered: { was: 7, is: 70 } })).toBe(
      "the level chosen is worded differently now; read it again; was called Alchemy; number 7 is now 70",
    );
  });

  test("that only one version has is told with what was answered", () => {
    expect(oneSidedWords(later, gone)).toBe("“On my own” and weight 4; “With support” given");
    expect(oneSidedWords(later, { ...gone, y: undefined })).toBe(
      "“On my own” and weight 4; no level given",
    );
  });
});
