import { describe, expect, test } from "vitest";
import { scoreAnswers } from "@/lib/scoring/score";
import { roleOf } from "@/lib/testing/role-of";
import type { WhatIf } from "./what-if";
import { whatIfHeadline, whatIfSentences } from "./what-if-words";

const model = roleOf({ "op.a": {}, "op.b": {} });
const still: WhatIf = {
  score: scoreAnswers([], {}, model.scoring),
  readiness: { now: 61.2, after: 61.2 },
  change: 0,
  verdict: { now: "building", after: "building" },
  band: { now: [50, 70], after: [50, 70] },
  answeredShare: { now: 0.8, after: 0.8 },
  gates: [],
  closed: [],
  opened: [],
};
const headline = (own: Partial<WhatIf>) => whatIfHeadline({ ...still, ...own });
const sentences = (own: Partial<WhatIf>) => whatIfSentences(model, { ...still, ...own });

describe("beside the controls", () => {
  test("stands readiness now and then, in whole points", () => {
    expect(headline({}).number).toBe("Readiness stays 61");
    expect(headline({ readiness: { now: 61.2, after: 61.9 } }).number).toBe("Readiness stays 61");
    expect(headline({ readiness: { now: 61.2, after: 66 } }).number).toBe("Readiness 61 → 66");
  });

  test("stands no figure that the report would not show", () => {
    const few = { now: null, after: null };
    expect(headline({ band: few }).number).toBe("No single figure yet");
    expect(headline({ readiness: { now: 61, after: null } }).number).toBe("No single figure yet");
    expect(headline({ band: { now: null, after: [50, 70] } }).number).toBe("Readiness 61");
  });

  test("stands what becomes of the verdict", () => {
    expect(headline({}).verdict).toBe("The verdict stays “Building”");
    expect(headline({ verdict: { now: "building", after: "on-track" } }).verdict).toBe(
      "The verdict goes from “Building” to “On track”",
    );
  });
});

describe("the sum of the answers", () => {
  const change = (points: number) => sentences({ change: points });

  test("rises and falls by tenths of a point", () => {
    expect(change(2.25)).toEqual(["The sum of the answers rises by 2.3 points."]);
    expect(change(-1)).toEqual(["The sum of the answers falls by 1.0 point."]);
  });

  test("by less than a tenth is not called nothing", () => {
    expect(change(0.04)).toEqual(["The sum of the answers rises by less than a tenth of a point."]);
    expect(change(-0.04)).toEqual([
      "The sum of the answers falls by less than a tenth of a point.",
    ]);
  });

  test("by what rounding makes is nothing", () => {
    expect(change(0.004)).toEqual([]);
  });

  test("is not told without a figure on both sides", () => {
    expect(sentences({ change: 5, band: { now: null, after: null } })).toEqual([]);
    expect(sentences({ change: null })).toEqual([]);
  });
});

test("the likely range is told where its whole points differ", () => {
  expect(sentences({ band: { now: [50, 70], after: [50.9, 70.4] } })).toEqual([]);
  expect(sentences({ band: { now: [50, 70], after: [52, 70] } })).toEqual([
    "The likely range is 52 to 70, 50 to 70 now.",
  ]);
  expect(sentences({ band: { now: null, after: [52, 70] } })).toEqual([
    "Enough is answered for a range: 52 to 70 is likely.",
  ]);
});

test("more answers are told by whole percents of the weight, never rounded up", () => {
  const share = (now: number, after: number) => sentences({ answeredShare: { now, after } });
  expect(share(0.5, 0.699)).toEqual(["69% of the weight has a level, 50% now."]);
  expect(share(0.501, 0.509)).toEqual([]);
  expect(share(0.6, 0.5)).toEqual([]);
});

test("must-haves and gaps are named", () => {
  expect(
    sentences({
      gates: [{ id: "op.a", now: "missed", after: "open" }],
      closed: ["op.a", "op.b"],
      opened: ["op.b"],
    }),
  ).toEqual([
    "The must-have The art of a goes from missed to open.",
    "2 gaps close: The art of a and The art of b.",
    "1 gap opens: The art of b.",
  ]);
});
