import schema from "@jsonresume/schema/schema.json";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { hostileText, MARKUP_PAYLOADS } from "@/lib/testing/payloads";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { WORD_JOINER } from "./clean-text";
import { type JsonResume, resultResume, resumeFile } from "./result-resume";

/** The official schema, with its formats checked to the letter. */
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isResume = ajv.compile(schema);

/** Addresses of any characters that evidence may hold. */
const anyUrl = fc
  .oneof(
    fc.webUrl({ validSchemes: ["https"], withQueryParameters: true, withFragments: true }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).map((rest) => `https://${rest}`),
    fc.string({ minLength: 1, maxLength: 40 }).map((rest) => `https://a.test/${rest}`),
  )
  .filter((url) => /^https:\/\/[^\s/$.?#][^\s]*$/i.test(url));

describe("the résumé", () => {
  test("of any result obeys the official schema", () => {
    const results = fc
      .tuple(resultOf(currentModel, hostileText), hostileText, anyUrl)
      .map(([result, text, url]): Result => {
        const answers = {
          ...result.answers,
          "ml.cv": { level: 2 as const, evidence: [{ text, url }] },
        };
        return { ...result, answers };
      });
    fc.assert(
      fc.property(results, (result) => {
        const resume = JSON.parse(resumeFile(currentModel, result));
        expect(isResume(resume), JSON.stringify(isResume.errors)).toBe(true);
        expect(resume).toEqual(resultResume(currentModel, result));
      }),
      { numRuns: Math.ceil(CASES / 5) },
    );
  });

  test("the schema is one that refuses", () => {
    const resume = resultResume(currentModel, sampleResult);
    expect(isResume({ ...resume, projects: [{ url: "not an address" }] })).toBe(false);
    expect(isResume({ ...resume, skills: [{ level: 3 }] })).toBe(false);
  });

  test("holds skills in the level's words, evidence as projects, and what is known of studies", () => {
    const resume = resultResume(currentModel, sampleResult);
    expect(resume.basics).toMatchObject({
      name: "Robin (sample)",
      label: "Working towards Machine Learning Engineer II",
    });
    expect(resume.skills[0]).toEqual({
      name: "Python for production ML",
      level: "On my own (level 3 of 4, self-rated)",
      keywords: ["Programming languages", "self-rated"],
    });
    expect(resume.skills.map(({ name }) => name)).not.toContain("Computer vision");
    expect(resume.projects?.[0]).toEqual({
      name: "Evidence for Python for production ML",
      description: "Maintain the feature service of our search team, about 9,000 lines.",
      keywords: ["Python for production ML", "Programming languages"],
      type: "evidence, self-reported, not verified",
    });
    expect(resume.education).toEqual([
      { studyType: "Master (self-reported, not verified)", area: "A related field" },
    ]);
    expect(resume.certificates).toEqual([{ name: "AWS (self-reported, not verified)" }]);
  });

  test("says who made it, from which model and version, when, and that nobody verified it", () => {
    const { meta, basics } = resultResume(currentModel, sampleResult);
    expect(meta).toEqual({
      version: "v1.0.0",
      lastModified: "2026-11-23T00:00:00",
      headroom: {
        madeBy: "Headroom",
        model: "mle-2",
        version: 1,
        industry: "General",
        date: "2026-11-23",
        selfReported: true,
        verified: false,
      },
    });
    expect(basics.summary).toContain("(model mle-2, version 1, general), 23 November 2026");
    expect(basics.summary).toContain("nobody has verified it");
  });

  test("never makes a self-rating look like a credential", () => {
    fc.assert(
      fc.property(resultOf(currentModel), (result) => {
        const resume = resultResume(currentModel, result);
        for (const { level, keywords } of resume.skills) {
          expect(level).toMatch(
            /^[A-Z][a-z ]+ \(level [1-4] of 4, self-rated(, then agreed with a coach)?\)$/,
          );
          expect(keywords).toContain("self-rated");
        }
        const claims = [
          ...(resume.certificates ?? []).map(({ name }) => name),
          ...(resume.education ?? []).map(({ studyType }) => studyType),
          ...(resume.projects ?? []).map(({ type }) => type),
        ];
        for (const claim of claims) expect(claim).toContain("self-reported, not verified");
        expect(Object.keys(resume)).not.toEqual(
          expect.arrayContaining([
            expect.stringMatching(/^(work|awards|references|publications)$/),
          ]),
        );
        for (const certificate of resume.certificates ?? []) {
          expect(Object.keys(certificate)).toEqual(["name"]);
        }
      }),
      { numRuns: Math.ceil(CASES / 5) },
    );
  });

  test("is inert in a theme that takes its texts for HTML or Markdown", () => {
    const texts = (resume: JsonResume) => [
      resume.basics.name ?? "",
      ...(resume.projects ?? []).map(({ description }) => description),
    ];
    const open = { allowDangerousHtml: true, allowDangerousProtocol: true };
    for (const text of MARKUP_PAYLOADS) {
      const resume = resultResume(currentModel, {
        ...sampleResult,
        name: text.slice(0, 80),
        answers: { "pl.python": { level: 3, evidence: [{ text }] } },
      });
      for (const shown of texts(resume)) {
        expect(shown).not.toMatch(/<[a-z/!?]/i);
        expect(micromark(shown, open)).not.toMatch(/<(script|img|svg|details|a)\b|<!--/i);
      }
      const description = resume.projects?.[0]?.description.replaceAll(WORD_JOINER, "");
      expect(description).toBe(text.replace(/\r\n?/g, "\n").replaceAll(WORD_JOINER, ""));
    }
  });
});
