import { describe, expect, test } from "vitest";
import { currentGuide, getResumeWords } from "@/lib/guides";
import type { ModelData } from "@/lib/model/requirement-model";
import type { ResumeWords } from "@/lib/model/resume-words";
import type { GuideData } from "@/lib/model/role-guide";
import { currentModel } from "@/lib/models";
import { contentFaults } from "./check-content";
import { scoredPartOf } from "./release-rules";

const groups = [...new Set(currentModel.competencies.map(({ group }) => group))];
const byGroup = <T>(list: readonly T[], idOf: (one: T) => string) =>
  Object.fromEntries(
    groups.map((group) => [group, list.filter((one) => idOf(one).startsWith(`${group}.`))]),
  );
const model: ModelData = {
  ...currentModel,
  competencies: byGroup(currentModel.competencies, ({ id }) => id),
};
const guide: GuideData = {
  ...currentGuide,
  competencies: byGroup(currentGuide.competencies, ({ competency }) => competency),
};
const words = getResumeWords(currentModel.id, currentModel.version);

/** @param broken as an editor may write it, whatever the type says */
function said(broken: { model?: object; guide?: object; words?: object }): string[] {
  return contentFaults(
    { ...model, ...broken.model } as ModelData,
    { ...guide, ...broken.guide } as GuideData,
    { ...words, ...broken.words } as ResumeWords,
    scoredPartOf(model),
  ).map(({ file, where, problem }) => `${file} | ${where} | ${problem}`);
}
const [resource, ...resources] = currentModel.resources;
const withResource = (own: object) =>
  said({ model: { resources: [{ ...resource, ...own }, ...resources] } });
const at = `resources.ts | ${resource!.id}`;

test("what is published is in order", () => {
  expect(said({})).toEqual([]);
});

describe("a field in the wrong form is told in words", () => {
  test.each<[object, string]>([
    [{ why: undefined }, "why | is missing; it must be a string"],
    [{ competencies: undefined }, "competencies | is missing; it must be an array"],
    [{ competencies: "op.a" }, "competencies | must be an array"],
    [{ competencies: [] }, "competencies | is too short or too small; at least 1"],
    [
      { competencies: ["python"] },
      "competencies, 1 | is not written in the form that is asked for (see docs/content.md)",
    ],
    [{ hours: "ten" }, "hours | must be a number"],
    [{ hours: 0 }, "hours | is too short or too small; more than 0"],
    [{ cost: "cheap" }, "cost | must be one of: free, audit, paid"],
  ])("%j", (own, problem) => {
    expect(withResource(own)).toEqual([`${at}, ${problem}`]);
  });

  test("and so is one too many, which may be a slip", () => {
    expect(withResource({ hrs: 1, whys: 2 })).toEqual([
      `${at} | has “hrs”, “whys”, which nothing reads; is it a typing error?`,
    ]);
  });

  test("and so is one that is too long", () => {
    const [group, ...others] = currentModel.groups;
    const long = { ...group!, short_name: "Fifteen letters" };
    expect(said({ model: { groups: [long, ...others] } })).toEqual([
      `groups.ts | ${group!.id}, short_name | is too long or too large; at most 14`,
    ]);
  });
});

describe("a fault is told with the file that an editor opens", () => {
  test("of a competency, and of what the guide says of it", () => {
    const [one, ...rest] = model.competencies.op!;
    expect(
      said({
        model: { competencies: { ...model.competencies, op: [{ ...one, name: "" }, ...rest] } },
      }),
    ).toEqual([`competencies/mlops.ts | ${one!.id}, name | is too short or too small; at least 1`]);
    const [entry, ...entries] = guide.competencies.de!;
    const broken = { ...entry, good_evidence: ["One"] };
    expect(
      said({ guide: { competencies: { ...guide.competencies, de: [broken, ...entries] } } }),
    ).toEqual([
      `guide/competencies/data-engineering.ts | ${entry!.competency}, good_evidence | is too short or too small; at least 2`,
    ]);
  });

  test("of a part with an underscore in its name, of the guide, and of the words of CVs", () => {
    expect(said({ model: { profile_facts: {} } })).toEqual([
      "profile-facts.ts |  | must be an array",
    ]);
    expect(said({ guide: { salary: 3 } })).toEqual(["guide/market.ts |  | must be an object"]);
    expect(said({ words: { shared: [""] } })).toEqual([
      "terms.ts | 0 | is too short or too small; at least 1",
    ]);
  });
});

test("while a shape is wrong the finer rules are not asked", () => {
  const broken = { ...guide, career: { ...guide.career, stages: [] } };
  expect(said({ guide: broken })).toContain(
    "guide/career.ts | stages | has no stage with the id “after”",
  );
  const also = { resources: [{ ...resource, why: "Short." }, ...resources] };
  expect(said({ model: also })).toHaveLength(1);
  expect(said({ model: { ...also, role: "" } })).toEqual([
    "role.ts |  | is too short or too small; at least 1",
  ]);
});
