import { describe, expect, test } from "vitest";
import { currentModel, getModel, sampleResult } from "@/lib/models";
import { readResult } from "./read-result";

const read = (document: unknown) => readResult(document, getModel);
const whole = () => structuredClone(sampleResult) as unknown as Record<string, unknown>;
const withAnswer = (id: string, answer: unknown) => ({
  ...whole(),
  answers: JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(answer)}}`),
});

test("the sample is a result", () => {
  expect(read(whole())).toMatchObject({ ok: true, model: { id: currentModel.id } });
});

describe("a fault is refused with its path", () => {
  const cases: [name: string, document: unknown, path: string][] = [
    ["unknown key at the top", { ...whole(), score: 3 }, "score"],
    [
      "unknown key in an answer",
      withAnswer("pl.python", { level: 3, lvl: 2 }),
      "answers.pl.python.lvl",
    ],
    [
      "unknown key in evidence",
      withAnswer("pl.python", { level: 3, evidence: [{ text: "a", x: 1 }] }),
      "answers.pl.python.evidence.0.x",
    ],
    ["level too high", withAnswer("pl.python", { level: 5 }), "answers.pl.python.level"],
    ["level between", withAnswer("pl.python", { level: 2.5 }), "answers.pl.python.level"],
    ["level as text", withAnswer("pl.python", { level: "3" }), "answers.pl.python.level"],
    ["skip in other words", withAnswer("pl.python", { skip: "dunno" }), "answers.pl.python.skip"],
    [
      "level beside skip",
      withAnswer("pl.python", { skip: "not-sure", level: 1 }),
      "answers.pl.python.level",
    ],
    ["an answer that is no object", withAnswer("pl.python", 3), "answers.pl.python"],
    [
      "coach below zero",
      withAnswer("pl.python", { level: 3, coach: -1 }),
      "answers.pl.python.coach",
    ],
    [
      "script in a link",
      withAnswer("pl.python", { level: 3, evidence: [{ text: "a", url: "javascript:alert(1)" }] }),
      "answers.pl.python.evidence.0.url",
    ],
    ["unknown competency", withAnswer("pl.cobol", { level: 3 }), "answers.pl.cobol"],
    ["a prototype as competency", withAnswer("__proto__", { level: 3 }), "answers.__proto__"],
    ["unknown variant", { ...whole(), variant: "mining" }, "variant"],
    ["another schema", { ...whole(), schema: "headroom-result/2" }, "schema"],
    ["unknown model", { ...whole(), model: { id: "mle-9", version: 1 } }, "model.id"],
    [
      "unknown version of a model",
      { ...whole(), model: { id: "mle-2", version: 99 } },
      "model.version",
    ],
    ["unknown practice", { ...whole(), practices: { P99: "yes" } }, "practices.P99"],
    ["a list", [], ""],
    ["null", null, ""],
  ];
  test.each(cases)("%s", (_name, document, path) => {
    const found = read(document);
    expect(found.ok).toBe(false);
    if (!found.ok) {
      expect(found.path).toBe(path);
      expect(found.reason).not.toBe("");
    }
  });
});
