import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { faultOf } from "@/lib/testing/plain-text";
import { CASES, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { type GroupPoint, groupSeries } from "./group-series";
import { coachSummary, earlierSummary, groupSummary, ofAsked } from "./group-words";

/** Groups of the model in order, each with what is given. */
function seriesOf(...points: Partial<GroupPoint>[]): GroupPoint[] {
  return currentModel.groups.slice(0, points.length).map((group, i) => ({
    group,
    required: 3,
    level: 3,
    coverage: 100,
    answered: 2,
    asked: 2,
    coach: undefined,
    earlier: undefined,
    ...points[i],
  }));
}
const coach = (level: number) => ({ coach: { level, rated: 1 } });
const before = (level: number) => ({ earlier: { level, answered: 1, asked: 1 } });
const EMPTY = { level: undefined, coverage: undefined, answered: 0 };

test("the summary names the group whose gap is widest in the picture, not the least covered", () => {
  expect(
    groupSummary(
      seriesOf(
        { level: 2, coverage: 66 },
        { level: 2.44, required: 4, coverage: 70 },
        { level: 1, required: 2, coverage: 50 },
        {},
      ),
    ),
  ).toBe(
    "1 of 4 groups meets what the role asks in full. The widest gap is in Machine learning and statistics: level 2.4 on average, where 4.0 is asked.",
  );
});

test("a group that reaches the level on average alone is named, for its bar looks full", () => {
  const widest =
    "The widest gap is in Programming languages: level 1.0 on average, where 3.0 is asked.";
  const reason = "more than is asked in one competency does not pay for less in another.";
  expect(groupSummary(seriesOf({ level: 1, coverage: 33 }, { level: 3.1, coverage: 85 }, {}))).toBe(
    `1 of 3 groups meets what the role asks in full. ${widest} Machine learning and statistics reaches the level asked on average only: ${reason}`,
  );
  const two = [{ coverage: 99 }, { level: 3.2, coverage: 78 }];
  expect(groupSummary(seriesOf({ level: 1, coverage: 33 }, ...two))).toContain(
    "Machine learning and statistics, and Frameworks and tools reach the level asked on average only",
  );
});

test("where no mean falls short the picture shows no gap, and the summary says what it hides", () => {
  expect(
    groupSummary(seriesOf({ level: 3.2, coverage: 91.9 }, { level: 2.96, coverage: 97 })),
  ).toBe(
    "None of the 2 groups meets what the role asks in full. On average every group answered reaches the level asked; single competencies fall short, most in Programming languages, where 91% is covered.",
  );
});

test("the summary counts only what was answered", () => {
  expect(groupSummary(seriesOf(EMPTY, EMPTY))).toBe("No group has an answer yet.");
  expect(groupSummary(seriesOf({}, EMPTY))).toBe(
    "The one group that is answered meets what the role asks in full.",
  );
  expect(groupSummary(seriesOf({}, {}, EMPTY))).toBe(
    "Every group that is answered meets what the role asks in full.",
  );
});

test("the coach is told apart where they differ, by the figures that are shown", () => {
  expect(coachSummary(seriesOf({}, {}))).toBeUndefined();
  expect(coachSummary(seriesOf(coach(3.01)))).toBe(
    "The coach sees Programming languages as the answers do.",
  );
  expect(coachSummary(seriesOf(coach(2), coach(3.2), coach(1.4), {}))).toBe(
    "The coach sees 1 group higher and 2 lower. They differ most in Frameworks and tools: 1.4 by the coach, 3.0 by the answers.",
  );
});

test("an earlier result, and somebody else's, say what is different here", () => {
  expect(earlierSummary(seriesOf({}, {}), "same-person")).toBeUndefined();
  expect(earlierSummary(seriesOf(before(3)), "same-person")).toBe(
    "Beside the earlier result every group is the same, on average.",
  );
  expect(earlierSummary(seriesOf(before(2), before(4), before(4.0)), "two-people")).toBe(
    "Beside the other result 1 group is higher and 2 lower. The largest difference is in Programming languages: 2.0 there, 3.0 here.",
  );
});

test("a group without an answer has none, which is not 0", () => {
  expect(seriesOf({ ...EMPTY, required: 2 }, { level: 1.25 }).map(ofAsked)).toEqual([
    "no answer, 2.0 asked",
    "1.3 of 3.0",
  ]);
});

test("no sentence has a wrong plural or a hole in it, whatever the results", () => {
  const model = withFewDraws(currentModel);
  fc.assert(
    fc.property(resultOf(model), resultOf(model), (result, earlier) => {
      const score = scoreResult(model, result);
      const series = groupSeries({ model, result }, score, { model, result: earlier });
      const sentences = [
        groupSummary(series),
        coachSummary(series),
        earlierSummary(series, "same-person"),
        earlierSummary(series, "two-people"),
      ];
      expect(
        sentences.filter((one) => one !== undefined).flatMap((one) => faultOf(one) ?? []),
      ).toEqual([]);
    }),
    { numRuns: CASES },
  );
});
