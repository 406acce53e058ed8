/** Assembles and parses the role guide of each requirement model once. */

import { guide as machineLearningEngineer2Version1 } from "@/data/mle-2/1/guide";
import { withoutGroups } from "./model/assemble";
import { type RoleGuide, roleGuideSchema } from "./model/role-guide";
import { currentModel } from "./models";

const guides: readonly RoleGuide[] = [machineLearningEngineer2Version1].map((data) =>
  roleGuideSchema.parse(withoutGroups(data)),
);

/** The guide to a model. @throws where a published model has none, which is a fault of the build */
export function getGuide(id: string, version: number): RoleGuide {
  const guide = guides.find(({ model }) => model.id === id && model.version === version);
  if (guide === undefined) throw new Error(`no role guide for ${id}, version ${version}`);
  return guide;
}

export const currentGuide: RoleGuide = getGuide(currentModel.id, currentModel.version);
