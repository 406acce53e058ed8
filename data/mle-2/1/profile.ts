import type { RequirementModel } from "@/lib/model/requirement-model";

/** Declared facts, shown beside the score as a checklist; they never enter it. */
export const profileFacts: RequirementModel["profile_facts"] = [
  {
    id: "pf.edu",
    question: "What is your highest degree?",
    why: "Posts usually ask for a bachelor's degree in a field close to the work, and like a master's or doctorate better. Equivalent experience is an answer in its own right.",
    source_lines: [42, 43, 68],
  },
  {
    id: "pf.years",
    question: "How many years have you worked in software, machine learning or data science?",
    why: "The role is usually advertised for two to four years of relevant work.",
    source_lines: [44],
  },
  {
    id: "pf.certs",
    question: "Which certificates do you hold?",
    why: "Certificates are named as a preference, never as a requirement.",
    source_lines: [61],
  },
];
