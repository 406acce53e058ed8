import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/lib/testing/random-results";
import { applyChange } from "./apply-change";
import { type Draft, newDraft } from "./draft";
import { openEnvelope, sealDraft } from "./envelope";
import { openSlots } from "./slots";

const now = new Date("2026-11-24T12:00:00Z");
const draft: Draft = applyChange(
  newDraft(
    { id: "mle-2", version: 1 },
    { id: "00000000-0000-4000-8000-000000000001", name: "Autumn", now },
  ),
  { answers: { "pl.python": { choice: 3, evidence: [{ text: "größer ✓", url: "" }] } } },
  now,
);

test("what was sealed opens as it was", () => {
  expect(openEnvelope(sealDraft(draft, 7))).toEqual({ state: "whole", draft, sequence: 7 });
});

test("no change of a single character goes unnoticed", () => {
  const sealed = sealDraft(draft, 7);
  fc.assert(
    fc.property(
      fc.nat(sealed.text.length - 1),
      fc.string({ minLength: 1, maxLength: 1 }),
      (place, letter) => {
        fc.pre(sealed.text[place] !== letter);
        const text = sealed.text.slice(0, place) + letter + sealed.text.slice(place + 1);
        expect(openEnvelope({ ...sealed, text }).state).toBe("damaged");
      },
    ),
    { numRuns: CASES },
  );
  expect(openEnvelope({ ...sealed, sequence: 8 }).state).toBe("damaged");
});

test("nothing from storage is trusted: anything opens as damaged or newer, and never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(["damaged", "newer"]).toContain(openEnvelope(stored).state);
    }),
    { numRuns: CASES },
  );
});

test("a later envelope, and a later draft in an envelope of today, are newer and not damaged", () => {
  expect(openEnvelope({ envelope: 2, whatever: true })).toEqual({ state: "newer" });
  const later = { ...draft, schema: "headroom-draft/4", mood: "good" } as unknown as Draft;
  expect(openEnvelope(sealDraft(later, 1))).toEqual({ state: "newer" });
});

test("a draft of the second version opens with the date of its last save, and its hours a week where the profile has them", () => {
  const { answeredAt: _, ...second } = { ...draft, schema: "headroom-draft/2" };
  const planned = {
    ...second,
    profile: { years: 3, hoursPerWeek: 6 },
    plan: { start: "2026-11-30", hoursPerWeek: 10 },
  };
  const opened = (document: object) => openEnvelope(sealDraft(document as Draft, 1));
  expect(opened(second)).toMatchObject({
    state: "whole",
    draft: { ...draft, answeredAt: draft.savedAt },
  });
  expect(opened(planned)).toMatchObject({
    draft: { profile: { years: 3, hoursPerWeek: 10 }, plan: { start: "2026-11-30" } },
  });
  for (const broken of [{ plan: 5 }, { profile: "x", plan: { hoursPerWeek: 1 } }, { savedAt: 1 }])
    expect(opened({ ...second, ...broken })).toEqual({ state: "damaged" });
});

test("the newer of two whole copies is used, and the next write goes to the other place", () => {
  const [old, fresh] = [sealDraft(draft, 4), sealDraft({ ...draft, name: "Newest" }, 5)];
  expect(openSlots([old, fresh])).toMatchObject({
    state: "whole",
    draft: { name: "Newest" },
    next: 0,
    damaged: undefined,
  });
  expect(openSlots([fresh, old])).toMatchObject({
    state: "whole",
    draft: { name: "Newest" },
    next: 1,
  });
  expect(openSlots([old, undefined])).toMatchObject({ state: "whole", next: 1 });
});

test("a write that goes wrong half-way never lands on the newest whole copy", () => {
  const whole = sealDraft(draft, 4);
  expect(openSlots([whole, "half"])).toMatchObject({ state: "whole", next: 1, damaged: 1 });
  expect(openSlots(["half", whole])).toMatchObject({ state: "whole", next: 0, damaged: 0 });
  expect(openSlots(["half", undefined])).toEqual({ state: "damaged" });
  expect(openSlots([whole, { envelope: 9 }])).toEqual({ state: "newer" });
  expect(openSlots([undefined, undefined])).toEqual({ state: "empty" });
});
