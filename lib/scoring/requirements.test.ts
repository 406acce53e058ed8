import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { roleOf } from "@/lib/testing/role-of";
import { compareIds, resolveRequirements } from "./requirements";

const plain = roleOf({
  "op.b": { required: 3, weight: 5 },
  "op.a": { required: 0, weight: 0 },
  "do.c": { required: 4, weight: 2, gate_floor: 1 },
});
const model: RequirementModel = {
  ...plain,
  extra_gates: { healthcare: ["op.b", "do.c"] },
  extra_gate_floor: 2,
  competencies: plain.competencies.map((competency) => ({
    ...competency,
    variants: { healthcare: { level: competency.id === "op.b" ? 0 : 2, weight: 3 } },
  })),
};
const asked = (variant: "healthcare" | "tech_media" | null) =>
  resolveRequirements(model, variant).map(({ id, level, weight, floor }) => [
    id,
    level,
    weight,
    floor,
  ]);

describe("the general role", () => {
  test("asks in order of id, and leaves out what only an industry asks", () => {
    expect(asked(null)).toEqual([
      ["do.c", 4, 2, 1],
      ["op.b", 3, 5, undefined],
    ]);
  });
});

describe("an industry", () => {
  test("adds levels up to 4 and weight up to 5, and asks for what the role does not", () => {
    expect(asked("healthcare")).toEqual([
      ["do.c", 4, 5, 1],
      ["op.a", 2, 3, undefined],
      ["op.b", 3, 5, 2],
    ]);
  });

  test("that adds nothing asks what the general role does", () => {
    expect(asked("tech_media")).toEqual(asked(null));
  });

  test("that asks for a level and gives it no weight does not count", () => {
    const weightless = {
      ...model,
      competencies: model.competencies.map((competency) => ({
        ...competency,
        variants: { healthcare: { level: 2, weight: 0 } },
      })),
    };
    const ids = resolveRequirements(weightless, "healthcare").map(({ id }) => id);
    expect(ids).toEqual(["do.c", "op.b"]);
  });
});

test("ids are ordered by their characters, whatever language the device speaks", () => {
  expect(["op.z", "op.ä", "op.Z", "op.a"].sort(compareIds)).toEqual([
    "op.Z",
    "op.a",
    "op.z",
    "op.ä",
  ]);
  expect(compareIds("op.a", "op.a")).toBe(0);
});
