import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, getModel, sampleResult } from "@/lib/models";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { type ShareChoice, sharedResult, stepsDone } from "./shared-result";
import { decodeSnapshot, encodeSnapshot } from "./snapshot";

const nothing: ShareChoice = {
  name: "",
  evidence: false,
  profile: false,
  practices: false,
  progress: false,
};
const progress = { "op.deploy:3": "2026-12-20", "cl.cost:2": "2026-11-30" };
const withProgress = { ...sampleResult, progress };

test("steps done stay with their owner unless they choose to send them", () => {
  expect(sharedResult(withProgress, nothing).progress).toBeUndefined();
  expect(sharedResult(withProgress, { ...nothing, progress: true }).progress).toEqual(progress);
  expect(stepsDone(withProgress)).toBe(2);
});

test("where no step is done, choosing to send them adds nothing", () => {
  for (const result of [sampleResult, { ...sampleResult, progress: {} }]) {
    const shared = sharedResult(result, { ...nothing, progress: true });
    expect("progress" in shared).toBe(false);
  }
});

test("what was chosen is in the link, and nothing else that is written in words", async () => {
  const step = fc.tuple(
    fc.constantFrom(...currentModel.competencies.map(({ id }) => id)),
    fc.integer({ min: 1, max: 4 }),
  );
  const done = fc
    .array(step, { maxLength: 8 })
    .map((steps) => Object.fromEntries(steps.map(([id, to]) => [`${id}:${to}`, "2026-12-01"])));
  const choice = fc.record({
    name: fc.constantFrom("", "Ada"),
    evidence: fc.boolean(),
    profile: fc.boolean(),
    practices: fc.boolean(),
    progress: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(resultOf(currentModel), done, choice, async (result, steps, chosen) => {
      const fragment = encodeSnapshot(
        currentModel,
        sharedResult({ ...result, progress: steps }, chosen),
      );
      fc.pre(fragment !== undefined);
      const opened = await decodeSnapshot(fragment, async (id, version) => getModel(id, version));
      if (!opened.ok) throw new Error(opened.reason);
      const sent = chosen.progress && Object.keys(steps).length > 0;
      expect(opened.result.progress).toEqual(sent ? steps : undefined);
      expect(opened.result.name).toBe(chosen.name === "" ? undefined : chosen.name);
    }),
    { numRuns: CASES / 20 },
  );
});
