import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { gapKinds, scoreResult } from "@/lib/scoring/score";
import { hostileText, MARKUP_PAYLOADS } from "@/lib/testing/payloads";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { cleanText, oneLine, WORD_JOINER } from "./clean-text";
import { resultMarkdown } from "./result-markdown";

/** A few competencies are enough to try texts on, and readers of Markdown are slow. */
const FEW = ["pl.python", "ml.deep", "op.deploy", "op.monitor", "so.comm"];
const few = currentModel.competencies.filter(({ id }) => FEW.includes(id));
const model = withFewDraws({ ...currentModel, competencies: few });
const page = (result: Result, of = model) => {
  const score = scoreResult(of, result);
  return resultMarkdown(of, result, score, gapKinds(of, result, score));
};

/**
 * Two independent readers, both told to let through all HTML, links and addresses that they find.
 */
const markdownIt = new MarkdownIt({ html: true, linkify: true });
markdownIt.validateLink = () => true;
const READERS: Record<string, (source: string) => string> = {
  "as GitHub reads it": (source) =>
    micromark(source, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  "as markdown-it reads it": (source) => markdownIt.render(source),
};

const withTexts = (text: string): Result => ({
  ...sampleResult,
  name: text.slice(0, 80),
  answers: {
    ...sampleResult.answers,
    "pl.python": { level: 3, evidence: [{ text, url: "https://a.test/x" }] },
    "op.deploy": { level: 2, evidence: [{ text }, { text: `words ${text}` }] },
  },
});

/** Every tag with its attributes: what a text may never change. */
const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

/** A text of as many lines that holds nothing but words. */
const harmless = (text: string) =>
  cleanText(text)
    .split("\n")
    .map((line) => (oneLine(line) === "" ? "" : "words"))
    .join("\n");

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|amp|quot);/g, (_whole, name: string) => ENTITIES[name] ?? "")
    .replaceAll(WORD_JOINER, "")
    .replace(/\s+/g, " ");

describe.each(Object.entries(READERS))("the report, %s", (_reader, render) => {
  test("keeps its structure whatever somebody typed, and shows what they typed", () => {
    expect(new Set(MARKUP_PAYLOADS).size).toBeGreaterThanOrEqual(200);
    // Many of them have the same lines, once they are harmless.
    const calm = new Map(
      [...new Set(MARKUP_PAYLOADS.map(harmless))].map((text) => [
        text,
        tags(render(page(withTexts(text)))),
      ]),
    );
    for (const text of MARKUP_PAYLOADS) {
      const html = render(page(withTexts(text)));
      expect(tags(html), text).toEqual(calm.get(harmless(text)));
      expect(shown(html), text).toContain(oneLine(text).replaceAll(WORD_JOINER, ""));
    }
  });

  test("keeps its structure for any result", () => {
    const calm = (result: Result): Result => ({
      ...result,
      ...(result.name === undefined ? {} : { name: oneLine(result.name) === "" ? "\0" : "words" }),
      answers: Object.fromEntries(
        Object.entries(result.answers).map(([id, given]) => [
          id,
          "skip" in given || given.evidence === undefined
            ? given
            : {
                ...given,
                evidence: given.evidence.map((entry) => ({ ...entry, text: harmless(entry.text) })),
              },
        ]),
      ),
    });
    fc.assert(
      fc.property(resultOf(model, hostileText), (result) => {
        expect(tags(render(page(result)))).toEqual(tags(render(page(calm(result)))));
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });

  test("has one heading of the first order and a link only where evidence has one", () => {
    const html = render(page(withTexts("words")));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<a [^>]*>/g)).toEqual(['<a href="https://a.test/x">']);
  });
});

describe("the report's source", () => {
  test("says model, version, date and that nobody checked it", () => {
    const source = page(sampleResult);
    expect(source).toContain("model mle-2, version 1, general), 23 November 2026");
    expect(source).toContain("self-reported, not verified");
    expect(page({ ...sampleResult, createdAt: "2026-11-24T23:59:00Z" })).toContain(
      "24 November 2026",
    );
  });

  test("reads like the report: verdict, must-haves, gaps by tier with their evidence", () => {
    const source = page(sampleResult, currentModel);
    expect(source).toMatch(/^# Robin \(sample\) is on track\. 3 must-haves are still open\.\n/);
    expect(source).toContain("- Model deployment and serving: open");
    expect(source).toContain(
      "- **Model deployment and serving**: With support (level 2); the role asks for On my own (level 3); weight 5 of 5; must-have, open; part-way.\n  > Shipped the churn model",
    );
    for (const title of ["Must-haves", "Gaps, largest first", "Strengths", "Without a level"]) {
      expect(source).toContain(`\n## ${title}\n`);
    }
  });

  test("calls nobody, refers to no issue, commands no tracker and holds no template", () => {
    const quiet = (text: string) => {
      const source = page(withTexts(text));
      expect(source, text).not.toMatch(/[@#][\p{L}\p{N}_]/u);
      expect(source, text).not.toMatch(/^[\s>-]*\//m);
      expect(source.replaceAll("\\\\", ""), text).not.toMatch(/(?<!\\)([{$]|%%)/);
    };
    for (const text of MARKUP_PAYLOADS) quiet(text);
    fc.assert(fc.property(hostileText, quiet), { numRuns: Math.ceil(CASES / 10) });
  });

  test("has no gap in its words for any result", () => {
    fc.assert(
      fc.property(resultOf(model), (result) => {
        const { name: _name, ...rest } = result;
        const source = page(rest);
        expect(source).not.toMatch(/undefined|NaN|\[object|\b1 must-haves\b/);
      }),
      { numRuns: Math.ceil(CASES / 10) },
    );
  });
});
