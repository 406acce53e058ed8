/** The one importer of `data/`: assembles and parses each requirement model once. */

import { challenges } from "@/data/mle-2/1/challenges";
import { cloud } from "@/data/mle-2/1/competencies/cloud";
import { dataEngineering } from "@/data/mle-2/1/competencies/data-engineering";
import { experimentation } from "@/data/mle-2/1/competencies/experimentation";
import { frameworks } from "@/data/mle-2/1/competencies/frameworks";
import { industryDomain } from "@/data/mle-2/1/competencies/industry-domain";
import { leadership } from "@/data/mle-2/1/competencies/leadership";
import { machineLearning } from "@/data/mle-2/1/competencies/machine-learning";
import { mlops } from "@/data/mle-2/1/competencies/mlops";
import { programmingLanguages } from "@/data/mle-2/1/competencies/programming-languages";
import { responsibleMl } from "@/data/mle-2/1/competencies/responsible-ml";
import { softSkills } from "@/data/mle-2/1/competencies/soft-skills";
import { softwareEngineering } from "@/data/mle-2/1/competencies/software-engineering";
import { groups } from "@/data/mle-2/1/groups";
import { hours } from "@/data/mle-2/1/hours";
import { practices } from "@/data/mle-2/1/practices";
import { prerequisites } from "@/data/mle-2/1/prerequisites";
import { profileFacts } from "@/data/mle-2/1/profile";
import { references } from "@/data/mle-2/1/references";
import { resources } from "@/data/mle-2/1/resources";
import { sampleResult as sample } from "@/data/mle-2/1/sample-result";
import { scoring } from "@/data/mle-2/1/scoring";
import { steps } from "@/data/mle-2/1/steps";
import {
  type CompetencyData,
  type RequirementModel,
  requirementModelSchema,
} from "./model/requirement-model";
import { type Result, resultSchema } from "./model/result";

const machineLearningEngineer2 = requirementModelSchema.parse({
  id: "mle-2",
  version: 1,
  role: "Machine Learning Engineer II",
  released: "2026-11-23",
  scale: ["Not yet", "Aware", "With support", "On my own", "Others rely on me"],
  groups,
  variants: {
    healthcare: "Healthcare",
    tech_media: "Technology and media",
    ecom_finance: "E-commerce and finance",
  },
  extra_gates: { healthcare: ["re.secure"], ecom_finance: ["op.reliability"] },
  extra_gate_floor: 2,
  scoring,
  hours,
  steps,
  competencies: [
    ...inGroup("pl", programmingLanguages),
    ...inGroup("ml", machineLearning),
    ...inGroup("fw", frameworks),
    ...inGroup("de", dataEngineering),
    ...inGroup("cl", cloud),
    ...inGroup("se", softwareEngineering),
    ...inGroup("op", mlops),
    ...inGroup("ex", experimentation),
    ...inGroup("re", responsibleMl),
    ...inGroup("so", softSkills),
    ...inGroup("ld", leadership),
    ...inGroup("do", industryDomain),
  ],
  prerequisites,
  profile_facts: profileFacts,
  practices,
  challenges,
  references,
  resources,
});

/** Every version ever published, oldest first; links open under the version they were made with. */
const models: readonly RequirementModel[] = [machineLearningEngineer2];

/** The model that a new assessment is made with. */
export const currentModel: RequirementModel = machineLearningEngineer2;

/** An invented candidate under the current model, for the sample report. */
export const sampleResult: Result = resultSchema.parse(sample);

export function getModel(id: string, version: number): RequirementModel | undefined {
  return models.find((model) => model.id === id && model.version === version);
}

/** `id` and `version` of every model, for the routes that publish them. */
export function listModels(): Pick<RequirementModel, "id" | "version">[] {
  return models.map(({ id, version }) => ({ id, version }));
}

/** Weight is computed from its two parts; a competency that only a variant asks for has none. */
function inGroup(group: string, competencies: readonly CompetencyData[]) {
  return competencies.map((competency) => ({
    ...competency,
    group,
    weight:
      competency.required === 0
        ? 0
        : Math.min(5, Math.max(1, competency.weight_base + competency.weight_strength)),
  }));
}
