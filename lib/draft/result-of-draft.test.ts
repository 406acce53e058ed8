import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceSchema, type Result } from "@/lib/model/result";
import { changeOfResult } from "./change-of-result";
import { type DraftAnswer, newDraft } from "./draft";
import { resultOfDraft } from "./result-of-draft";

const now = new Date("2026-11-24T12:00:00.000Z");
const empty = newDraft(
  { id: "mle-2", version: 1 },
  { id: "00000000-0000-4000-8000-000000000001", name: "Autumn", now },
);
const answer = (given: DraftAnswer) =>
  resultOfDraft({ ...empty, answers: { "op.a": given } }).answers["op.a"];
const evidence = (text: string, url: string) => {
  const given = answer({ choice: 3, evidence: [{ text, url }] });
  return given !== undefined && "level" in given ? given.evidence : undefined;
};

describe("a draft as a result", () => {
  test("has no part that was not filled in, and is as old as its answers", () => {
    expect(resultOfDraft({ ...empty, answeredAt: "2026-11-25T08:00:00.000Z" })).toStrictEqual({
      schema: "headroom-result/1",
      model: { id: "mle-2", version: 1 },
      variant: null,
      answers: {},
      createdAt: "2026-11-25T08:00:00.000Z",
    });
  });

  test("keeps profile, practices and steps done, and not the draft's name", () => {
    const result = resultOfDraft({
      ...empty,
      profile: { years: 3 },
      practices: { P01: "no" },
      progress: { "op.a:3": "2026-11-20" },
    });
    expect(result).toMatchObject({
      profile: { years: 3 },
      practices: { P01: "no" },
      progress: { "op.a:3": "2026-11-20" },
    });
    expect(result).not.toHaveProperty("name");
  });
});

describe("an answer", () => {
  test("keeps what a coach said, and a level of 0", () => {
    expect(answer({ choice: 0, confidence: "guess", coach: 0, agreed: 0 })).toStrictEqual({
      level: 0,
      confidence: "guess",
      coach: 0,
      agreed: 0,
    });
  });

  test("that was skipped says that and nothing else, and one without a choice says nothing", () => {
    const words = { evidence: [{ text: "Words", url: "" }], confidence: "sure" } as const;
    expect(answer({ ...words, evidence: [...words.evidence], choice: "not-sure" })).toEqual({
      skip: "not-sure",
    });
    expect(answer({ ...words, evidence: [...words.evidence] })).toBeUndefined();
  });
});

describe("evidence", () => {
  test("is trimmed, with its link where that is whole", () => {
    expect(evidence("  Words \n", " https://example.com ")).toEqual([
      { text: "Words", url: "https://example.com" },
    ]);
    expect(evidence("Words", "http://example.com")).toEqual([{ text: "Words" }]);
    expect(evidence("Words", "")).toEqual([{ text: "Words" }]);
  });

  test("without words, or with more than a result holds, is left out", () => {
    expect(evidence(" \n", "https://example.com")).toBeUndefined();
    expect(evidence("x".repeat(600), "")).toHaveLength(1);
    expect(evidence("x".repeat(601), "")).toBeUndefined();
    const long = `https://example.com/${"x".repeat(380)}`;
    expect(evidence("Words", long)).toEqual([{ text: "Words", url: long }]);
    expect(evidence("Words", `${long}x`)).toEqual([{ text: "Words" }]);
  });

  test("is what the schema of a result takes, and all that it takes", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("", " ", "x".repeat(600), "y".repeat(601)));
    const link = fc.oneof(words, fc.webUrl(), fc.webUrl({ validSchemes: ["https"] }));
    fc.assert(
      fc.property(words, link, (text, url) => {
        const trimmed = { text: text.trim(), url: url.trim() };
        const whole = evidenceSchema.safeParse(trimmed);
        const alone = evidenceSchema.safeParse({ text: trimmed.text });
        const taken = whole.success ? whole.data : alone.data;
        expect(evidence(text, url)).toEqual(taken && [taken]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a result as the change that fills a draft", () => {
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: "mle-2", version: 1 },
    variant: "healthcare",
    answers: {
      "op.a": { level: 2, evidence: [{ text: "A", url: "https://a.example" }, { text: "B" }] },
      "op.b": { skip: "prefer-not" },
    },
    name: "Ada",
  };

  test("has an empty link where evidence has none, so that the form has a field for it", () => {
    expect(changeOfResult(result)).toStrictEqual({
      variant: "healthcare",
      profile: {},
      answers: {
        "op.a": {
          choice: 2,
          evidence: [
            { text: "A", url: "https://a.example" },
            { text: "B", url: "" },
          ],
        },
        "op.b": { choice: "prefer-not" },
      },
      practices: {},
    });
  });

  test("brings steps done where there are any", () => {
    const progress = { "op.a:3": "2026-11-20" };
    expect(changeOfResult({ ...result, progress }).progress).toEqual(progress);
  });
});
