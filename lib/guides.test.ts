import { describe, expect, test } from "vitest";
import { placeOf } from "./guide/places";
import { currentGuide } from "./guides";
import { currentModel } from "./models";

const { competencies, challenges, capstones, contradictions, facts, source } = currentGuide;

describe("the role guide", () => {
  test("explains all 55 competencies: five questions, evidence, boundaries, two proofs each", () => {
    expect(competencies.map(({ competency }) => competency)).toEqual(
      currentModel.competencies.map(({ id }) => id),
    );
    const questions = competencies.flatMap(({ coach_questions }) => coach_questions);
    expect(new Set(questions).size).toBe(275);
    expect(new Set(competencies.flatMap(({ between }) => between)).size).toBe(220);
    const tasks = competencies.flatMap(({ proofs }) => [proofs.to_3.task, proofs.to_4.task]);
    expect(new Set(tasks).size).toBe(110);
  });

  test("explains the answers to all 26 practices, and six more", () => {
    expect(currentGuide.practices.map(({ practice }) => practice)).toEqual(
      currentModel.practices.map(({ id }) => id),
    );
    expect(currentGuide.further_practices).toHaveLength(6);
  });

  test("credits the catalogue that a practice matches, with its numbers", () => {
    for (const practice of currentModel.practices) {
      const own = currentGuide.practices.find((entry) => entry.practice === practice.id);
      const numbers = own?.credit.flatMap(({ catalogue, number }) =>
        catalogue === "SE4ML" ? [number] : [],
      );
      expect(numbers, practice.id).toEqual(practice.se4ml);
      expect(practice.difficulty === null, practice.id).toBe(practice.se4ml.length === 0);
    }
  });

  test("has 27 challenges, six practice guides, and a project for each industry", () => {
    expect(challenges.map(({ id }) => id)).toEqual(
      Array.from({ length: 27 }, (_, i) => `C${String(i + 1).padStart(2, "0")}`),
    );
    expect(currentGuide.soft_skill_guides).toHaveLength(6);
    expect(capstones.map(({ variant }) => variant).sort()).toEqual([
      "ecom_finance",
      "healthcare",
      "tech_media",
    ]);
  });

  test("offers what it does not score as such", () => {
    expect(currentGuide.interests.map(({ id }) => id).sort()).toEqual([
      "edge-iot",
      "infosec",
      "llm-applications",
    ]);
    for (const { id } of currentGuide.interests)
      expect(currentModel.competencies.some((competency) => competency.id === id)).toBe(false);
  });
});

describe("figures", () => {
  const figures = facts.flatMap((fact) => fact.figures);

  test("have ids of their own and say what they rest on", () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { low, high, basis } of figures) {
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      if (low !== null || high !== null) expect(basis).not.toBe("not pay");
    }
  });

  test("of pay say in words what the chart draws", () => {
    for (const { id, value, low, high } of figures) {
      const dollars = (value.match(/\$[\d,]+/g) ?? []).map((text) =>
        Number(text.replace(/[$,]/g, "")),
      );
      for (const end of [low, high]) if (end !== null) expect(dollars, id).toContain(end);
    }
  });

  test("show all fifteen contradictions of the source", () => {
    expect(contradictions.length).toBeGreaterThanOrEqual(15);
    const lines = new Set(contradictions.flatMap(({ source_lines }) => source_lines));
    // The lines of the fifteen subjects in which the source disagrees with itself.
    for (const line of [
      99, 131, 155, 160, 130, 159, 128, 162, 100, 132, 161, 146, 163, 134, 135, 143, 44, 96, 97,
      166, 116, 180, 25, 78, 185, 106, 174,
    ])
      expect(lines.has(line), `line ${line}`).toBe(true);
  });
});

describe("the source", () => {
  const { entries } = source;

  test("is carried whole: 214 bullets and 13 lines of prose, each in our words", () => {
    expect(entries.filter(({ kind }) => kind === "bullet").map(({ line }) => line)).toEqual(
      BULLETS,
    );
    expect(entries.filter(({ kind }) => kind === "prose").map(({ line }) => line)).toEqual([
      2, 17, 41, 66, 88, 94, 102, 121, 126, 157, 185, 220, 255,
    ]);
    expect(new Set(entries.map(({ says }) => says)).size).toBe(entries.length);
  });

  test.each(entries.map((entry) => [entry.line, entry] as const))(
    "line %i has a place for each of its targets",
    (_line, { targets }) => {
      for (const target of targets)
        expect(placeOf(currentModel, currentGuide, target), target).toBeDefined();
    },
  );

  test("names the same lines for a competency as the competency does", () => {
    for (const { id, source_lines } of currentModel.competencies)
      expect(
        entries.filter(({ targets }) => targets.includes(id)).map(({ line }) => line),
        id,
      ).toEqual(source_lines);
  });

  test("names the same sections for a competency as its weight counts", () => {
    for (const { id, source_sections } of currentModel.competencies) {
      const sections = entries
        .filter(({ targets }) => targets.includes(id))
        .map(({ section }) => section);
      expect([...new Set(sections)], id).toEqual(source_sections);
    }
  });

  test("places nothing where there is nothing", () => {
    for (const target of ["op.nothing", "fact:NOTHING", "practice:P99", "topic:C99", "x:y"])
      expect(placeOf(currentModel, currentGuide, target)).toBeUndefined();
  });
});

/** Lines of the source that are bullets, as ranges. */
const BULLETS = [
  [3, 15],
  [18, 39],
  [42, 64],
  [68, 70],
  [72, 78],
  [80, 83],
  [85, 86],
  [89, 92],
  [96, 97],
  [99, 100],
  [103, 106],
  [108, 111],
  [113, 116],
  [118, 119],
  [122, 124],
  [128, 128],
  [130, 132],
  [134, 135],
  [137, 140],
  [142, 143],
  [145, 146],
  [148, 151],
  [153, 155],
  [159, 164],
  [166, 167],
  [169, 171],
  [173, 175],
  [177, 178],
  [180, 180],
  [182, 183],
  [187, 188],
  [190, 191],
  [193, 194],
  [196, 197],
  [199, 200],
  [202, 203],
  [205, 206],
  [208, 209],
  [211, 212],
  [214, 215],
  [217, 218],
  [222, 226],
  [228, 230],
  [232, 235],
  [237, 240],
  [242, 245],
  [247, 249],
  [251, 253],
  [257, 259],
  [261, 263],
  [265, 267],
  [269, 271],
  [273, 275],
  [277, 279],
  [281, 283],
  [285, 287],
  [289, 291],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
