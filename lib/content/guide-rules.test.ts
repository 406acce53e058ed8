import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import type { GuideData } from "@/lib/model/role-guide";
import { currentModel } from "@/lib/models";
import { guideFaults, guideFile } from "./guide-rules";

const guide: GuideData = { ...currentGuide, competencies: { op: currentGuide.competencies } };
const ids = {
  competencies: new Set(currentModel.competencies.map(({ id }) => id)),
  practices: currentModel.practices.map(({ id }) => id),
};
/** Its longest parts are looked at once: reading every text each time would take seconds. */
const short: GuideData = {
  ...guide,
  source: { ...guide.source, entries: [] },
  practices: guide.practices.map((one) => ({ ...one, why: "", yes: "", partly: "", no: "" })),
};
const said = (own: Partial<GuideData>) =>
  guideFaults({ ...short, ...own }, ids).map(
    ({ file, where, problem }) => `${file} | ${where} | ${problem}`,
  );
const nowhere = "points to “op.nothing”, which is no competency";

test("what is published is in order", () => {
  expect(said(guide)).toEqual([]);
});

test("each part is looked for in its own file", () => {
  expect(guideFile("further_practices")).toBe("guide/practices.ts");
  expect(guideFile("salary")).toBe("guide/market.ts");
  expect(guideFile("something_new")).toBe("guide/something_new.ts");
});

describe("prose", () => {
  test("is told by what it belongs to: an id, a practice, a line, or its place", () => {
    const [challenge, practice] = [guide.challenges[0]!, guide.practices[0]!];
    expect(said({ challenges: [{ ...challenge, warning: "Stop!" }] })).toEqual([
      `guide/challenges.ts | ${challenge.id}, warning | has an exclamation mark`,
    ]);
    expect(
      said({
        practices: guide.practices.map((one) =>
          one === practice ? { ...one, why: "Stop!" } : one,
        ),
      }),
    ).toEqual([`guide/practices.ts | ${practice.practice}, why | has an exclamation mark`]);
    const [line] = guide.source.entries;
    expect(said({ source: { ...guide.source, entries: [{ ...line!, says: "Stop!" }] } })).toEqual([
      `guide/source-index.ts | entries line ${line!.line}, says | has an exclamation mark`,
    ]);
    const { strong_answer } = challenge;
    const told = said({
      challenges: [{ ...challenge, strong_answer: [...strong_answer.slice(0, 2), "Stop!"] }],
    });
    expect(told).toEqual([
      `guide/challenges.ts | ${challenge.id}, strong_answer 3 | has an exclamation mark`,
    ]);
  });

  test("is not what an address is made of", () => {
    const [framework] = guide.frameworks;
    expect(said({ frameworks: [{ ...framework!, url: "https://example.com/very!" }] })).toEqual([]);
  });
});

describe("a project", () => {
  const [capstone] = guide.capstones;
  const [milestone] = capstone!.milestones;
  const taking = (hours: number[], proves = ["op.a"]) =>
    said({
      capstones: [
        { ...capstone!, milestones: hours.map((each) => ({ ...milestone!, hours: each, proves })) },
      ],
    });
  const all = [...ids.competencies];

  test("takes 60 to 80 hours", () => {
    expect([taking([30, 30], all), taking([40, 40], all)]).toEqual([[], []]);
    expect(taking([30, 29], all)).toEqual([
      `guide/capstones.ts | ${capstone!.id} | its milestones take 59 hours; 60 to 80 are asked for`,
    ]);
    expect(taking([81], all)).toEqual([
      `guide/capstones.ts | ${capstone!.id} | its milestones take 81 hours; 60 to 80 are asked for`,
    ]);
  });

  test("proves eight competencies, each counted once", () => {
    expect(taking([30, 40], all.slice(0, 8))).toEqual([]);
    expect(taking([30, 40], all.slice(0, 7))).toEqual([
      `guide/capstones.ts | ${capstone!.id} | proves 7 competencies; at least 8 are asked for`,
    ]);
  });
});

describe("what is asked of the guide as a whole", () => {
  test("each competency has one entry, each practice its answers, and there is a next stage", () => {
    const [first, ...rest] = currentGuide.competencies;
    const entry = `guide/competencies/ | ${first!.competency} | needs exactly one entry in the guide`;
    expect(said({ competencies: { op: rest } })).toEqual([entry]);
    expect(said({ competencies: { op: [first!, first!, ...rest] } })).toEqual([entry]);
    const [practice, ...practices] = guide.practices;
    expect(said({ practices })).toEqual([
      `guide/practices.ts | ${practice!.practice} | has no explanation of its answers`,
    ]);
    const stages = guide.career.stages.filter(({ id }) => id !== "after");
    expect(said({ career: { ...guide.career, stages } })).toEqual([
      "guide/career.ts | stages | has no stage with the id “after”",
    ]);
  });
});

describe("a pointer that leads nowhere is told where it stands", () => {
  const gone = ["op.nothing"];
  const [challenge] = guide.challenges;
  const [further] = guide.further_practices;
  const [soft] = guide.soft_skill_guides;
  const [alignment] = guide.alignments;
  const [contradiction] = guide.contradictions;

  test.each<[string, Partial<GuideData>, string]>([
    [
      "a challenge",
      { challenges: [{ ...challenge!, competencies: gone }] },
      `guide/challenges.ts | ${challenge!.id} | ${nowhere}`,
    ],
    [
      "a further practice",
      { further_practices: [{ ...further!, competencies: gone }] },
      `guide/practices.ts | ${further!.id} | ${nowhere}`,
    ],
    [
      "a guide to a soft skill",
      { soft_skill_guides: [{ ...soft!, competency: "op.nothing" }] },
      `guide/soft-skill-guides.ts | ${soft!.id} | ${nowhere}`,
    ],
    [
      "an alignment",
      { alignments: [{ ...alignment!, about: "op.nothing" }] },
      `guide/alignments.ts | op.nothing | ${nowhere}`,
    ],
    [
      "a contradiction",
      { contradictions: [{ ...contradiction!, competencies: gone }] },
      `guide/contradictions.ts | ${contradiction!.id} | ${nowhere}`,
    ],
    [
      "a figure of the report",
      { report_figures: { ...guide.report_figures, healthcare: ["no-figure"] } },
      "guide/report-figures.ts | healthcare | points to “no-figure”, which is no figure in guide/market.ts",
    ],
  ])("from %s", (_from, own, problem) => {
    expect(said(own)).toEqual([problem]);
  });

  test("from a milestone of a project", () => {
    const [capstone, ...others] = guide.capstones;
    const [milestone, ...rest] = capstone!.milestones;
    const astray = { ...milestone!, proves: [...milestone!.proves, "op.nothing"] };
    expect(
      said({ capstones: [{ ...capstone!, milestones: [astray, ...rest] }, ...others] }),
    ).toEqual([`guide/capstones.ts | ${capstone!.id} | ${nowhere}`]);
  });

  test("and one to the role as a whole, or to nothing on purpose, is none", () => {
    expect(said({ alignments: [{ ...alignment!, about: "role" }] })).toEqual([]);
  });
});
