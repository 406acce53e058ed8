import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { coachGuideSchema } from "@/lib/model/coach-guide";
import { currentModel } from "@/lib/models";
import { coachGuide } from "./coach-guide";

test("every competency has a question for each level and a line between each two", () => {
  const guide = coachGuideSchema.parse(JSON.parse(JSON.stringify(coachGuide(currentGuide))));
  expect(Object.keys(guide.competencies).sort()).toEqual(
    currentModel.competencies.map(({ id }) => id).sort(),
  );
});
