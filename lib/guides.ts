/** Assembles and parses what belongs to each requirement model: its role guide, the words of CVs. */

import { guide as machineLearningEngineer2Version1 } from "@/data/mle-2/1/guide";
import { resumeWords as machineLearningEngineer2Version1Words } from "@/data/mle-2/1/resume-words";
import { withoutGroups } from "./model/assemble";
import { type ResumeWords, resumeWordsSchema } from "./model/resume-words";
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

const resumeWords: readonly ResumeWords[] = [machineLearningEngineer2Version1Words].map((data) =>
  resumeWordsSchema.parse(data),
);

/** The words by which a CV is read for a model. @throws as `getGuide` does */
export function getResumeWords(id: string, version: number): ResumeWords {
  const words = resumeWords.find(({ model }) => model.id === id && model.version === version);
  if (words === undefined) throw new Error(`no words of CVs for ${id}, version ${version}`);
  return words;
}
