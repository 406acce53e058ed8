import type { ScoringConstants } from "@/lib/model/requirement-model";
import type { GateState } from "./gates";

export type Verdict = "ready" | "on-track" | "building" | "cannot-say";

/** Rounding in a sum of thirds must not decide a verdict: a threshold is met within this. */
const TOLERANCE = 1e-9;

type Grounds = {
  readiness: number | null;
  answeredShare: number;
  bandLow: number | null;
  gates: ReadonlyMap<string, GateState>;
};

/** Whether enough of the weight is answered for a band and a verdict. */
export function canSay(answeredShare: number, { verdict }: ScoringConstants): boolean {
  return answeredShare >= verdict.min_answered_share - TOLERANCE;
}

export function verdictOf(grounds: Grounds, constants: ScoringConstants): Verdict {
  const { readiness, bandLow, answeredShare, gates } = grounds;
  if (readiness === null || bandLow === null || !canSay(answeredShare, constants)) {
    return "cannot-say";
  }
  const { ready_band_low, on_track_readiness } = constants.verdict;
  const states = [...gates.values()];
  if (states.every((state) => state === "clear") && bandLow >= ready_band_low - TOLERANCE) {
    return "ready";
  }
  if (!states.includes("missed") && readiness >= on_track_readiness - TOLERANCE) return "on-track";
  return "building";
}
