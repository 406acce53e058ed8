import type { GuideData } from "@/lib/model/role-guide";
import { alignments, frameworks } from "./guide/alignments";
import { capstones } from "./guide/capstones";
import { achievementStory, career, negotiation } from "./guide/career";
import { challenges } from "./guide/challenges";
import { cloudGuide } from "./guide/competencies/cloud";
import { dataEngineeringGuide } from "./guide/competencies/data-engineering";
import { experimentationGuide } from "./guide/competencies/experimentation";
import { frameworksGuide } from "./guide/competencies/frameworks";
import { industryDomainGuide } from "./guide/competencies/industry-domain";
import { leadershipGuide } from "./guide/competencies/leadership";
import { machineLearningGuide } from "./guide/competencies/machine-learning";
import { mlopsGuide } from "./guide/competencies/mlops";
import { programmingLanguagesGuide } from "./guide/competencies/programming-languages";
import { responsibleMlGuide } from "./guide/competencies/responsible-ml";
import { softSkillsGuide } from "./guide/competencies/soft-skills";
import { softwareEngineeringGuide } from "./guide/competencies/software-engineering";
import { contradictions } from "./guide/contradictions";
import { interests } from "./guide/interests";
import { facts, market, salary } from "./guide/market";
import { furtherPractices, practiceGuides } from "./guide/practices";
import { reportFigures } from "./guide/report-figures";
import {
  challengesIntro,
  industries,
  overview,
  practicesIntro,
  responsibilities,
  softSkillsIntro,
} from "./guide/role";
import { softSkillGuides } from "./guide/soft-skill-guides";
import { sourceIndex } from "./guide/source-index";

/** The role guide as one object; `lib/guides.ts` parses it. */
export const guide = {
  model: { id: "mle-2", version: 1 },
  competencies: {
    pl: programmingLanguagesGuide,
    ml: machineLearningGuide,
    fw: frameworksGuide,
    de: dataEngineeringGuide,
    cl: cloudGuide,
    se: softwareEngineeringGuide,
    op: mlopsGuide,
    ex: experimentationGuide,
    re: responsibleMlGuide,
    so: softSkillsGuide,
    ld: leadershipGuide,
    do: industryDomainGuide,
  },
  frameworks,
  alignments,
  practices: practiceGuides,
  further_practices: furtherPractices,
  challenges,
  soft_skill_guides: softSkillGuides,
  capstones,
  overview,
  responsibilities,
  industries,
  soft_skills: softSkillsIntro,
  practices_intro: practicesIntro,
  challenges_intro: challengesIntro,
  career,
  negotiation,
  achievement_story: achievementStory,
  market,
  salary,
  facts,
  contradictions,
  report_figures: reportFigures,
  interests,
  source: sourceIndex,
} satisfies GuideData;
