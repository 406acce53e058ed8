/** Turns what stands in `data/` into the documents that the schemas describe. */
import type { ModelData } from "./requirement-model";
import type { GuideData } from "./role-guide";

/** Group and weight of each competency follow from where it stands and from the weight's two parts. */
export function withWeights(data: ModelData) {
  return {
    ...data,
    competencies: Object.entries(data.competencies).flatMap(([group, competencies]) =>
      competencies.map((competency) => ({ ...competency, group, weight: weightOf(competency) })),
    ),
  };
}

/** Competencies of a guide in one list, in the order of their groups. */
export function withoutGroups(data: GuideData) {
  return { ...data, competencies: Object.values(data.competencies).flat() };
}

/** 1 to 5; a competency that only a variant asks for has none. */
function weightOf({ required, weight_base, weight_strength }: WeightParts): number {
  return required === 0 ? 0 : Math.min(5, Math.max(1, weight_base + weight_strength));
}

type WeightParts = { required: number; weight_base: number; weight_strength: number };
