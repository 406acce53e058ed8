import { describe, expect, test } from "vitest";
import { scoreAnswers } from "@/lib/scoring/score";
import type { Verdict } from "@/lib/scoring/verdict";
import { roleOf } from "@/lib/testing/role-of";
import { gateCountWords, riseWords, variantsSentence } from "./variant-words";
import type { Rise, VariantView } from "./variants";

const model = roleOf({ "op.a": {} });
const empty = scoreAnswers([], {}, model.scoring);
function view(name: string, verdict: Verdict, readiness: number | null): VariantView {
  return {
    variant: null,
    name,
    chosen: false,
    score: { ...empty, verdict, readiness, band: readiness === null ? null : [1, 99] },
    gateCounts: { clear: 0, missed: 0, open: 0 },
    rises: [],
  };
}

describe("the industries in a sentence", () => {
  test("agree on a verdict and a figure", () => {
    const views = [view("General", "on-track", 71.8), view("Healthcare", "on-track", 71.1)];
    expect(variantsSentence(views)).toBe(
      "The verdict is “On track” under all 2. Readiness is 71 under each.",
    );
  });

  test("differ, each verdict with whom it is for", () => {
    const views = [
      view("General", "ready", 84),
      view("Healthcare", "building", 66.9),
      view("Finance", "ready", 90),
    ];
    expect(variantsSentence(views)).toBe(
      "The verdict depends on the industry: “Ready” for general and finance, and “Building” for healthcare. Readiness lies between 66 and 90.",
    );
  });

  test("have no figure in common where one has none", () => {
    const views = [view("General", "on-track", 71), view("Healthcare", "cannot-say", null)];
    expect(variantsSentence(views)).toBe(
      "The verdict depends on the industry: “On track” for general and “Cannot say yet” for healthcare.",
    );
  });
});

test("must-haves are counted by how they stand, without what there is none of", () => {
  expect(gateCountWords({ clear: 9, missed: 1, open: 2 })).toBe("9 clear, 1 missed, 2 open");
  expect(gateCountWords({ clear: 0, missed: 1, open: 0 })).toBe("1 missed");
  expect(gateCountWords({ clear: 0, missed: 0, open: 0 })).toBe("none");
});

describe("what an industry asks more", () => {
  const rise = (own: Partial<Rise>) =>
    riseWords(model, {
      id: "op.a",
      name: "The art of a",
      level: { from: 2, to: 3 },
      weight: { from: 3, to: 5 },
      mustHave: false,
      y: 1,
      ...own,
    });

  test("is a higher level, more weight, or both", () => {
    expect(rise({})).toBe(
      "“On my own” instead of “With support”, weight 5 instead of 3; answered “Aware”",
    );
    expect(rise({ weight: { from: 3, to: 3 } })).toBe(
      "“On my own” instead of “With support”; answered “Aware”",
    );
    expect(rise({ level: { from: 3, to: 3 } })).toBe("weight 5 instead of 3; answered “Aware”");
  });

  test("is something that only it asks", () => {
    expect(rise({ level: { from: 0, to: 2 }, weight: { from: 0, to: 4 }, y: undefined })).toBe(
      "asked here only, at “With support” with weight 4; no level yet",
    );
  });

  test("is a must-have, and what is enough is said", () => {
    const only = { level: { from: 3, to: 3 }, weight: { from: 3, to: 3 }, mustHave: true } as const;
    expect(rise({ ...only, y: 3 })).toBe("a must-have here; answered “On my own”, enough");
    expect(rise({ ...only, y: 4 })).toBe("a must-have here; answered “Others rely on me”, enough");
  });
});
