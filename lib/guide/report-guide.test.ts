import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { reportGuideSchema } from "@/lib/model/report-guide";
import { currentModel } from "@/lib/models";
import { reportGuide } from "./report-guide";

const document = reportGuide(currentGuide);

test("every figure that a report names is there, with its fact, and no other", () => {
  const named = Object.values(document.figures).flat();
  expect(new Set(named).size).toBe(named.length);
  expect(document.facts.flatMap(({ figures }) => figures.map(({ id }) => id)).sort()).toEqual(
    [...named].sort(),
  );
});

test("every contradiction of such a figure comes along", () => {
  for (const { id, figures } of currentGuide.contradictions) {
    const touched = Object.values(document.figures).some((ids) =>
      ids.some((figure) => figures.includes(figure)),
    );
    expect(document.contradictions.some((one) => one.id === id)).toBe(touched);
  }
});

test("every competency has a coach question for each level", () => {
  expect(Object.keys(document.coach_questions).sort()).toEqual(
    currentModel.competencies.map(({ id }) => id).sort(),
  );
});

test("what is published is what the loader accepts", () => {
  const published: unknown = JSON.parse(JSON.stringify(document));
  expect(reportGuideSchema.parse(published)).toEqual(document);
  expect(reportGuideSchema.safeParse({ ...document, more: 1 }).success).toBe(false);
});

test("weighs at most 25 KB after gzip", () => {
  expect(gzipSync(JSON.stringify(document), { level: 6 }).length).toBeLessThan(25 * 1024);
});
