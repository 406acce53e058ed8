import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { Answers, Result } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { currentModel, getModel, sampleResult } from "@/lib/models";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { INFLATE_CAP, unpackText } from "./free-text";
import { decodeSnapshot, encodeSnapshot } from "./snapshot";

const load = async (id: string, version: number) => getModel(id, version);
const open = (fragment: string) => decodeSnapshot(fragment, load);
const encode = (result: Result) => encodeSnapshot(currentModel, result) ?? "";

/** Every question, confidence, practice and profile fact; no free text. */
const full: Result = {
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: "ecom_finance",
  answers: Object.fromEntries(
    currentModel.competencies.map(({ id }, i) => [
      id,
      {
        level: ([0, 1, 2, 3, 4] as const)[i % 5]!,
        confidence: (["sure", "fairly", "guess"] as const)[i % 3]!,
      },
    ]),
  ) satisfies Answers,
  practices: Object.fromEntries(
    currentModel.practices.map(({ id }, i) => [
      id,
      (["yes", "partly", "no", "not-mine"] as const)[i % 4]!,
    ]),
  ),
  profile: {
    education: "master",
    relatedField: true,
    years: 3,
    certificates: ["azure", "scrum"],
    hoursPerWeek: 8,
  },
  createdAt: "2026-11-23",
};

/** One link per published model version: it must open, with these answers, for ever. */
const FIXTURES: Record<string, string> = {
  "mle-2/1": "1.AQA1bBOuG5EuhUyGyoVTI2Il0KmQ2VCqZGxEuhUyGyoVTI2Il0KmQ2VAaKcKcKcKcKcKcKcIRkAocJhn",
};

describe("a snapshot link", () => {
  test("brings back what went in, for any result", async () => {
    await fc.assert(
      fc.asyncProperty(resultOf(currentModel), async (result) => {
        const fragment = encodeSnapshot(currentModel, result);
        fc.pre(fragment !== undefined);
        const opened = await open(fragment);
        expect(opened).toMatchObject({ ok: true });
        if (opened.ok) expect(opened.result).toEqual(withoutEmptyEvidence(result));
      }),
      { numRuns: CASES / 5 },
    );
  });

  test("of a full result without text has at most 200 characters of URL", () => {
    const url = `https://headroom.example.org/r#${encode(full)}`;
    expect(url.length).toBeLessThanOrEqual(200);
  });

  test("stays under the cap or is not made", () => {
    const text = Array.from({ length: 400 }, (_, i) =>
      String.fromCharCode(33 + ((i * 7919) % 90)),
    ).join("");
    const entries = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        text: text.slice(i * 7) + i + text.slice(0, i * 7),
      }));
    for (const count of [1, 4, 8, 10]) {
      const answers = Object.fromEntries(
        currentModel.competencies.map(({ id }) => [
          id,
          { level: 3 as const, evidence: entries(count) },
        ]),
      );
      const fragment = encodeSnapshot(currentModel, { ...full, answers });
      if (fragment !== undefined) expect(fragment.length).toBeLessThanOrEqual(LIMITS.link - 60);
      if (count === 10) expect(fragment).toBeUndefined();
    }
  });

  test("says truncated for every cut, and nothing else", async () => {
    for (const whole of [encode(full), encode(sampleResult)]) {
      for (let length = 1; length < whole.length; length++) {
        expect(await open(whole.slice(0, length))).toEqual({ ok: false, reason: "truncated" });
      }
    }
  });

  test("says corrupt when a character changed or was added", async () => {
    const whole = encode(full);
    for (const broken of [
      `${whole}A`,
      `${whole}.`,
      whole.replace("1.", "1.*"),
      `x${whole}`,
      "hello",
    ]) {
      expect(await open(broken)).toEqual({ ok: false, reason: "corrupt" });
    }
    const last = whole.at(-6) === "A" ? "B" : "A";
    const changed = `${whole.slice(0, -6)}${last}${whole.slice(-5)}`;
    expect(await open(changed)).toEqual({ ok: false, reason: "corrupt" });
  });

  test("says newer for a later link version and for a model this copy does not have", async () => {
    expect(await open(encode(full).replace(/^1/, "2"))).toEqual({ ok: false, reason: "newer" });
    const later = { ...currentModel, version: 9 };
    const fragment = encodeSnapshot(later, { ...full, model: { id: "mle-2", version: 9 } });
    expect(await open(fragment ?? "")).toEqual({ ok: false, reason: "newer" });
  });

  test("says empty where there is no fragment", async () => {
    expect(await open("")).toEqual({ ok: false, reason: "empty" });
  });

  test("accepts no mutation of a real link", async () => {
    const links = [encode(full), encode(sampleResult)];
    const random = fc.sample(
      fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 63 }), fc.nat({ max: 3 })),
      {
        numRuns: CASES * 2,
        seed: 7,
      },
    );
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (const [pick, place, letter, kind] of random) {
      const link = links[pick % links.length]!;
      const at = place % link.length;
      const char = alphabet[letter]!;
      const mutated = [
        link.slice(0, at) + char + link.slice(at + 1),
        link.slice(0, at) + link.slice(at + 1),
        link.slice(0, at) + char + link.slice(at),
        link.slice(0, at) +
          link
            .slice(at, at + 4)
            .split("")
            .reverse()
            .join("") +
          link.slice(at + 4),
      ][kind]!;
      if (mutated !== link) expect((await open(mutated)).ok).toBe(false);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("n");
  });

  test("opens in pieces, with the page's turn between them", async () => {
    const [fragment = ""] = Object.values(FIXTURES);
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(await decodeSnapshot(fragment, load, pause)).toEqual(await open(fragment));
    expect(pauses).toBe(2);
  });

  test("stops an inflate bomb at the cap", () => {
    const bomb = deflateSync(strToU8(JSON.stringify({ n: "a".repeat(50_000_000) })), { level: 9 });
    const opens = () => {
      const [before, began] = [process.memoryUsage().arrayBuffers, performance.now()];
      expect(unpackText(currentModel, bomb, { answers: {} })).toBe(false);
      return [performance.now() - began, process.memoryUsage().arrayBuffers - before] as const;
    };
    const seen = Array.from({ length: 5 }, opens);
    // The quickest of a few: the machine may have held up any single one.
    expect(Math.min(...seen.map(([ms]) => ms))).toBeLessThan(50);
    expect(Math.max(...seen.map(([, bytes]) => bytes))).toBeLessThan(5_000_000);
    expect(INFLATE_CAP).toBe(65_536);
  });

  test("of every published version still opens", async () => {
    expect(Object.keys(FIXTURES)).toEqual(["mle-2/1"]);
    for (const [name, fragment] of Object.entries(FIXTURES)) {
      const opened = await open(fragment);
      expect(opened.ok && `${opened.model.id}/${opened.model.version}`).toBe(name);
      if (opened.ok) expect(opened.result).toEqual(full);
    }
  });
});

/** The packed form does not tell an empty list of evidence from none; nothing shows a difference. */
function withoutEmptyEvidence(result: Result): Result {
  return JSON.parse(JSON.stringify(result));
}
