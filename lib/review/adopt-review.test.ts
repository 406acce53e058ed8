import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange } from "@/lib/draft/apply-change";
import { type Draft, draftSchema, newDraft } from "@/lib/draft/draft";
import { REVIEW_LIMITS } from "@/lib/model/review-limits";
import { CASES } from "@/lib/testing/random-results";
import { history } from "@/lib/testing/random-reviews";
import { adoptReview } from "./adopt-review";
import { type ReviewView, viewReview } from "./review-view";
import { withdrawnIn } from "./withdrawn";

const NOW = new Date("2026-11-25T12:00:00Z");
const ACTION = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
const OTHER = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a02";
const quiet = { blind: true, comment: "", changedAt: NOW.toISOString(), apart: [] };
const review: ReviewView = {
  coach: { name: "Rada" },
  startedAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
  competencies: {
    "pl.python": { ...quiet, level: 2, agreed: 3 },
    "ml.deep": { ...quiet, agreed: 1 },
    "op.deploy": { ...quiet, level: 4 },
  },
  actions: [
    {
      id: ACTION,
      text: "Write up the outage",
      due: "2026-12-15",
      done: false,
      changedAt: NOW.toISOString(),
    },
  ],
  summary: "",
};

function draftWith(answers: Draft["answers"], plan?: Draft["plan"]): Draft {
  const draft = newDraft(
    { id: "mle-2", version: 1 },
    { id: "00000000-0000-4000-8000-000000000001", name: "My answers", now: NOW },
  );
  return { ...draft, answers, ...(plan === undefined ? {} : { plan }) };
}

test("agreed levels and actions are taken over, and an own level stays beside them", () => {
  const draft = draftWith({ "pl.python": { choice: 4, confidence: "sure" } });
  const { levels, actions, change } = adoptReview(draft, review);
  expect(levels).toEqual(["pl.python", "ml.deep"]);
  expect(actions).toEqual([ACTION]);
  const after = applyChange(draft, change, NOW);
  expect(after.answers).toEqual({
    "pl.python": { choice: 4, confidence: "sure", agreed: 3, coach: 2 },
    "ml.deep": { choice: 1, agreed: 1 },
  });
  expect(after.plan?.actions).toEqual({
    [ACTION]: { text: "Write up the outage", due: "2026-12-15", with: "Rada" },
  });
  expect(adoptReview(after, review)).toMatchObject({ levels: [], actions: [] });
});

test("an action that was ticked here stays ticked when the coach words it anew", () => {
  const draft = draftWith({}, { actions: { [ACTION]: { text: "Old words", done: "2026-11-20" } } });
  const after = applyChange(draft, adoptReview(draft, review).change, NOW);
  expect(after.plan?.actions?.[ACTION]).toMatchObject({
    text: "Write up the outage",
    done: "2026-11-20",
  });
});

test("an action that two devices wrote at great length is cut to what a draft can hold", () => {
  const long = (letter: string) => letter.repeat(REVIEW_LIMITS.kept);
  const [action] = review.actions;
  const apart = { ...review, actions: [{ ...action!, text: `${long("a")}\n\n${long("b")}` }] };
  const after = applyChange(draftWith({}), adoptReview(draftWith({}), apart).change, NOW);
  expect(draftSchema.safeParse(after).success).toBe(true);
  expect(after.plan?.actions?.[ACTION]?.text).toBe(long("a"));
  expect(adoptReview(after, apart).actions).toEqual([]);
});

test("what was withdrawn leaves answers and plan, and nothing else does", () => {
  const first = { text: "Write up the outage" };
  const draft = draftWith(
    { "pl.python": { choice: 4, agreed: 3, coach: 2 }, "op.deploy": { choice: 2, agreed: 1 } },
    { actions: { [ACTION]: first, [OTHER]: first } },
  );
  const silent = { ...review, competencies: {}, actions: [] };
  const withdrawn = { levels: ["pl.python", "ml.deep"], actions: [ACTION] };
  const adoption = adoptReview(draft, silent, withdrawn);
  expect(adoption.withdrawn).toEqual({ levels: ["pl.python"], actions: [ACTION] });
  const after = applyChange(draft, structuredClone(adoption.change), NOW);
  expect(draftSchema.parse(JSON.parse(JSON.stringify(after)))).toMatchObject({
    answers: { "pl.python": { choice: 4, coach: 2 }, "op.deploy": { choice: 2, agreed: 1 } },
    plan: { actions: { [OTHER]: first } },
  });
  expect(after.answers["pl.python"]?.agreed).toBeUndefined();
  expect(after.plan?.actions).not.toHaveProperty(ACTION);
  expect(adoptReview(after, silent, withdrawn).withdrawn).toEqual({ levels: [], actions: [] });
  const back = applyChange(after, adoption.undo, NOW);
  expect({ ...back, savedAt: draft.savedAt }).toEqual(draft);
});

test("an action that is done stays where it was withdrawn", () => {
  const done = { text: "Write up the outage", done: "2026-11-20" };
  const draft = draftWith({}, { actions: { [ACTION]: done } });
  const { withdrawn } = adoptReview(
    draft,
    { ...review, actions: [] },
    { levels: [], actions: [ACTION] },
  );
  expect(withdrawn.actions).toEqual([]);
});

test("whatever the review, taking it over is complete, and taking it back leaves what was there", () => {
  const answer = fc.record(
    {
      choice: fc.constantFrom(0, 2, 4, "not-sure" as const),
      agreed: fc.constantFrom(1 as const, 3 as const),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const answers = fc.dictionary(fc.constantFrom("pl.python", "ml.deep"), answer, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(history, answers, ({ copies: [copy] }, given) => {
      const plan = { actions: { [OTHER]: { text: "Agreed before" } } };
      const draft = draftWith(given as Draft["answers"], plan); // its literals, widened by fast-check
      const view = viewReview(copy);
      const withdrawn = withdrawnIn(copy, []);
      const { change, undo } = adoptReview(draft, view, withdrawn);
      const after = applyChange(draft, change, NOW);
      expect(draftSchema.safeParse(JSON.parse(JSON.stringify(after))).success).toBe(true);
      const again = adoptReview(after, view, withdrawn);
      expect(again).toMatchObject({
        levels: [],
        actions: [],
        withdrawn: { levels: [], actions: [] },
      });
      for (const id of Object.keys(draft.answers)) {
        const said = copy.competencies[id]?.agreed !== undefined;
        if (!said) expect(after.answers[id]).toEqual(draft.answers[id]);
        if (withdrawn.levels.includes(id)) expect(after.answers[id]?.agreed).toBeUndefined();
      }
      for (const [id, { agreed }] of Object.entries(view.competencies)) {
        if (agreed !== undefined) expect(after.answers[id]?.agreed).toBe(agreed);
      }
      const back: Draft = JSON.parse(JSON.stringify(applyChange(after, undo, NOW)));
      for (const id of Object.keys(after.answers)) {
        expect(back.answers[id] ?? {}).toEqual(draft.answers[id] ?? {});
      }
      expect(back.plan).toEqual(draft.plan);
    }),
    { numRuns: CASES / 10 },
  );
});
