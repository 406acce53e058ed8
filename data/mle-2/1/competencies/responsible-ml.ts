import type { CompetencyData } from "@/lib/model/requirement-model";

export const responsibleMl: readonly CompetencyData[] = [
  {
    number: 36,
    id: "re.explain",
    name: "Explainability and interpretability",
    covers:
      "Showing why a model gave a result, in a form that its users, auditors or developers can check.",
    excludes: "Not: presenting your own work to others, which is communication.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { healthcare: { level: 1, weight: 1 }, ecom_finance: { level: 1, weight: 1 } },
    effort: "M",
    source_lines: [113, 183, 265, 266, 267],
    source_sections: ["Market Demand", "Industry Trends", "Common Challenges"],
    why: "Three of the source's ten sections name it, mainly as a trend or a difficulty, so supported practice is enough at a middle weight outside healthcare, e-commerce and finance.",
    levels: [
      {
        level: 0,
        statement:
          "I have never produced an explanation of why a model gave one particular result.",
        example: "",
      },
      {
        level: 1,
        statement:
          "On a textbook model, I can explain how a ranking of all inputs differs from the reasons behind one single result.",
        example: "For example, coefficients of a small linear model",
      },
      {
        level: 2,
        statement:
          "With review from a colleague, I have added feature contributions to the report on a standard model used at work.",
        example: "For example, a SHAP plot in a model report",
      },
      {
        level: 3,
        statement:
          "For the people whom my live model decides about, I chose a way to explain its results by testing it on cases we knew.",
        example: "For example, reasons for refused loans checked on test applicants",
      },
      {
        level: 4,
        statement:
          "Auditors have accepted models from several teams on the basis of the explanation standard that I wrote.",
        example: "For example, a required explanation section in every model card",
      },
    ],
  },
  {
    number: 37,
    id: "re.fairness",
    name: "Bias testing and fairness",
    covers:
      "Measuring whether data or a model treats groups of people differently, and reducing the unfair differences found.",
    excludes: "Not: checks of data quality that do not compare groups of people.",
    required: 2,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: { healthcare: { level: 1, weight: 1 }, ecom_finance: { level: 1, weight: 0 } },
    effort: "M",
    source_lines: [224, 277, 278],
    source_sections: ["Best Practices", "Common Challenges"],
    why: "Two of the source's ten sections name it, and unfair errors harm people, so the weight is high although supported practice is enough outside healthcare, e-commerce and finance.",
    levels: [
      {
        level: 0,
        statement:
          "Comparing a model's errors between groups of people, such as age groups, is something I have not done.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given a worked example, I can explain how a model with high overall accuracy may still fail one part of the population.",
        example: "For example, a face recognition case from a course",
      },
      {
        level: 2,
        statement:
          "Following an agreed checklist, I have measured the error rates of one standard model by group for a colleague to review.",
        example: "For example, wrong refusals by age group, using Fairlearn",
      },
      {
        level: 3,
        statement:
          "In a model with real users, I reduced an error gap between groups after weighing at least two remedies.",
        example: "For example, new sample weights compared with more data for one group",
      },
      {
        level: 4,
        statement:
          "Teams may release a model only after it passes the fairness tests that I defined for our whole product area.",
        example: "For example, no release when one group's errors double",
      },
    ],
  },
  {
    number: 38,
    id: "re.secure",
    name: "Privacy, security and compliance",
    covers:
      "Protecting personal data, models and access to both, in line with company rules and the law.",
    excludes: "Not: keeping a service fast or available, which is reliability.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { healthcare: { level: 1, weight: 1 }, ecom_finance: { level: 1, weight: 1 } },
    effort: "M",
    source_lines: [29, 38, 225, 266, 279],
    source_sections: ["Core Responsibilities", "Best Practices", "Common Challenges"],
    why: "Three of the source's ten sections name it, beside many other duties, so supported practice is enough at a middle weight outside healthcare, e-commerce and finance.",
    levels: [
      {
        level: 0,
        statement:
          "So far I have not handled any data set under a written privacy or security rule.",
        example: "",
      },
      {
        level: 1,
        statement:
          "After a course on privacy, I can explain why a table without names may still show who somebody is.",
        example: "For example, postcode plus birth date pointing to one person",
      },
      {
        level: 2,
        statement:
          "I made a data set safe to use by working through a checklist, and somebody whose job is privacy approved it.",
        example: "For example, masked e-mail addresses under a GDPR checklist",
      },
      {
        level: 3,
        statement:
          "Before anybody else noticed, I closed and reported a gap in the protection of a live model that I own.",
        example: "For example, customer names found in prediction logs",
      },
      {
        level: 4,
        statement:
          "Teams beyond mine handle personal data by rules I wrote with our lawyers, after we weighed privacy against how well models work.",
        example: "For example, time limits on stored training data in five teams",
      },
    ],
  },
];
