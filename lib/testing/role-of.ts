/** A role written out by hand, for tests that are worked by hand. */
import type { Competency, RequirementModel, Resource } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { type Rating, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";

type Asked = Partial<Pick<Competency, "required" | "weight" | "gate_floor" | "effort">>;

/** Level 3, weight 4, a method and no must-have unless said otherwise; the group is the id's. */
export function roleOf(
  asked: Record<string, Asked>,
  prerequisites: [source: string, target: string][] = [],
  resources: Partial<Resource>[] = [],
): RequirementModel {
  return {
    ...currentModel,
    extra_gates: {},
    prerequisites,
    competencies: Object.entries(asked).map(([id, own], i) => ({
      ...currentModel.competencies[0]!,
      id,
      number: i + 1,
      name: `The art of ${id.slice(3)}`,
      group: id.slice(0, 2),
      required: 3,
      weight: 4,
      gate_floor: null,
      effort: "M",
      variants: {},
      ...own,
    })),
    resources: resources.map((own, i) => ({
      ...currentModel.resources[0]!,
      id: `resource-${i}`,
      ...own,
    })),
  };
}

export function ratingsFor(model: RequirementModel, answers: Answers): Rating[] {
  return rate(resolveRequirements(model, null), answers, model.scoring);
}
