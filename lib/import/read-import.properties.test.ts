import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceSchema, profileSchema } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { importText } from "@/lib/testing/import-file";
import { CASES, resultOf } from "@/lib/testing/random-results";
import { changeFromResume } from "./change-from-resume";
import type { ResumeFindings } from "./find-in-resume";

const SECTIONS = [
  "basics",
  "work",
  "education",
  "skills",
  "projects",
  "certificates",
  "publications",
  "volunteer",
  "awards",
  "schema",
  "answers",
  "__proto__",
  "constructor",
];
const word = fc.oneof(
  fc.constantFrom(
    "PyTorch",
    "R",
    "Python",
    "mentored",
    "PhD",
    "Software Engineer",
    "AWS",
    "2019-04",
    "Present",
  ),
  fc.string(),
);
const value = fc.oneof(word, word, word, fc.constantFrom(null, 7, true, ""));
const FIELDS = [
  "name",
  "company",
  "position",
  "summary",
  "highlights",
  "startDate",
  "endDate",
  "studyType",
  "area",
  "keywords",
  "level",
  "url",
  "website",
  "description",
  "issuer",
  "title",
  "__proto__",
];
const object = (keys: readonly string[], content: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), content), { maxLength: 8 })
    .map((pairs) => `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${held}`).join(",")}}`);
const json = value.map((held) => JSON.stringify(held));
const listed = fc.oneof(
  json,
  fc.array(json, { maxLength: 3 }).map((held) => `[${held.join(",")}]`),
);
const entry = object(FIELDS, listed);
const section = fc.oneof(
  { weight: 5, arbitrary: fc.array(entry, { maxLength: 3 }).map((held) => `[${held.join(",")}]`) },
  { weight: 1, arbitrary: fc.oneof(entry, json) },
);
/** Near enough to a CV to be read about as often as it is refused. */
const nearlyResume = object(SECTIONS, section);

/** What a careful entry would hold, so that many are read. */
const goodEntry = fc
  .record(
    {
      name: word,
      position: word,
      summary: word,
      description: word,
      studyType: word,
      area: word,
      level: fc.constantFrom("Master", "4", "Expert"),
      url: fc.oneof(fc.webUrl({ validSchemes: ["https", "http"] }), word),
      highlights: fc.array(word, { maxLength: 3 }),
      keywords: fc.array(word, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((held) => JSON.stringify(held));
const goodResume = object(
  SECTIONS.slice(1, 9),
  fc.array(goodEntry, { maxLength: 3 }).map((held) => `[${held.join(",")}]`),
);

const anyText = fc.oneof(
  nearlyResume,
  goodResume,
  fc.json(),
  fc.string(),
  fc.jsonValue().map((held) => JSON.stringify(held)),
);

test("no text throws, and every refusal has a reason", () => {
  let read = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const found = importText(text);
      if (found.ok) read += 1;
      else expect(found.reason).toMatch(/\S/);
    }),
    { numRuns: CASES },
  );
  expect(read).toBeGreaterThan(CASES / 10);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("no CV ever yields a level: only facts of the profile, and quotes that fit evidence", () => {
  const ids = new Set(currentModel.competencies.map(({ id }) => id));
  let suggested = 0;
  fc.assert(
    fc.property(fc.oneof(goodResume, nearlyResume), (text) => {
      const read = importText(text);
      if (!read.ok || read.kind !== "resume") return;
      const { suggestions } = read.found;
      suggested += Object.keys(suggestions).length;
      for (const [id, quotes] of Object.entries(suggestions)) {
        expect(ids.has(id)).toBe(true);
        expect(quotes.length).toBeLessThanOrEqual(10);
        for (const { from, ...evidence } of quotes) {
          expect(from).toMatch(/\S/);
          expect(evidenceSchema.safeParse(evidence).success).toBe(true);
        }
      }
      expect(profileSchema.safeParse(takeAll(read.found)).success).toBe(true);
    }),
    { numRuns: CASES },
  );
  expect(suggested).toBeGreaterThan(CASES / 10);
});

test("a result comes back as it was written, whatever is in it", () => {
  fc.assert(
    fc.property(resultOf(currentModel), (result) => {
      expect(importText(JSON.stringify(result))).toEqual({
        ok: true,
        kind: "result",
        result,
        model: currentModel,
      });
    }),
    { numRuns: Math.ceil(CASES / 10) },
  );
});

function takeAll(found: ResumeFindings) {
  const certificates = found.certificates.map(({ value: kind }) => kind);
  return changeFromResume(found, {
    education: true,
    relatedField: true,
    years: true,
    certificates,
  });
}
