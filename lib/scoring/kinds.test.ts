import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { ratingsFor, roleOf } from "@/lib/testing/role-of";
import { kindsOf, saysNo } from "./kinds";

const shown = [{ text: "In production since May" }];

/** One competency, asked at 3 with weight 4 unless said otherwise, and what was answered to it. */
function kinds(
  answer: Answer | undefined,
  asked: Parameters<typeof roleOf>[0][string] = {},
  practices: Result["practices"] = undefined,
) {
  const model: RequirementModel = {
    ...roleOf({ "op.a": asked }),
    practices: ["P01", "P02", "P03"].map((id) => ({
      ...currentModel.practices[0]!,
      id,
      competencies: id === "P03" ? ["op.b"] : ["op.a", "op.b"],
    })),
  };
  const answers = answer === undefined ? {} : { "op.a": answer };
  const result: Result = {
    schema: "headroom-result/1",
    model: { id: model.id, version: model.version },
    variant: null,
    answers,
    ...(practices === undefined ? {} : { practices }),
  };
  return kindsOf(ratingsFor(model, answers)[0]!, result, model);
}

describe("a level below the requirement", () => {
  test("is missing at 0 and 1, and part-way from 2 on", () => {
    expect(kinds({ level: 0 })).toEqual(["missing"]);
    expect(kinds({ level: 1 })).toEqual(["missing"]);
    expect(kinds({ level: 2 })).toEqual(["part-way"]);
    expect(kinds({ level: 3 }, { required: 4 })).toEqual(["part-way"]);
  });

  test("asks for no evidence before it is reached", () => {
    expect(kinds({ level: 3 }, { required: 4, gate_floor: 2 })).toEqual(["part-way"]);
  });

  test("counts by the agreed level, where there is one", () => {
    expect(kinds({ level: 3, agreed: 1 })).toEqual(["missing"]);
  });
});

describe("no level", () => {
  test("is unsure where “not sure” was said, and nothing where it was withheld or left out", () => {
    expect(kinds({ skip: "not-sure" })).toEqual(["unsure"]);
    expect(kinds({ skip: "prefer-not" })).toEqual([]);
    expect(kinds(undefined)).toEqual([]);
  });
});

describe("a level that is reached", () => {
  test("is unshown without evidence where it weighs 4 or more", () => {
    expect(kinds({ level: 3 }, { weight: 4 })).toEqual(["unshown"]);
    expect(kinds({ level: 3 }, { weight: 3 })).toEqual([]);
    expect(kinds({ level: 3, evidence: [] })).toEqual(["unshown"]);
    expect(kinds({ level: 3, evidence: shown })).toEqual([]);
  });

  test("is unshown as a must-have, however little it weighs", () => {
    expect(kinds({ level: 3 }, { weight: 1, gate_floor: 1 })).toEqual(["unshown"]);
  });

  test("needs nothing to show below 3", () => {
    expect(kinds({ level: 2 }, { required: 2 })).toEqual([]);
    expect(kinds({ level: 3 }, { required: 2 })).toEqual(["unshown"]);
  });
});

describe("a contested level", () => {
  test("is one that the coach sees two levels away, above or below", () => {
    expect(kinds({ level: 3, evidence: shown, coach: 1 })).toEqual(["contested"]);
    expect(kinds({ level: 1, coach: 3 })).toEqual(["missing", "contested"]);
    expect(kinds({ level: 3, evidence: shown, coach: 2 })).toEqual([]);
  });

  test("is none once a level was agreed", () => {
    expect(kinds({ level: 3, evidence: shown, coach: 0, agreed: 3 })).toEqual([]);
    expect(kinds({ level: 3, evidence: shown, agreed: 3 }, {}, { P01: "no", P02: "no" })).toEqual(
      [],
    );
  });

  test("is one that two of its own practices deny", () => {
    const claim: Answer = { level: 3, evidence: shown };
    expect(kinds(claim, {}, { P01: "no", P02: "no" })).toEqual(["contested"]);
    expect(kinds(claim, {}, { P01: "no", P02: "partly" })).toEqual([]);
    expect(kinds(claim, {}, { P01: "no", P03: "no" })).toEqual([]);
  });
});

describe("practices that say no", () => {
  const limits = { contested_from: 3, contested_noes: 2 } as const;

  test("speak against levels from 3 on only", () => {
    expect(saysNo(3, ["no", "no"], limits)).toBe(true);
    expect(saysNo(2, ["no", "no"], limits)).toBe(false);
  });

  test("are two, or the only one there is", () => {
    expect(saysNo(4, ["no"], limits)).toBe(true);
    expect(saysNo(4, ["no", undefined], limits)).toBe(false);
    expect(saysNo(4, ["not-mine", "yes", "no", "no"], limits)).toBe(true);
    expect(saysNo(4, [], limits)).toBe(false);
  });
});
