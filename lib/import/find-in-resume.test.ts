import { describe, expect, test } from "vitest";
import { findIn } from "@/lib/testing/import-file";

const educationOf = (...education: object[]) => findIn({ education });
const yearsOf = (...work: object[]) => findIn({ work });
const engineer = (startDate: unknown, endDate?: unknown) => ({
  position: "Software Engineer",
  name: "Acme",
  startDate,
  endDate,
});

describe("education", () => {
  test.each<[studyType: string, value: string | undefined]>([
    ["Bachelor", "bachelor"],
    ["B.Sc. (Hons)", "bachelor"],
    ["Bachelor's degree", "bachelor"],
    ["BA", "bachelor"],
    ["BTech", "bachelor"],
    ["Master of Science", "master"],
    ["M.S.", "master"],
    ["MSc", "master"],
    ["MBA", "master"],
    ["Bachelor and Master", "master"],
    ["Ph.D.", "doctorate"],
    ["Doctor of Philosophy (PhD)", "doctorate"],
    ["DPhil", "doctorate"],
    ["High School Diploma", "none"],
    ["Masterclass", undefined],
    ["Scrum training", undefined],
    ["Postdoctoral fellowship", undefined],
    ["Equivalent experience", undefined],
    ["Associate degree", undefined],
    ["ms office course", undefined],
  ])("%s", (studyType, value) => {
    expect(educationOf({ studyType }).education?.value).toBe(value);
  });

  test("is read from the area where the type says nothing", () => {
    expect(educationOf({ studyType: "", area: "MSc Physics" }).education?.value).toBe("master");
  });

  test("is the highest that is held, with the words that say so", () => {
    const found = educationOf(
      { studyType: "Bachelor", area: "History", institution: "Leeds" },
      { studyType: "MSc", area: "Data Science", institution: "Graz" },
    );
    expect(found.education).toEqual({
      value: "master",
      quotes: [{ text: "MSc, Data Science", from: "Education: Graz" }],
    });
    expect(found.relatedField?.value).toBe(true);
  });

  test.each<[string, object]>([
    ["says candidate", { studyType: "PhD candidate" }],
    ["says ABD", { studyType: "PhD (ABD)" }],
    ["goes on", { studyType: "PhD", startDate: "2023", endDate: "Present" }],
    ["has a start and no end", { studyType: "PhD", startDate: "2023", endDate: "" }],
    ["ends next month", { studyType: "PhD", endDate: "2026-12" }],
    ["ends next year", { studyType: "PhD", endDate: "2027" }],
  ])("leaves out and names a degree that %s", (_name, entry) => {
    const found = educationOf(entry, { studyType: "MSc", endDate: "2020" });
    expect(found.education?.value).toBe("master");
    expect(found.unfinished).toHaveLength(1);
  });

  test("is none only where every entry is a school", () => {
    expect(educationOf({ studyType: "High school" }, { studyType: "Certificate" }).education).toBe(
      undefined,
    );
    expect(educationOf().education).toBe(undefined);
    expect(educationOf({ studyType: "High school" }, { studyType: "BSc student" }).education).toBe(
      undefined,
    );
  });

  test("a related field counts for the highest degree only, and is never denied", () => {
    const found = educationOf(
      { studyType: "BSc", area: "Computer Science" },
      { studyType: "MBA", area: "Business" },
    );
    expect(found.relatedField).toBe(undefined);
    expect(educationOf({ studyType: "BA", area: "Arts" }).relatedField).toBe(undefined);
  });
});

describe("years", () => {
  test("are whole, rounded down, to the end of the month begun", () => {
    expect(yearsOf(engineer("2020-01", "2021-12")).years).toMatchObject({ value: 2, months: 24 });
    expect(yearsOf(engineer("2020-01", "2021-11")).years).toMatchObject({ value: 1, months: 23 });
  });

  test("count two positions at once only once", () => {
    const overlapping = yearsOf(
      engineer("2020-01", "2021-12"),
      engineer("2021-01", "2022-12"),
      engineer("2019-01", "2019-12"),
      { position: "Chef", startDate: "2010", endDate: "2018" },
    );
    expect(overlapping.years).toMatchObject({ value: 4, months: 48, positions: 4 });
    expect(overlapping.years?.quotes.map(({ text }) => text)).toEqual([
      "Software Engineer (2020-01 to 2021-12)",
      "Software Engineer (2021-01 to 2022-12)",
      "Software Engineer (2019-01 to 2019-12)",
    ]);
  });

  test.each([undefined, null, "", "Present", "current"])("an end of %j is today", (end) => {
    expect(yearsOf(engineer("2024-12", end)).years).toMatchObject({ value: 2, months: 24 });
  });

  test("stop at today and do not count what has yet to begin", () => {
    expect(yearsOf(engineer("2025-12", "2030-01")).years).toMatchObject({ months: 12 });
    expect(yearsOf(engineer("2027-01")).years).toBe(undefined);
  });

  test("of a position without a start are not guessed, and it is named", () => {
    const found = yearsOf(engineer(""), engineer("2025-11", "2026-10"));
    expect(found.years?.value).toBe(1);
    expect(found.undated).toEqual([{ text: "Software Engineer (no dates)", from: "Work: Acme" }]);
  });

  test.each([
    "Senior Machine Learning Engineer",
    "ML Engineer II",
    "Data Analyst",
    "Full Stack Developer",
    "Back-end engineer (Java)",
    "AI Researcher",
    "Software Engineering Intern",
  ])("are counted for %s", (position) => {
    expect(yearsOf({ position, startDate: "2020", endDate: "2022" }).years?.value).toBe(2);
  });

  test.each([
    "Librarian",
    "Sales Manager, software",
    "Technical Recruiter for software engineers",
    "Property Developer",
    "Data Entry Clerk",
    "Business Development Manager, AI",
    "Civil Engineer",
    "Train engineer",
    "",
  ])("are not counted for %j", (position) => {
    const summary = "Worked with the software team and hired machine learning engineers.";
    expect(yearsOf({ position, summary, startDate: "2020", endDate: "2022" }).years).toBe(
      undefined,
    );
  });

  test("are counted by the summary where the title does not say", () => {
    const consultant = { position: "Consultant", startDate: "2020", endDate: "2021" };
    expect(yearsOf({ ...consultant, summary: "Trained models for banks." }).years?.value).toBe(1);
    expect(yearsOf({ ...consultant, summary: "Advised banks." }).years).toBe(undefined);
  });

  test("are never more than a profile holds", () => {
    expect(yearsOf(engineer("1950")).years?.value).toBe(60);
  });
});

describe("certificates", () => {
  const kindsOf = (...certificates: object[]) =>
    findIn({ certificates }).certificates.map(({ value }) => value);

  test.each<[string, string, string[]]>([
    ["Microsoft Certified: Azure Data Scientist Associate", "Microsoft", ["azure"]],
    ["DP-100", "Microsoft", ["azure"]],
    ["Solutions Architect", "Amazon Web Services", ["aws"]],
    ["Professional Machine Learning Engineer", "Google Cloud", ["gcp"]],
    ["PSM I", "Scrum.org", ["scrum"]],
    ["ITIL 4 Foundation", "Axelos", ["itil"]],
    ["Clarity Data Model", "Epic", ["epic"]],
    ["Unreal developer", "Epic Games", ["other"]],
    ["Office Specialist", "Microsoft", ["other"]],
    ["Google Data Analytics", "Google", ["other"]],
    ["", "AWS", []],
  ])("%s by %s", (name, issuer, kinds) => expect(kindsOf({ name, issuer })).toEqual(kinds));

  test("come once each, with every name and its address", () => {
    const found = findIn({
      certificates: [
        { name: "AWS Developer", issuer: "Amazon", url: "https://example.org/1" },
        { name: "AWS Architect", url: "http://example.org/2" },
      ],
    });
    expect(found.certificates).toEqual([
      {
        value: "aws",
        quotes: [
          { text: "AWS Developer", from: "Certificate: Amazon", url: "https://example.org/1" },
          { text: "AWS Architect", from: "Certificate" },
        ],
      },
    ]);
  });
});

describe("suggestions", () => {
  const quotesFor = (id: string, resume: object) => findIn(resume).suggestions[id];

  test("quote a project by its description, with its address, for any of its words", () => {
    expect(
      quotesFor("op.infra", {
        projects: [
          {
            name: "Birds",
            description: "Tells birds apart.",
            keywords: ["Terraform"],
            url: "https://example.org/birds",
          },
        ],
      }),
    ).toEqual([
      { text: "Tells birds apart.", from: "Project: Birds", url: "https://example.org/birds" },
    ]);
  });

  test("do not join the end of one text to the start of the next", () => {
    const projects = [
      { name: "Deep", description: "Learning to fly", keywords: ["neural", "net"] },
    ];
    expect(findIn({ projects }).suggestions).toEqual({});
  });

  test("leave out the address of an employer and any that is not https", () => {
    const [atWork] = quotesFor("pl.python", {
      work: [{ name: "Acme", url: "https://acme.example", highlights: ["Wrote Python."] }],
    })!;
    expect(atWork).toEqual({ text: "Wrote Python.", from: "Work: Acme" });
    for (const url of ["http://example.org", "javascript:alert(1)", "example.org", "https://"]) {
      const [quote] = quotesFor("pl.python", { projects: [{ description: "Python.", url }] })!;
      expect(quote).toEqual({ text: "Python.", from: "Project" });
    }
  });

  test("put work before keywords, each text once, ten at most", () => {
    const quotes = quotesFor("pl.python", {
      skills: [{ name: "Python", keywords: ["Python"] }],
      work: [{ highlights: ["Wrote Python.", "Wrote Python.", "Python"] }],
    })!;
    expect(quotes).toEqual([
      { text: "Wrote Python.", from: "Work" },
      { text: "Python", from: "Work" },
    ]);
    const highlights = Array.from({ length: 12 }, (_, i) => `Python, part ${i}`);
    expect(quotesFor("pl.python", { work: [{ highlights }] })).toHaveLength(10);
  });

  test("fit evidence: cut at a word, never inside a character", () => {
    const [long] = quotesFor("pl.python", {
      work: [{ summary: `Python ${"word ".repeat(200)}` }],
    })!;
    expect(long?.text.length).toBeLessThanOrEqual(600);
    expect(long?.text).toMatch(/word…$/);
    const [solid] = quotesFor("pl.python", { work: [{ summary: `Python: ${"😀".repeat(400)}` }] })!;
    expect(solid?.text).toMatch(/^Python: 😀+…$/u);
    const [broken] = quotesFor("pl.python", { work: [{ summary: "Python \ud83d" }] })!;
    expect(broken?.text).toBe("Python \uFFFD");
  });

  test("come from what was done, not from what somebody says of themselves or of others", () => {
    expect(
      findIn({
        basics: { summary: "PyTorch", label: "PyTorch" },
        interests: [{ name: "PyTorch" }],
        references: [{ reference: "PyTorch" }],
        languages: [{ language: "PyTorch" }],
        work: [{ name: "PyTorch Foundation", description: "PyTorch", highlights: [] }],
      }).suggestions,
    ).toEqual({});
  });
});
