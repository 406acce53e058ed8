import { describe, expect, test } from "vitest";
import { refusal } from "@/lib/testing/refusal";
import { resultSchema } from "./result";

const BARE = {
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: null,
  answers: {},
};
const said = (own: object) => refusal(resultSchema, { ...BARE, ...own });
const answer = (given: unknown) => said({ answers: { "op.a": given } });
const evidence = (given: object) => answer({ level: 3, evidence: [{ text: "x", ...given }] });
const letters = (count: number) => "x".repeat(count);

test("the least that a result can be is taken", () => {
  expect(said({})).toBe("");
});

test("what makes it a result is not left out", () => {
  expect(said({ schema: "headroom-result/2" })).toBe('schema: must be "headroom-result/1"');
  expect(said({ variant: undefined })).toMatch(/^variant: must be /);
  expect(said({ answers: undefined })).toBe("answers: must be a record");
  expect(said({ model: { id: "mle-2", version: 0 } })).toBe("model.version: must be more than 0");
  expect(said({ model: { id: "mle-2", version: 1, name: "x" } })).toBe("model.name: unknown key");
});

test("an industry is one of three", () => {
  for (const variant of ["healthcare", "tech_media", "ecom_finance"])
    expect(said({ variant })).toBe("");
  expect(said({ variant: "finance" })).toBe(
    'variant: must be "healthcare" or "tech_media" or "ecom_finance"',
  );
});

describe("an answer", () => {
  test("is a level from 0 to 4 or a skip, not both", () => {
    for (const level of [0, 1, 2, 3, 4]) expect(answer({ level })).toBe("");
    expect(answer({ level: 5 })).toBe("answers.op.a.level: must be 0 or 1 or 2 or 3 or 4");
    expect(answer({ level: -1 })).toBe("answers.op.a.level: must be 0 or 1 or 2 or 3 or 4");
    expect(answer({ skip: "prefer-not" })).toBe("");
    expect(answer({ skip: "no" })).toBe('answers.op.a.skip: must be "not-sure" or "prefer-not"');
    expect(answer({ skip: "not-sure", level: 1 })).toBe("answers.op.a.level: unknown key");
  });

  test("that is none is named as one", () => {
    for (const none of [null, 3, "3", []])
      expect(answer(none)).toBe("answers.op.a: must be an object");
    expect(answer({})).toBe("answers.op.a.level: must be 0 or 1 or 2 or 3 or 4");
  });

  test("has a confidence, a coach's and an agreed level, from their own lists", () => {
    expect(answer({ level: 1, confidence: "guess", coach: 0, agreed: 4 })).toBe("");
    expect(answer({ level: 1, confidence: "very" })).toBe(
      'answers.op.a.confidence: must be "sure" or "fairly" or "guess"',
    );
    expect(answer({ level: 1, coach: 5 })).toMatch(/^answers\.op\.a\.coach: must be 0 or/);
    expect(answer({ level: 1, agreed: null })).toMatch(/^answers\.op\.a\.agreed: must be 0 or/);
  });
});

describe("evidence", () => {
  test("has 1 to 600 characters", () => {
    expect(evidence({ text: letters(600) })).toBe("");
    expect(evidence({ text: letters(601) })).toBe(
      "answers.op.a.evidence.0.text: must be at most 600",
    );
    expect(evidence({ text: "" })).toBe("answers.op.a.evidence.0.text: must be at least 1");
  });

  test("is at most ten pieces", () => {
    const pieces = (count: number) => Array.from({ length: count }, () => ({ text: "x" }));
    expect(answer({ level: 3, evidence: pieces(10) })).toBe("");
    expect(answer({ level: 3, evidence: pieces(11) })).toBe(
      "answers.op.a.evidence: must be at most 10",
    );
  });

  test.each([
    "https://example.com",
    "HTTPS://example.com/a?b#c",
    `https://example.com/${letters(380)}`,
  ])("may link to %s", (url) => {
    expect(evidence({ url })).toBe("");
  });

  test.each([
    "http://example.com",
    " https://example.com",
    "https:///example.com",
    "https://",
    "https://exa mple.com",
    "javascript:alert(1)",
    "https://example.com\n",
  ])("may not link to %j", (url) => {
    expect(evidence({ url })).toBe("answers.op.a.evidence.0.url: must begin with https://");
  });

  test("links with at most 400 characters", () => {
    expect(evidence({ url: `https://example.com/${letters(381)}` })).toBe(
      "answers.op.a.evidence.0.url: must be at most 400",
    );
  });
});

describe("facts about a person", () => {
  const profile = (given: object) => said({ profile: given });

  test("may all be missing", () => {
    expect(profile({})).toBe("");
  });

  test("hold whole years from 0 to 60", () => {
    expect([profile({ years: 0 }), profile({ years: 60 })]).toEqual(["", ""]);
    expect(profile({ years: 61 })).toBe("profile.years: must be at most 60");
    expect(profile({ years: -1 })).toBe("profile.years: must be at least 0");
    expect(profile({ years: 2.5 })).toBe("profile.years: must be an int");
  });

  test("hold 1 to 60 hours a week", () => {
    expect([profile({ hoursPerWeek: 1 }), profile({ hoursPerWeek: 60 })]).toEqual(["", ""]);
    expect(profile({ hoursPerWeek: 0 })).toBe("profile.hoursPerWeek: must be at least 1");
    expect(profile({ hoursPerWeek: 61 })).toBe("profile.hoursPerWeek: must be at most 60");
  });

  test("hold certificates of the list, no more than there are", () => {
    const all = ["azure", "aws", "gcp", "scrum", "itil", "epic", "other"];
    expect(profile({ certificates: all })).toBe("");
    expect(profile({ certificates: [...all, "aws"] })).toBe(
      "profile.certificates: must be at most 7",
    );
    expect(profile({ certificates: ["cisco"] })).toMatch(/^profile\.certificates\.0: must be /);
  });

  test("hold no others", () => {
    expect(profile({ age: 40 })).toBe("profile.age: unknown key");
    expect(profile({ education: "phd" })).toMatch(/^profile\.education: must be "none" or /);
    expect(profile({ relatedField: "yes" })).toBe("profile.relatedField: must be a boolean");
  });
});

test("a name has 1 to 80 characters", () => {
  expect(said({ name: letters(80) })).toBe("");
  expect(said({ name: letters(81) })).toBe("name: must be at most 80");
  expect(said({ name: "" })).toBe("name: must be at least 1");
});

test("practices are answered in four ways", () => {
  expect(said({ practices: { P01: "yes", P02: "not-mine" } })).toBe("");
  expect(said({ practices: { P01: "maybe" } })).toBe(
    'practices.P01: must be "yes" or "partly" or "no" or "not-mine"',
  );
});

test("a day or a moment says when it was made, and a day when a step was done", () => {
  for (const createdAt of ["2026-11-23", "2026-11-23T10:00:00Z", "2026-11-23T10:00:00.5+02:00"])
    expect(said({ createdAt })).toBe("");
  for (const createdAt of ["2026-02-30", "23.11.2026", "2026-11-23T10:00:00", ""])
    expect(said({ createdAt })).toMatch(/^createdAt: /);
  expect(said({ progress: { "op.a:3": "2026-11-23" } })).toBe("");
  expect(said({ progress: { "op.a:3": "2026-11-23T10:00:00Z" } })).toMatch(/^progress\.op\.a:3: /);
});
