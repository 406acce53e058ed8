import { expect, test } from "vitest";
import { applyChange, joinChanges } from "./apply-change";
import { type Draft, type DraftChange, draftSchema, newDraft } from "./draft";
import { openEnvelope, sealDraft } from "./envelope";

const now = new Date("2026-11-24T12:00:00Z");
const empty = () =>
  newDraft(
    { id: "mle-2", version: 1 },
    { id: "00000000-0000-4000-8000-000000000001", name: "My answers", now },
  );
const after = (...changes: DraftChange[]) =>
  changes.reduce<Draft>((draft, change) => applyChange(draft, change, now), empty());

test("a draft from before there were plans opens, and has none", () => {
  const opened = openEnvelope(sealDraft(empty(), 1));
  expect(opened.state === "whole" && opened.draft).toEqual(empty());
  expect(empty()).not.toHaveProperty("plan");
});

test("what two tabs choose about different steps stays, as in the practices", () => {
  const draft = after(
    { plan: { start: "2026-11-30", skipped: { "ml.cv:1": "no use for it" } } },
    { plan: { horizonWeeks: 4, skipped: { "cl.cost:2": "done at work" } } },
    { plan: { freeOnly: true, swapped: { "op.monitor:2": "dmls" } } },
    { progress: { "se.api:3": "2026-11-24" } },
    { progress: { "so.time:3": "2026-11-25" } },
  );
  expect(draft.plan).toEqual({
    start: "2026-11-30",
    horizonWeeks: 4,
    freeOnly: true,
    skipped: { "ml.cv:1": "no use for it", "cl.cost:2": "done at work" },
    swapped: { "op.monitor:2": "dmls" },
  });
  expect(draft.progress).toEqual({ "se.api:3": "2026-11-24", "so.time:3": "2026-11-25" });
  expect(draftSchema.safeParse(draft).success).toBe(true);
});

test("taking back one step leaves the others, also when the change waited with an earlier one", () => {
  const marked: DraftChange = {
    progress: { "se.api:3": "2026-11-24", "so.time:3": "2026-11-24" },
    plan: { skipped: { "ml.cv:1": "no", "cl.cost:2": "no" }, swapped: { "op.monitor:2": "dmls" } },
  };
  const back: DraftChange = {
    progress: { "se.api:3": null },
    plan: { skipped: { "ml.cv:1": null }, swapped: { "op.monitor:2": null } },
  };
  for (const draft of [after(marked, back), after(joinChanges(marked, back))]) {
    expect(draft.progress).toEqual({ "so.time:3": "2026-11-24" });
    expect(draft.plan).toEqual({ skipped: { "cl.cost:2": "no" }, swapped: {} });
    expect(draftSchema.safeParse(draft).success).toBe(true);
  }
  expect(after(joinChanges(back, marked)).progress).toEqual(marked.progress);
});

test("an answer given later leaves the plan and what is done as they are", () => {
  const draft = after(
    { plan: { freeOnly: true }, progress: { "se.api:3": "2026-11-24" } },
    { answers: { "pl.python": { choice: 2 } } },
  );
  expect([draft.plan, draft.progress]).toEqual([{ freeOnly: true }, { "se.api:3": "2026-11-24" }]);
});

test.each([
  { horizonWeeks: 0 },
  { horizonWeeks: 2.5 },
  { horizonWeeks: 105 },
  { start: "30 November" },
  { skipped: { "ml.cv:1": "x".repeat(121) } },
  { unknown: 1 },
])("a draft whose plan says %j is refused", (plan) => {
  expect(draftSchema.safeParse({ ...empty(), plan }).success).toBe(false);
});

test("an agreed action is ticked, left out and put back without touching the others", () => {
  const [one, two] = [
    "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01",
    "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a02",
  ] as const;
  const draft = after(
    { plan: { actions: { [one]: { text: "Write it up" }, [two]: { text: "Ask Kim" } } } },
    { plan: { actions: { [one]: { text: "Write it up", done: "2026-11-25" } } } },
    { plan: { actions: { [two]: null } } },
  );
  expect(draft.plan?.actions).toEqual({ [one]: { text: "Write it up", done: "2026-11-25" } });
  expect(draftSchema.safeParse(draft).success).toBe(true);
});

test("answers that nothing changes stay the same object, so that a report is not drawn again", () => {
  const draft = after({ answers: { "pl.python": { choice: 2 } } });
  const later = applyChange(draft, { plan: { freeOnly: true } }, now);
  expect(later.answers).toBe(draft.answers);
  expect(applyChange(draft, { answers: { "ml.cv": { choice: 1 } } }, now).answers).not.toBe(
    draft.answers,
  );
});
