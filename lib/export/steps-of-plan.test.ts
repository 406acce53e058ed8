import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { makePlan } from "@/lib/plan/plan";
import { scoreResult } from "@/lib/scoring/score";
import { agreedSteps, stepsOfPlan } from "./steps-of-plan";

const score = scoreResult(currentModel, sampleResult);
const plan = makePlan(currentModel, score, { start: "2026-11-30", hoursPerWeek: 6 });

test("a calendar has every step that begins within the horizon, and none that begins after it", () => {
  const steps = stepsOfPlan(currentModel, plan, undefined);
  expect(steps.map(({ id }) => id)).toEqual([
    "cl.cost:2",
    "op.monitor:2",
    "ml.cv:1",
    "ex.abtest:2",
    "ld.project:2",
    "op.retrain:2",
  ]);
  expect(steps.every(({ from }) => from <= plan.horizonEnd)).toBe(true);
  expect(steps[0]).toMatchObject({ from: "2026-11-30", to: "2027-01-03", hours: [8, 13, 20] });
});

test("a step reached by doing says what to produce, once the proofs are there", () => {
  const wide = makePlan(currentModel, score, { start: "2026-11-30", horizonWeeks: 104 });
  const proof = {
    kind: "project" as const,
    title: "A pipeline",
    task: "Build it.",
    done_when: ["It runs.", "It is watched."],
    reviewer: "A colleague",
  };
  const proofs = {
    model: { id: "mle-2", version: 1 },
    proofs: { "de.pipelines": { to_3: proof, to_4: proof } },
  };
  const steps = stepsOfPlan(currentModel, wide, proofs);
  expect(steps.find(({ id }) => id === "de.pipelines:3")?.proof).toBe("A pipeline. Build it.");
  expect(steps.find(({ id }) => id === "op.monitor:2")?.proof).toBeUndefined();
});

test("what was agreed stands on the day it is due, unless it is done or has no day", () => {
  const actions = {
    a: { text: "Write up the outage", due: "2026-12-15", with: "Rada" },
    b: { text: "Done already", due: "2026-12-01", done: "2026-11-30" },
    c: { text: "Some day" },
  };
  expect(agreedSteps(actions)).toEqual([
    {
      id: "a",
      title: "Write up the outage",
      from: "2026-12-15",
      to: "2026-12-15",
      why: "Agreed with Rada.",
    },
  ]);
});
