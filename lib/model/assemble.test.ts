import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { withoutGroups, withWeights } from "./assemble";
import { proofOf } from "./proof-of";

const { group: _group, weight: _weight, ...competency } = currentModel.competencies[0]!;
const weightOf = (required: 0 | 3, weight_base: number, weight_strength: number) => {
  const one = { ...competency, required, weight_base, weight_strength };
  return withWeights({ ...currentModel, competencies: { op: [one] } }).competencies[0]?.weight;
};

test("a weight is the sum of its two parts, held within 1 and 5", () => {
  expect(weightOf(3, 3, 0)).toBe(3);
  expect(weightOf(3, 4, 1)).toBe(5);
  expect(weightOf(3, 4, 2)).toBe(5);
  expect(weightOf(3, 1, -1)).toBe(1);
});

test("what only an industry asks has no weight of its own", () => {
  expect(weightOf(0, 4, 1)).toBe(0);
});

test("each competency belongs to the group that it stands in, in the order of the data", () => {
  const named = (id: string) => ({ ...competency, id });
  const groups = { op: [named("op.b"), named("op.a")], de: [named("de.c")] };
  const { competencies } = withWeights({ ...currentModel, competencies: groups });
  expect(competencies.map(({ id, group }) => [id, group])).toEqual([
    ["op.b", "op"],
    ["op.a", "op"],
    ["de.c", "de"],
  ]);
});

test("a guide is one list of competencies, in the order of their groups", () => {
  const [one, other] = currentGuide.competencies;
  const guide = { ...currentGuide, competencies: { pl: [other!], op: [one!] } };
  expect(withoutGroups(guide).competencies).toEqual([other, one]);
});

test("levels 3 and 4 have a proof, lower ones none", () => {
  const { proofs } = currentGuide.competencies[0]!;
  expect([0, 1, 2, 3, 4, 5].map((level) => proofOf(proofs, level)?.title)).toEqual([
    undefined,
    undefined,
    undefined,
    proofs.to_3.title,
    proofs.to_4.title,
    undefined,
  ]);
  expect(proofs.to_3.title).not.toBe(proofs.to_4.title);
  expect(proofOf(undefined, 3)).toBeUndefined();
});
