import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { adaptively, atRandom, byWeight } from "@/lib/testing/quick-orders";
import { studyOrder } from "@/lib/testing/quick-study";
import { OWN_ASSUMPTIONS, virtualPeople } from "@/lib/testing/virtual-people";

const { max_questions: most } = currentModel.quick;
const requirements = resolveRequirements(currentModel, null);
const people = virtualPeople(requirements, OWN_ASSUMPTIONS, 150, 1);
const study = (order: Parameters<typeof studyOrder>[3]) =>
  studyOrder(requirements, currentModel, people, order, [20, most]);

// `npm run prove -- quick` has 1,500 people, every industry and wrong assumptions.
test("150 virtual people keep 92% of their top-five value; the same bound refuses random questions", () => {
  const quick = study(adaptively(requirements, currentModel));
  const random = study(atRandom(requirements, most, true));
  expect(quick.end.share).toBeGreaterThan(0.92);
  expect(quick.end.asked.most).toBeLessThanOrEqual(most);
  expect(quick.end.asked.mean).toBeLessThan(most - 1);
  expect(random.end.share).toBeLessThan(0.92);
});

test("what is asked by the answers so far beats a fixed order by weight", () => {
  const quick = study(adaptively(requirements, currentModel));
  const fixed = study(byWeight(requirements, most));
  quick.at.forEach((kept, i) => {
    expect(kept.share).toBeGreaterThan(fixed.at[i]!.share + 0.01);
  });
});

test("virtual people are as assumed: the same for a seed, others for another, as far below as said", () => {
  const again = virtualPeople(requirements, OWN_ASSUMPTIONS, 150, 1);
  expect(again).toEqual(people);
  expect(virtualPeople(requirements, OWN_ASSUMPTIONS, 150, 2)).not.toEqual(people);
  const gaps = people.flatMap((person) =>
    requirements.map(({ id, level }) => {
      const given = person[id];
      return given && "level" in given ? level - given.level : Number.NaN;
    }),
  );
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  // The mean gap less the mean leniency; whole levels within 0 to 4 shift it a little.
  expect(Math.abs(mean - (0.6 - 0.25))).toBeLessThan(0.1);
});
