import { expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { blindResult } from "./blind-result";

const shown = [{ text: "Runs in production", url: "https://example.com/" }];
const result: Result = {
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: "healthcare",
  answers: {
    "op.a": { level: 3, confidence: "sure", evidence: shown, coach: 1 },
    "op.b": { level: 2, evidence: [] },
    "op.c": { level: 2 },
    "op.d": { skip: "not-sure" },
  },
  practices: { P01: "no" },
  progress: { "op.a:3": "2026-11-01" },
};

test("a coach sees evidence and whom it is about, and nothing from which a level could be told", () => {
  const about = { name: "Ada", createdAt: "2026-11-20", profile: { years: 4 } };
  expect(blindResult({ ...result, ...about })).toEqual({
    model: { id: "mle-2", version: 1 },
    variant: "healthcare",
    ...about,
    evidence: { "op.a": shown },
  });
});

test("what was not given is not there at all", () => {
  expect(Object.keys(blindResult(result)).sort()).toEqual(["evidence", "model", "variant"]);
});
