import { describe, expect, test } from "vitest";
import { VARIANTS } from "@/lib/model/vocabulary";
import { resourcesBetween } from "@/lib/report/gap-view";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { currentModel } from "./models";

const { competencies, prerequisites, steps, groups, resources, practices } = currentModel;
const byId = new Map(competencies.map((competency) => [competency.id, competency]));
describe("the requirement model", () => {
  test("has 55 competencies with permanent numbers 1 to 55, each once", () => {
    expect(competencies).toHaveLength(55);
    const numbers = competencies.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 55 }, (_, i) => i + 1));
    expect(byId.size).toBe(55);
  });

  test("keeps the number of every competency for ever", () => {
    expect(competencies.map(({ number, id }) => `${number} ${id}`).sort()).toEqual(NUMBERS);
  });

  test("asks for level 3 on 27, 2 on 22, 1 on 3, and for 3 in one industry only", () => {
    const asked = (level: number) =>
      competencies.filter(({ required }) => required === level).length;
    expect([asked(3), asked(2), asked(1), asked(0)]).toEqual([27, 22, 3, 3]);
    expect(
      resolveRequirements(currentModel, null).reduce((sum, { weight }) => sum + weight, 0),
    ).toBe(196);
    expect(competencies.filter(({ gate_floor }) => gate_floor !== null)).toHaveLength(12);
  });

  test.each(competencies.map((competency) => [competency.id, competency] as const))(
    "%s: weight follows from its sections and strength",
    (_id, { required, weight, weight_base, weight_strength, source_sections }) => {
      expect(weight_base).toBe(weightBaseFromSections(source_sections.length));
      expect(weight).toBe(
        required === 0 ? 0 : Math.min(5, Math.max(1, weight_base + weight_strength)),
      );
    },
  );

  test("has 48 prerequisites that lead in no circle", () => {
    expect(prerequisites).toHaveLength(48);
    const before = new Map<string, string[]>();
    for (const [source, target] of prerequisites) {
      expect(byId.has(source) && byId.has(target)).toBe(true);
      before.set(target, [...(before.get(target) ?? []), source]);
    }
    const visit = (id: string, path: string[]): void => {
      expect(path).not.toContain(id);
      for (const source of before.get(id) ?? []) visit(source, [...path, id]);
    };
    for (const id of byId.keys()) visit(id, []);
  });

  test("asks every competency in exactly one step, three to seven to a step", () => {
    expect(steps.flatMap((step) => step.competencies).sort()).toEqual([...byId.keys()].sort());
    for (const step of steps) {
      const general = step.competencies.filter((id) => byId.get(id)?.required !== 0);
      expect(general.length).toBeGreaterThanOrEqual(3);
      expect(step.competencies.length).toBeLessThanOrEqual(7);
    }
    for (const { group } of competencies) expect(groups.some(({ id }) => id === group)).toBe(true);
  });
});

describe("practices", () => {
  test("are 26, each tied to known competencies", () => {
    expect(practices.map(({ id }) => id)).toEqual(
      Array.from({ length: 26 }, (_, i) => `P${String(i + 1).padStart(2, "0")}`),
    );
    for (const { competencies: about } of practices)
      for (const id of about) expect(byId.has(id)).toBe(true);
  });
});

describe("resources", () => {
  test("are at least 120, each with its own id and address", () => {
    expect(resources.length).toBeGreaterThanOrEqual(120);
    expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
    expect(new Set(resources.map(({ url }) => url)).size).toBe(resources.length);
    for (const { competencies: about, level_from, level_to } of resources) {
      expect(level_from).toBeLessThan(level_to);
      for (const id of about) expect(byId.has(id)).toBe(true);
    }
  });

  test.each([null, ...VARIANTS])("reach every required level (%s)", (variant) => {
    for (const { id, level } of resolveRequirements(currentModel, variant)) {
      const own = resources.filter((resource) => resource.competencies.includes(id));
      expect(Math.max(...own.map(({ level_to }) => level_to)), id).toBeGreaterThanOrEqual(level);
    }
  });

  test("lead up from every level below the requirement", () => {
    for (const { id, level } of resolveRequirements(currentModel, null)) {
      for (let from = 0; from < level; from++) {
        expect(
          resourcesBetween(currentModel, id, from, level).length,
          `${id} from ${from}`,
        ).toBeGreaterThan(0);
      }
    }
  });
});

/** Sections of the source that name it: 1 gives 2, 2 or 3 give 3, 4 or more give 4. */
function weightBaseFromSections(sections: number): number {
  if (sections >= 4) return 4;
  return sections >= 2 ? 3 : 2;
}

/** Number and id of every competency ever published; only ever added to. */
const NUMBERS: string[] = [
  "1 pl.python",
  "10 fw.dl",
  "11 fw.classic",
  "12 de.wrangle",
  "13 de.features",
  "14 de.pipelines",
  "15 de.bigdata",
  "16 de.quality",
  "17 cl.platform",
  "18 cl.cost",
  "19 se.design",
  "2 pl.second",
  "20 se.api",
  "21 se.testing",
  "22 se.review",
  "23 se.agile",
  "24 op.cicd",
  "25 op.versioning",
  "26 op.deploy",
  "27 op.monitor",
  "28 op.retrain",
  "29 op.reliability",
  "3 pl.other",
  "30 op.infra",
  "31 ex.metrics",
  "32 ex.offline",
  "33 ex.abtest",
  "34 ex.tuning",
  "35 ex.research",
  "36 re.explain",
  "37 re.fairness",
  "38 re.secure",
  "39 so.comm",
  "4 ml.concepts",
  "40 so.team",
  "41 so.problem",
  "42 so.time",
  "43 so.rigor",
  "44 so.owner",
  "45 so.purpose",
  "46 so.frustration",
  "47 so.learn",
  "48 so.strategy",
  "49 so.adapt",
  "5 ml.deep",
  "50 ld.project",
  "51 ld.mentor",
  "52 ld.judge",
  "53 do.health",
  "54 do.media",
  "55 do.comfin",
  "6 ml.probstat",
  "7 ml.linalg",
  "8 ml.nlp",
  "9 ml.cv",
];
