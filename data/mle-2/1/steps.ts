import type { Step } from "@/lib/model/requirement-model";

/**
 * Screens of the questionnaire, three to seven competencies each, technical first. Two groups of
 * two are joined to their neighbours and the eleven soft skills are split, because a screen of two
 * is a needless page turn and one of eleven is a wall (docs/decisions/004-steps.md).
 */
export const steps: readonly Step[] = [
  {
    id: "languages-and-frameworks",
    name: "Languages and frameworks",
    heading: "The tools you build with",
    competencies: ["pl.python", "pl.second", "pl.other", "fw.dl", "fw.classic"],
  },
  {
    id: "machine-learning",
    name: "Machine learning and statistics",
    heading: "What you know about learning from data",
    competencies: ["ml.concepts", "ml.deep", "ml.probstat", "ml.linalg", "ml.nlp", "ml.cv"],
  },
  {
    id: "data-and-cloud",
    name: "Data engineering and cloud",
    heading: "Getting data where it is needed",
    competencies: [
      "de.wrangle",
      "de.features",
      "de.pipelines",
      "de.bigdata",
      "de.quality",
      "cl.platform",
      "cl.cost",
    ],
  },
  {
    id: "software-engineering",
    name: "Software engineering",
    heading: "Building software that others can change",
    competencies: ["se.design", "se.api", "se.testing", "se.review", "se.agile"],
  },
  {
    id: "mlops",
    name: "MLOps, deployment and operations",
    heading: "Keeping models alive in production",
    competencies: [
      "op.cicd",
      "op.versioning",
      "op.deploy",
      "op.monitor",
      "op.retrain",
      "op.reliability",
      "op.infra",
    ],
  },
  {
    id: "evaluation",
    name: "Experimentation and evaluation",
    heading: "Finding out whether it works",
    competencies: ["ex.metrics", "ex.offline", "ex.abtest", "ex.tuning", "ex.research"],
  },
  {
    id: "responsible-ml",
    name: "Responsible machine learning",
    heading: "Doing right by the people affected",
    competencies: ["re.explain", "re.fairness", "re.secure"],
  },
  {
    id: "working-with-people",
    name: "Soft skills: working with others",
    heading: "How you work with other people",
    competencies: ["so.comm", "so.team", "so.owner", "so.strategy", "so.adapt"],
  },
  {
    id: "working-on-your-own",
    name: "Soft skills: how you work",
    heading: "How you handle your own work",
    competencies: ["so.problem", "so.time", "so.rigor", "so.purpose", "so.frustration", "so.learn"],
  },
  {
    id: "leadership",
    name: "Leadership and industry",
    heading: "Leading others, and knowing the field",
    competencies: ["ld.project", "ld.mentor", "ld.judge", "do.health", "do.media", "do.comfin"],
  },
];
