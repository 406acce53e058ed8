/** The pictures of the report as files: whole, inside their edges, and told in words. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { makePlan } from "@/lib/plan/plan";
import { groupSeries } from "@/lib/report/group-series";
import { ofAsked } from "@/lib/report/group-words";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { barsPicture } from "./bars-picture";
import type { GroupsToDraw } from "./group-frame";
import type { Picture } from "./picture";
import { planPicture } from "./plan-picture";
import { radarPicture } from "./radar-picture";
import { textWidth } from "./wrap-text";

function groupsOf(model: RequirementModel, result: Result, earlier?: Result): GroupsToDraw {
  return {
    model,
    result,
    score: scoreResult(model, result),
    earlier: earlier && { model, result: earlier, relation: "same-person" },
  };
}

const coached: Result = {
  ...sampleResult,
  answers: Object.fromEntries(
    Object.entries(sampleResult.answers).map(([id, answer]): [string, Answer] => [
      id,
      "level" in answer ? { ...answer, coach: 1 } : answer,
    ]),
  ),
};
const textsOf = ({ shapes }: Picture) =>
  shapes.flatMap((shape) => (shape.kind === "text" ? shape.text : []));

/** What leaves the paper, or is no number. */
function faultsOf({ width, height, shapes }: Picture): string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === "path") return /NaN|undefined|Infinity/.test(shape.d) ? [shape.d] : [];
    const { text, x, y, size, anchor = "start" } = shape;
    const wide = textWidth(text, size);
    const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
    const inside = left >= 0 && left + wide <= width && y - size >= 0 && y + size / 3 <= height;
    return inside ? [] : [text];
  });
}

describe.each([
  ["radar", radarPicture],
  ["bars", barsPicture],
])("the %s", (kind, draw) => {
  const groups = groupsOf(currentModel, coached, { ...sampleResult, createdAt: "2026-05-03" });
  const picture = draw(groups);
  const series = groupSeries(groups, groups.score, groups.earlier);

  test("names every group with its figures, its legend, its model and its day", () => {
    const texts = textsOf(picture);
    for (const point of series) {
      expect(texts).toContain(kind === "radar" ? point.group.short_name : point.group.name);
      expect(texts).toContain(ofAsked(point));
    }
    for (const label of ["Answers", "Gap", "Coach", "Earlier result, 3 May 2026"]) {
      expect(texts).toContain(label);
    }
    expect(texts.join(" ")).toContain("model mle-2, version 1");
    expect(texts.join(" ")).toMatch(/\d{4}\. Every level is self-reported/);
  });

  test("tells whoever does not see it every figure, the coach's and the earlier ones too", () => {
    for (const { group, coach, earlier, ...point } of series) {
      expect(picture.description).toContain(
        `${group.name}: ${ofAsked({ ...point, group, coach, earlier })}; coach: ${coach?.level.toFixed(1)}; Earlier result, 3 May 2026: ${earlier?.level.toFixed(1)}.`,
      );
    }
  });

  test("has no legend for what it does not show", () => {
    const texts = textsOf(draw(groupsOf(currentModel, sampleResult)));
    expect(texts.filter((text) => /Coach|Earlier/.test(text))).toEqual([]);
  });

  test("never gives away a name that somebody typed", () => {
    const named = { ...sampleResult, name: "Zanzibar Quokka" };
    expect(JSON.stringify(draw(groupsOf(currentModel, named, named)))).not.toContain("Quokka");
  });
});

test("nothing leaves the paper, whatever was answered", () => {
  const model = withFewDraws(currentModel);
  fc.assert(
    fc.property(resultOf(model), resultOf(model), (result, earlier) => {
      const groups = groupsOf(model, result, earlier);
      expect(faultsOf(barsPicture(groups))).toEqual([]);
      const closed = groupSeries(groups, groups.score).every(({ level }) => level !== undefined);
      if (closed) expect(faultsOf(radarPicture(groups))).toEqual([]);
      else expect(() => radarPicture(groups)).toThrow();
    }),
    { numRuns: CASES / 10 },
  );
});

test("the plan as a picture has every bar that the screen has, named, inside the paper", () => {
  const score = scoreResult(currentModel, sampleResult);
  for (const horizonWeeks of [1, 4, 13, 26, 52]) {
    const plan = makePlan(currentModel, score, {
      start: "2026-11-30",
      hoursPerWeek: 6,
      horizonWeeks,
    });
    const picture = planPicture(currentModel, sampleResult, plan);
    const bars = plan.steps.length + plan.later.filter((s) => s.startWeek <= horizonWeeks).length;
    expect(
      picture.shapes.filter((s) => s.kind === "path" && s.d.endsWith("z") && s.fill),
    ).toHaveLength(bars + legendSize(plan.steps.length < bars, picture));
    expect(textsOf(picture).filter((text) => /^\d+$/.test(text))).toHaveLength(bars);
    expect(faultsOf(picture)).toEqual([]);
  }
});

function legendSize(open: boolean, picture: Picture): number {
  return 1 + (open ? 1 : 0) + (textsOf(picture).includes("Soft skill beside it") ? 1 : 0);
}
