import type { CompetencyData } from "@/lib/model/requirement-model";

export const leadership: readonly CompetencyData[] = [
  {
    number: 50,
    id: "ld.project",
    name: "Leading small and medium projects",
    covers:
      "Planning and steering a small or medium project, including its scope, tasks, people, risks and delivery.",
    excludes: "Not: planning your own working week, which is time management.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [7, 24, 25, 60, 154, 177],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Salary Ranges",
      "Industry Trends",
    ],
    why: "Five of the source's ten sections name it, but as a skill that is still growing, so supported leadership is enough at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "Nobody has yet worked to a plan that I made for a project with more than one person.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Using a template, I can break a finished sample project into tasks with an owner for each one.",
        example: "For example, tasks and dates on a Jira board",
      },
      {
        level: 2,
        statement:
          "My manager reviewed progress with me while I led a small project with tasks for at least one other person.",
        example: "For example, a six-week pilot with one other engineer",
      },
      {
        level: 3,
        statement:
          "Stakeholders of a project I led agreed to a change of scope that I proposed while its deadline could still be kept.",
        example: "For example, one market instead of two in the first release",
      },
      {
        level: 4,
        statement:
          "Leads of three or more teams followed one delivery plan that I negotiated between their conflicting priorities.",
        example: "For example, moving four teams to one feature store",
      },
    ],
  },
  {
    number: 51,
    id: "ld.mentor",
    name: "Mentoring and developing people",
    covers:
      "Helping less experienced colleagues to learn, through pairing, feedback and tasks that suit their next step.",
    excludes: "Not: checking a change before it is merged, which is code review.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [25, 60, 78],
    source_sections: ["Core Responsibilities", "Requirements", "Career Development"],
    why: "Three of the source's ten sections name it, one of them as senior work, so supported mentoring is enough at a middle weight.",
    levels: [
      {
        level: 0,
        statement: "No colleague, student or new starter has yet learned a work task from me.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Following a welcome checklist, I have shown a new starter how to complete one routine step.",
        example: "For example, setting up a laptop for the first build",
      },
      {
        level: 2,
        statement:
          "A junior colleague finished a first real task under my guidance, with a senior person advising me.",
        example: "For example, a first data check written in pairs",
      },
      {
        level: 3,
        statement:
          "Someone I mentored for several months now does unaided a kind of work that used to need my help.",
        example: "For example, a junior who now releases models alone",
      },
      {
        level: 4,
        statement:
          "Other mentors use a plan for helping engineers grow that I wrote from what earlier newcomers had found hard.",
        example: "For example, a three-month learning plan used by five mentors",
      },
    ],
  },
  {
    number: 52,
    id: "ld.judge",
    name: "Technical judgement and innovation",
    covers:
      "Weighing technical options, recording a decision with its reasons, and bringing useful new approaches into the team.",
    excludes: "Not: setting the direction of a product, which is strategic thinking.",
    required: 2,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [7, 249],
    source_sections: ["Overview", "Best Practices"],
    why: "Two of the source's ten sections name it, as leadership that is still emerging, so supported decisions are enough although poor ones cost much, hence the high weight.",
    levels: [
      {
        level: 0,
        statement:
          "Every choice between technical options in my work so far was made by somebody else.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Shown a decision record with two options, I can explain which trade-off settled the matter.",
        example: "For example, nightly batch or online predictions",
      },
      {
        level: 2,
        statement:
          "For one standard choice, I wrote a comparison that a senior colleague questioned before the team decided.",
        example: "For example, gradient boosting compared with a neural network",
      },
      {
        level: 3,
        statement:
          "After testing both candidates myself, I settled a choice for a live system in a written record that the team then worked by.",
        example: "For example, keeping PostgreSQL instead of a new vector database",
      },
      {
        level: 4,
        statement:
          "When teams disagree about a design that crosses their systems, they follow the decision process that I introduced.",
        example: "For example, a two-page proposal with a named decision owner",
      },
    ],
  },
];
