import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import type { GateState } from "./gates";
import { verdictOf } from "./verdict";

type Given = {
  readiness?: number | null;
  answeredShare?: number;
  bandLow?: number | null;
  gates?: GateState[];
};
const verdict = ({ readiness = 95, answeredShare = 1, bandLow = 90, gates = [] }: Given) =>
  verdictOf(
    {
      readiness,
      answeredShare,
      bandLow,
      gates: new Map(gates.map((state, i) => [`aa.${i}`, state])),
    },
    currentModel.scoring,
  );

test("ready asks for the low end of the band at 80 and every must-have clear", () => {
  expect(verdict({ bandLow: 80, gates: ["clear", "clear"] })).toBe("ready");
  expect(verdict({ bandLow: 80 })).toBe("ready");
  expect(verdict({ bandLow: 79.9 })).toBe("on-track");
  expect(verdict({ gates: ["clear", "open"] })).toBe("on-track");
});

test("on track asks for readiness at 60 and no must-have missed", () => {
  expect(verdict({ readiness: 60, bandLow: 40, gates: ["open"] })).toBe("on-track");
  expect(verdict({ readiness: 59.9, bandLow: 40, gates: ["clear"] })).toBe("building");
  expect(verdict({ gates: ["clear", "missed", "clear"] })).toBe("building");
});

describe("nothing is said", () => {
  test("under 70% of the weight, however good the rest is", () => {
    expect(verdict({ answeredShare: 0.7 })).toBe("ready");
    expect(verdict({ answeredShare: 0.699 })).toBe("cannot-say");
  });

  test("without readiness, and without a band", () => {
    expect(verdict({ readiness: null })).toBe("cannot-say");
    expect(verdict({ bandLow: null })).toBe("cannot-say");
  });
});

test("what rounding takes from a threshold does not decide", () => {
  expect(verdict({ bandLow: 80 - 1e-10 })).toBe("ready");
  expect(verdict({ bandLow: 40, readiness: 60 - 1e-10 })).toBe("on-track");
  expect(verdict({ answeredShare: 0.7 - 1e-10 })).toBe("ready");
  expect(verdict({ bandLow: 80 - 1e-6 })).toBe("on-track");
});
