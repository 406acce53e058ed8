import { expect, test } from "vitest";
import { applyChange } from "@/lib/draft/apply-change";
import { newDraft } from "@/lib/draft/draft";
import { changeOfPractices } from "./practice-values";

const now = new Date("2026-11-24T12:00:00Z");
const empty = newDraft(
  { id: "mle-2", version: 1 },
  { id: "00000000-0000-4000-8000-000000000001", name: "My answers", now },
);

test("only what differs from the draft is a change, and what is not chosen is none", () => {
  expect(changeOfPractices(empty, { P01: "", P02: "" })).toBeUndefined();
  expect(changeOfPractices(empty, { P01: "yes", P02: "" })).toEqual({ practices: { P01: "yes" } });
  const answered = applyChange(empty, { practices: { P01: "yes" } }, now);
  expect(changeOfPractices(answered, { P01: "yes" })).toBeUndefined();
  expect(changeOfPractices(answered, { P01: "no" })).toEqual({ practices: { P01: "no" } });
});

test("a value that is no answer changes nothing", () => {
  expect(changeOfPractices(empty, { P01: "perhaps" })).toBeUndefined();
});
