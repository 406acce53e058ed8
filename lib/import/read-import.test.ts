import { describe, expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { findIn, importText, resumeFile } from "@/lib/testing/import-file";
import { modelNamedIn } from "./read-import";

const refusal = (document: unknown) => {
  const read = importText(typeof document === "string" ? document : JSON.stringify(document));
  return read.ok ? "read" : `${read.path} | ${read.reason}`;
};

describe("a result", () => {
  test("comes back as it was exported", () => {
    const read = importText(JSON.stringify(sampleResult, null, 2));
    expect(read).toEqual({ ok: true, kind: "result", result: sampleResult, model: currentModel });
  });

  test("names its model before it is read", () => {
    expect(modelNamedIn(JSON.stringify(sampleResult))).toEqual({ id: "mle-2", version: 1 });
    for (const text of ["", "{", "[]", '{"model": "mle-2"}', '{"model": {"id": 1}}'])
      expect(modelNamedIn(text)).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ["an unknown key", { ...sampleResult, score: 3 }, "score | is an unknown key"],
    [
      "a level that is none",
      { ...sampleResult, answers: { "pl.python": { level: 7 } } },
      "answers.pl.python.level | must be 0 or 1 or 2 or 3 or 4",
    ],
    [
      "a model that is not here",
      { ...sampleResult, model: { id: "mle-2", version: 9 } },
      "model.version | is an unknown requirement model",
    ],
    [
      "a newer format",
      { ...sampleResult, schema: "headroom-result/2" },
      "schema | was written by a newer version of Headroom (“headroom-result/2”)",
    ],
    [
      "another format",
      { ...sampleResult, schema: "headroom-x/1" },
      "schema | must be “headroom-result/1”",
    ],
    [
      "a draft",
      { schema: "headroom-draft/1", answers: {} },
      "schema | says that this is a draft as a browser keeps it",
    ],
    ["no schema", { model: sampleResult.model, variant: null, answers: {} }, "schema | must be"],
    [
      "a prototype among the answers",
      `{"schema":"headroom-result/1","model":{"id":"mle-2","version":1},"variant":null,"answers":{"__proto__":{"level":3}}}`,
      "answers.__proto__ | is an unknown competency",
    ],
  ])("with %s is refused with its place", (_name, document, said) => {
    expect(refusal(document)).toContain(said);
  });
});

describe("what is neither", () => {
  test.each<[unknown, string]>([
    ["", " | is empty"],
    ["[]", " | holds a list; a result or a JSON Resume is one object"],
    ["7", " | holds one number;"],
    ['"text"', " | holds one text;"],
    ["null", " | holds null and nothing else;"],
    ['{"a": 1,}', " | is not JSON: line 1, column 9"],
    [{}, " | has neither what a result has"],
    [{ name: "package", version: "1.0.0" }, " | has neither what a result has"],
    [{ schema: "something else" }, " | has neither what a result has"],
    ['{"constructor": {}, "__proto__": {"work": []}}', " | has neither what a result has"],
  ])("%j is refused", (document, said) => expect(refusal(document)).toContain(said));
});

describe("a JSON Resume with a fault is refused with place and reason", () => {
  const job = { position: "Engineer", startDate: "2020" };
  test.each<[unknown, string]>([
    [{ work: {} }, "work | must be a list"],
    [{ work: "none" }, "work | must be a list"],
    [{ work: [job, job, { startDate: 2020 }] }, "work[2].startDate | must be a date as text"],
    [
      { work: [job, { startDate: "May 2014" }] },
      "work[1].startDate | “May 2014” is no date that can be read; write 2014, 2014-05 or 2014-05-31",
    ],
    [{ work: [{ endDate: "soon" }] }, "work[0].endDate | “soon” is no date that can be read"],
    [{ work: [{ startDate: "Present" }] }, "work[0].startDate | “Present” is no date"],
    [
      { work: [{ startDate: "2020-05", endDate: "2019-05" }] },
      "work[0].endDate | is before the startDate",
    ],
    [{ education: [{ startDate: "2020", endDate: "2019" }] }, "education[0].endDate | is before"],
    [{ work: [{ highlights: "many" }] }, "work[0].highlights | must be a list"],
    [{ work: [{ company: 7 }] }, "work[0].company | must be text"],
    [{ work: ["Acme"] }, "work[0] | must be an object with named parts"],
    [{ skills: [{ keywords: ["Python", 3] }] }, "skills[0].keywords[1] | must be text"],
    [{ skills: [3] }, "skills[0] | must be an object with named parts"],
    [{ certificates: ["AWS"] }, "certificates[0] | must be an object with named parts"],
    [{ basics: "Ada" }, "basics | must be an object with named parts"],
    [{ skills: Array(301).fill({}) }, "skills | has more than 300 entries"],
    [{ skills: [{ keywords: Array(301).fill("a") }] }, "skills[0].keywords | has more than 300"],
  ])("%#", (document, said) => expect(refusal(document)).toContain(said));

  test("unless the fault is in a part that nothing reads", () => {
    expect(
      refusal({
        basics: { name: 7, profiles: "none" },
        skills: [{ name: "Python", level: 5 }],
        languages: "English",
        projects: [{ name: "Birds", startDate: "May 2014" }],
        "x-theme": { deep: [1, 2] },
      }),
    ).toBe("read");
  });
});

describe("a JSON Resume of any version is read", () => {
  test("1.0.0, in full", () => {
    const found = findIn(resumeFile("full-1.0.0"));
    expect(found.education).toEqual({
      value: "master",
      quotes: [
        { text: "Master of Science, Computer Science", from: "Education: Example University" },
      ],
    });
    expect(found.unfinished.map(({ text }) => text)).toEqual(["PhD, Computer Science"]);
    expect(found.years).toMatchObject({ value: 5, months: 71, positions: 3 });
    expect(found.certificates.map(({ value }) => value)).toEqual(["aws", "scrum", "other"]);
    const { suggestions } = found;
    expect(suggestions["de.pipelines"]?.[0]?.text).toContain("Airflow");
    expect(suggestions["ml.cv"]).toEqual([
      {
        text: "Tells garden birds apart on photographs.",
        from: "Project: Bird watch",
        url: "https://birds.example.org",
      },
    ]);
    expect(suggestions["op.monitor"]).toEqual([
      { text: "When depots drift", from: "Publication", url: "https://papers.example.org/depots" },
    ]);
    expect(suggestions["fw.dl"]?.map(({ text }) => text)).toContain("Keras");
    expect(suggestions["pl.other"]).toEqual([{ text: "R", from: "Skill: Languages" }]);
    expect(suggestions["pl.second"]).toEqual([{ text: "C++", from: "Skill: Languages" }]);
    expect(suggestions["ld.mentor"]?.map(({ from }) => from)).toEqual([
      "Work: Parcel Post",
      "Volunteering: Coding Club",
    ]);
  });

  test("0.0.16: company and website", () => {
    const found = findIn(resumeFile("old-0.0.16"));
    expect(found.education?.value).toBe("bachelor");
    expect(found.relatedField?.value).toBe(true);
    expect(found.years).toMatchObject({ value: 3, months: 36 });
    expect(found.years?.quotes[0]?.from).toBe("Work: Alpine Software");
    expect(found.suggestions["de.bigdata"]?.[0]?.from).toBe("Work: Alpine Software");
    expect(found.suggestions["ml.concepts"]).toEqual([
      {
        text: "Notes on support vector machines",
        from: "Publication",
        url: "https://sam.example.org/svm",
      },
    ]);
    expect(found.certificates).toEqual([]);
  });

  test("the drafts of 2014: bio, and skills as plain texts", () => {
    const found = findIn(resumeFile("draft-2014"));
    expect(found.education?.value).toBe("bachelor");
    expect(found.years).toMatchObject({ value: 13, positions: 1 });
    expect(found.suggestions["de.bigdata"]).toEqual([{ text: "SQL", from: "Skill" }]);
  });

  test("with null, empty text and nothing for the same thing", () => {
    const found = findIn(resumeFile("nulls"));
    expect(found.years).toMatchObject({ value: 6, positions: 2 });
    expect(found.undated).toHaveLength(1);
    expect(found.education).toBeUndefined();
    expect(found.certificates).toEqual([]);
    expect(Object.keys(found.suggestions)).toEqual(["de.pipelines", "op.infra"]);
  });

  test("with basics only, in which nothing is found", () => {
    expect(findIn(resumeFile("only-basics"))).toEqual({
      education: undefined,
      relatedField: undefined,
      unfinished: [],
      years: undefined,
      undated: [],
      certificates: [],
      suggestions: {},
    });
  });
});
