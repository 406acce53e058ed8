/** Assembles and parses each requirement model of `data/` once. */

import { model as machineLearningEngineer2Version1 } from "@/data/mle-2/1/model";
import { sampleResult as sample } from "@/data/mle-2/1/sample-result";
import { withWeights } from "./model/assemble";
import type { ModelVersions } from "./model/model-versions";
import { type RequirementModel, requirementModelSchema } from "./model/requirement-model";
import { type Result, resultSchema } from "./model/result";

/** Every version ever published, oldest first; links open under the version they were made with. */
const models: readonly RequirementModel[] = [machineLearningEngineer2Version1].map((data) =>
  requirementModelSchema.parse(withWeights(data)),
);

/** The model that a new assessment is made with. */
export const currentModel: RequirementModel = newest(models);

/** An invented candidate under the current model, for the sample report. */
export const sampleResult: Result = resultSchema.parse(sample);

export function getModel(id: string, version: number): RequirementModel | undefined {
  return models.find((model) => model.id === id && model.version === version);
}

/** `id` and `version` of every model, for the routes that publish them. */
export function listModels(): Pick<RequirementModel, "id" | "version">[] {
  return models.map(({ id, version }) => ({ id, version }));
}

/** The versions of one model, oldest first; undefined where there is no such model. */
export function listVersions(id: string): ModelVersions | undefined {
  const versions = models
    .filter((model) => model.id === id)
    .map(({ version, released }) => ({ version, released }));
  return versions.length === 0 ? undefined : { id, versions };
}

function newest<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error("no requirement model is listed in lib/models.ts");
  return last;
}
