import type { Group } from "@/lib/model/requirement-model";

export const groups: readonly Group[] = [
  { id: "pl", name: "Programming languages", short_name: "Languages", kind: "technical" },
  {
    id: "ml",
    name: "Machine learning and statistics",
    short_name: "ML, statistics",
    kind: "technical",
  },
  { id: "fw", name: "Frameworks and tools", short_name: "Frameworks", kind: "technical" },
  { id: "de", name: "Data engineering", short_name: "Data", kind: "technical" },
  { id: "cl", name: "Cloud", short_name: "Cloud", kind: "technical" },
  { id: "se", name: "Software engineering", short_name: "Software", kind: "technical" },
  { id: "op", name: "MLOps, deployment and operations", short_name: "MLOps", kind: "technical" },
  { id: "ex", name: "Experimentation and evaluation", short_name: "Evaluation", kind: "technical" },
  {
    id: "re",
    name: "Responsible machine learning",
    short_name: "Responsible",
    kind: "technical",
  },
  { id: "so", name: "Soft skills", short_name: "Soft skills", kind: "soft" },
  { id: "ld", name: "Technical leadership", short_name: "Leadership", kind: "leadership" },
  { id: "do", name: "Industry domain", short_name: "Industry", kind: "domain" },
];
