import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { currentModel } from "@/lib/models";
import { roleOf } from "@/lib/testing/role-of";
import { competencyView } from "./competency-view";
import { modelRows } from "./model-rows";

const plain = roleOf(
  {
    "op.base": { required: 1 },
    "op.a": { required: 3, weight: 4 },
    "op.goal": { required: 2 },
    "op.first": { required: 1 },
    "op.only": { required: 0, weight: 0 },
  },
  [
    ["op.base", "op.a"],
    ["op.a", "op.goal"],
    ["op.a", "op.first"],
    ["op.a", "op.only"],
  ],
  [
    { id: "late", competencies: ["op.a"], level_from: 2, level_to: 3, hours: 1 },
    { id: "far", competencies: ["op.a"], level_from: 0, level_to: 4, hours: 1 },
    { id: "long", competencies: ["op.a"], level_from: 0, level_to: 2, hours: 9 },
    { id: "short", competencies: ["op.a"], level_from: 0, level_to: 2, hours: 2 },
    { id: "other", competencies: ["op.base"], level_from: 0, level_to: 2, hours: 2 },
  ],
);
const model: RequirementModel = {
  ...plain,
  extra_gates: { tech_media: ["op.a"] },
  competencies: plain.competencies.map((one) => {
    if (one.id === "op.only") return { ...one, variants: { healthcare: { level: 3, weight: 2 } } };
    return one.id === "op.a" ? { ...one, variants: { healthcare: { level: 1, weight: 1 } } } : one;
  }),
};
const entry = currentGuide.competencies[0]!;
const guide: RoleGuide = {
  ...currentGuide,
  competencies: model.competencies.map(({ id }) => ({ ...entry, competency: id })),
};
const view = competencyView(model, guide, "op.a")!;

describe("the page of a competency", () => {
  test("says what comes before it and what it opens, with the level that is wanted first", () => {
    const ids = (list: typeof view.needs) =>
      list.map(({ competency, wanted }) => [competency.id, wanted]);
    expect(ids(view.needs)).toEqual([["op.base", 2]]);
    expect(ids(view.unlocks)).toEqual([
      ["op.goal", 1],
      ["op.first", 0],
      ["op.only", 2],
    ]);
  });

  test("says which industries ask for something else", () => {
    expect(view.industries).toEqual([
      { variant: "healthcare", name: "Healthcare", level: 4, weight: 5, gate: false },
      { variant: "tech_media", name: model.variants.tech_media, level: 3, weight: 4, gate: true },
    ]);
    expect(competencyView(model, guide, "op.base")?.industries).toEqual([]);
  });

  test("has its resources from the lowest start on, then by reach and length", () => {
    expect(view.resources.map(({ id }) => id)).toEqual(["short", "long", "far", "late"]);
  });

  test("has the practices, challenges and lines of the source that are about it", () => {
    const [practice, otherPractice] = currentModel.practices;
    const [challenge, otherChallenge] = currentGuide.challenges;
    const [line, otherLine] = currentGuide.source.entries;
    const one = competencyView(
      {
        ...model,
        practices: [
          { ...practice!, competencies: ["op.a", "op.base"] },
          { ...otherPractice!, competencies: ["op.base"] },
        ],
      },
      {
        ...guide,
        challenges: [
          { ...otherChallenge!, competencies: ["op.base"] },
          { ...challenge!, competencies: ["op.a"] },
        ],
        source: {
          ...guide.source,
          entries: [
            { ...line!, targets: ["page:role", "op.a"] },
            { ...otherLine!, targets: ["op.base"] },
          ],
        },
      },
      "op.a",
    );
    expect(one?.practices.map(({ id }) => id)).toEqual([practice!.id]);
    expect(one?.challenges.map(({ id }) => id)).toEqual([challenge!.id]);
    expect(one?.source.map((entry) => entry.line)).toEqual([line!.line]);
  });

  test("leads on to its neighbours in the model's order", () => {
    const neighbours = (id: string) => {
      const one = competencyView(model, guide, id);
      return [one?.previous?.id, one?.next?.id];
    };
    expect(neighbours("op.a")).toEqual(["op.base", "op.goal"]);
    expect(neighbours("op.base")).toEqual([undefined, "op.a"]);
    expect(neighbours("op.only")).toEqual(["op.first", undefined]);
  });

  test("is none where there is no such competency, and fails where the guide leaves it out", () => {
    expect(competencyView(model, guide, "op.gone")).toBeUndefined();
    expect(() => competencyView(model, { ...guide, competencies: [] }, "op.a")).toThrow(
      "the role guide has no entry for op.a",
    );
  });
});

describe("a row of the model's table", () => {
  const rowOf = (id: string) => modelRows(model).find((row) => row.id === id)!;

  test("has what each industry asks, and nothing where it asks nothing", () => {
    expect(rowOf("op.a").asked).toMatchObject({
      general: { level: 3, weight: 4, gate: false },
      healthcare: { level: 4, weight: 5, gate: false },
      tech_media: { level: 3, weight: 4, gate: true },
    });
    expect(rowOf("op.only").asked).toEqual({ healthcare: { level: 3, weight: 2, gate: false } });
  });

  test("says what an industry adds, without a plus where nothing is asked generally", () => {
    expect(rowOf("op.a").raises).toBe("Healthcare: level +1, weight +1");
    expect(rowOf("op.only").raises).toBe("Healthcare: level 3, weight 2");
    expect(rowOf("op.base").raises).toBe("");
  });

  test("says of which parts its weight is made", () => {
    const parts = (weight_base: number, weight_strength: number) =>
      modelRows({
        ...model,
        competencies: [{ ...model.competencies[0]!, weight_base, weight_strength }],
      })[0]?.weightParts;
    expect([parts(3, 1), parts(4, 0), parts(2, -1)]).toEqual(["3 + 1", "4 + 0", "2 − 1"]);
  });
});
