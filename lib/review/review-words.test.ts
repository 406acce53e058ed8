import { describe, expect, test } from "vitest";
import type { Level } from "@/lib/model/requirement-model";
import type { Reviewed } from "@/lib/model/review";
import { roleOf } from "@/lib/testing/role-of";
import { MemoryShelf } from "@/lib/testing/sealed-store";
import type { Difference } from "./differences";
import type { ReviewedView, ReviewView } from "./review-view";
import {
  agreedWords,
  askWords,
  candidateName,
  differenceSentence,
  leftWords,
  saidWords,
  stateWords,
} from "./review-words";

const model = roleOf({ "op.a": {} });
const said = (own: Partial<ReviewedView>): ReviewedView => ({
  blind: true,
  comment: "",
  changedAt: "",
  apart: [],
  ...own,
});
const review = (own: Partial<ReviewView>, competencies: ReviewedView[] = []): ReviewView => ({
  coach: { name: "" },
  startedAt: "2026-11-24T09:00:00.000Z",
  updatedAt: "2026-11-24T09:00:00.000Z",
  competencies: Object.fromEntries(competencies.map((one, i) => [`op.${i}`, one])),
  actions: [],
  summary: "",
  ...own,
});

describe("how far a review is", () => {
  const some = [said({ level: 0 }), said({ level: 3, agreed: 2 }), said({ comment: "Only words" })];

  test("before the levels are shown", () => {
    expect(stateWords(review({}))).toBe("Not begun");
    expect(stateWords(review({}, [said({ comment: "Only words" })]))).toBe("Not begun");
    expect(stateWords(review({}, some))).toBe("2 rated, levels not shown yet");
  });

  test("after they were shown, and at its end", () => {
    const revealedAt = "2026-11-25T10:00:00.000Z";
    expect(stateWords(review({ revealedAt }, some))).toBe(
      "2 rated, levels shown on 25 November 2026, 1 agreed",
    );
    expect(stateWords(review({ revealedAt, finishedAt: "2026-12-01T00:00:00.000Z" }, some))).toBe(
      "Finished on 1 December 2026",
    );
  });
});

describe("a difference in a sentence", () => {
  const differ = (candidate: Level, coach: Level): Difference => ({
    competency: model.competencies[0]!,
    candidate,
    coach,
    required: 3,
    weight: 4,
    mustHave: false,
    distance: Math.abs(candidate - coach),
    talk: false,
    asked: candidate > coach ? candidate : coach,
    reviewed: said({ level: coach }),
  });
  const sentence = (candidate: Level, coach: Level, name?: string) =>
    differenceSentence(model, name, differ(candidate, coach));

  test("names who says what, and how far apart it is", () => {
    expect(sentence(1, 3, "Ada")).toBe("Ada says “Aware”, you say “On my own”: 2 levels apart.");
    expect(sentence(4, 3)).toBe(
      "The candidate says “Others rely on me”, you say “On my own”: 1 level apart.",
    );
  });

  test("has a question about the level in doubt, or about what the candidate left out", () => {
    expect(askWords(model, differ(4, 1))).toBe("To ask about “Others rely on me”:");
    expect(askWords(model, differ(1, 4))).toBe(
      "You see more than they do. Ask what they left out:",
    );
  });

  test("says when both agree", () => {
    expect(sentence(2, 2, "Ada")).toBe("Ada and you both say “With support”.");
  });
});

test("a number that counts agreed levels says how many, and another one nothing", () => {
  expect(agreedWords(review({}, [said({ level: 3 })]))).toBe("");
  expect(agreedWords(review({}, [said({ agreed: 0 })]))).toBe("with 1 agreed level");
  expect(agreedWords(review({}, [said({ agreed: 2 }), said({ agreed: 4 })]))).toBe(
    "with 2 agreed levels",
  );
});

test("a candidate without a name is called one", () => {
  expect(candidateName(undefined)).toBe("the candidate");
  expect(candidateName("ada")).toBe("ada");
});

test("what is left says whether the link was taken back or ran out, and nothing while it is open", () => {
  const kept = new MemoryShelf().kept!;
  const at = "2026-11-25T10:00:00.000Z";
  expect(leftWords(kept)).toBeUndefined();
  expect(leftWords({ ...kept, closed: { reason: "gone", at } })).toBe(
    "Ada took the link back; only what you wrote is left.",
  );
  expect(leftWords({ ...kept, closed: { reason: "expired", at } })).toBe(
    "The link has ended; only what you wrote is left.",
  );
});

describe("what the coach said of a level", () => {
  const entry = { at: "2026-11-25T10:00:00.000Z", writer: "laptop00", count: 1 };
  const words = (own: Reviewed) => saidWords(model.scale, own);
  const rated = (says: 0 | 2 | "cannot-judge" | null) => ({
    rating: [{ ...entry, value: { says, blind: true } }],
  });

  test("is their own level and the agreed one", () => {
    expect(words(rated(0))).toBe("You said “Not yet”.");
    expect(words({ ...rated(2), agreed: [{ ...entry, value: 3 }] })).toBe(
      "You said “With support”. Agreed: “On my own”.",
    );
    expect(words(rated("cannot-judge"))).toBe("You said that you cannot judge this.");
  });

  test("is nothing where it was taken back or never given", () => {
    expect(words({})).toBe("");
    expect(words({ ...rated(null), agreed: [{ ...entry, value: null }] })).toBe("");
  });
});
