import type { ModelData } from "@/lib/model/requirement-model";
import { cloud } from "./competencies/cloud";
import { dataEngineering } from "./competencies/data-engineering";
import { experimentation } from "./competencies/experimentation";
import { frameworks } from "./competencies/frameworks";
import { industryDomain } from "./competencies/industry-domain";
import { leadership } from "./competencies/leadership";
import { machineLearning } from "./competencies/machine-learning";
import { mlops } from "./competencies/mlops";
import { programmingLanguages } from "./competencies/programming-languages";
import { responsibleMl } from "./competencies/responsible-ml";
import { softSkills } from "./competencies/soft-skills";
import { softwareEngineering } from "./competencies/software-engineering";
import { groups } from "./groups";
import { hours } from "./hours";
import { planning } from "./planning";
import { practices } from "./practices";
import { prerequisites } from "./prerequisites";
import { profileFacts } from "./profile";
import { quick } from "./quick";
import { resources } from "./resources";
import { scoring } from "./scoring";
import { steps } from "./steps";

/** The requirement model as one object; `lib/models.ts` parses it and adds each weight. */
export const model = {
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
  quick,
  hours,
  planning,
  steps,
  competencies: {
    pl: programmingLanguages,
    ml: machineLearning,
    fw: frameworks,
    de: dataEngineering,
    cl: cloud,
    se: softwareEngineering,
    op: mlops,
    ex: experimentation,
    re: responsibleMl,
    so: softSkills,
    ld: leadership,
    do: industryDomain,
  },
  prerequisites,
  profile_facts: profileFacts,
  practices,
  resources,
} satisfies ModelData;
