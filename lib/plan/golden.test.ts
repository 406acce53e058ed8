import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { makePlan, type Plan } from "./plan";

/**
 * The sample's plan as it was when version 1 of the model was published, at 6 hours a week from 30
 * November 2026: the worked example of docs/plan.md. A change here changes what people were told.
 */
const golden: unknown = JSON.parse(
  readFileSync(new URL("plan.golden.json", import.meta.url), "utf8"),
);

test("the sample's plan is the published one, step by step and week by week", () => {
  const score = scoreResult(currentModel, sampleResult);
  const plan = makePlan(currentModel, score, { start: "2026-11-30", hoursPerWeek: 6 });
  expect(condensed(plan)).toEqual(golden);
});

function condensed({ steps, later, weeks, findOut, total, all }: Plan) {
  const line = (step: Plan["steps"][number]) =>
    [
      `${step.key} ${step.start}..${step.end} ${step.hours.join("-")} h`,
      ...(step.gate === undefined ? [] : [step.gate]),
      ...(step.opens.length === 0 ? [] : [`opens ${step.opens.join(" ")}`]),
      `with ${step.resources.map(({ id }) => id).join(" ")}`,
    ].join(", ");
  return {
    steps: steps.map(line),
    later: later.map(line),
    weeks: weeks.map(({ number, start, parts }) =>
      [number, start, ...parts.map(({ key, hours }) => `${key} ${hours}`)].join(" "),
    ),
    findOut: findOut.map(({ competency, opens }) => [competency, ...opens].join(" ")),
    total,
    all,
  };
}
