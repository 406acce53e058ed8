import type { CompetencyData } from "@/lib/model/requirement-model";

export const experimentation: readonly CompetencyData[] = [
  {
    number: 31,
    id: "ex.metrics",
    name: "Objectives and success metrics",
    covers:
      "Turning a business goal into a measurable target for a model, early enough to steer the work.",
    excludes: "Not: scoring a model on held-out data, which is offline evaluation.",
    required: 3,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: { tech_media: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [124, 228, 229, 230, 232, 290],
    source_sections: ["Market Demand", "Best Practices", "Common Challenges"],
    why: "Three of the source's ten sections name it, one through a full set of practices, so you are expected to choose metrics on your own, at a high weight.",
    levels: [
      {
        level: 0,
        statement: "No project of mine has yet had a success metric that I helped to choose.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given a product goal from a course, I can explain why accuracy alone may not show success.",
        example: "For example, 99% accuracy where only 1% of payments are fraud",
      },
      {
        level: 2,
        statement:
          "With a senior colleague checking my draft, I have written the success metric for one standard model before training began.",
        example: "For example, click rate agreed in a one-page brief",
      },
      {
        level: 3,
        statement:
          "Before building a live model, I replaced the metric first proposed because I could show that it rewarded the wrong outcome.",
        example: "For example, completed orders instead of clicks in a ranking model",
      },
      {
        level: 4,
        statement:
          "Several teams now judge their models by metric definitions that I settled after their business goals had conflicted.",
        example: "For example, one shared list of metrics with formulas and owners",
      },
    ],
  },
  {
    number: 32,
    id: "ex.offline",
    name: "Offline evaluation and validation",
    covers:
      "Judging a model before release with fair data splits, suitable measures, baselines and checks for leakage or overfitting.",
    excludes: "Not: live tests with users, which belong to A/B testing.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [6, 20, 30, 82, 235, 262],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Career Development",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it, so it carries the top weight, a minimum level, and the expectation that you work on your own.",
    levels: [
      {
        level: 0,
        statement: "I have never scored a model on data that was kept apart from its training set.",
        example: "",
      },
      {
        level: 1,
        statement:
          "From a course exercise, I can explain how training scores differ from validation scores when a model overfits.",
        example: "For example, a learning curve in a Jupyter notebook",
      },
      {
        level: 2,
        statement:
          "Using a data split that a colleague reviewed, I have compared a standard model with a simple baseline.",
        example: "For example, scikit-learn cross-validation with precision and recall",
      },
      {
        level: 3,
        statement:
          "By checking a suspicious score, I found a flaw in my own evaluation of a model before real users received it.",
        example: "For example, the same customers in both training and test data",
      },
      {
        level: 4,
        statement:
          "My written evaluation rules decide which models a team may release, including cases where labels are late or scarce.",
        example: "For example, a release checklist with baselines and minimum scores",
      },
    ],
  },
  {
    number: 33,
    id: "ex.abtest",
    name: "A/B testing and impact analysis",
    covers:
      "Planning and reading controlled experiments with live users, in order to measure what a model changed.",
    excludes: "Not: scoring models on stored data, which is offline evaluation.",
    required: 3,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: { tech_media: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [6, 12, 82],
    source_sections: ["Overview", "Career Development"],
    why: "Two of the source's ten sections ask you to run such tests, without mention of support, so independent work is expected at a high weight.",
    levels: [
      {
        level: 0,
        statement: "No feature or model that I worked on has been compared with a control group.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Reading a finished report on a two-group test, I can explain what the control group is for.",
        example: "For example, a p-value in a training exercise",
      },
      {
        level: 2,
        statement:
          "A colleague reviewed the conclusion I drew, with a template, from a simple live test that another person had designed.",
        example: "For example, a t-test in SciPy on conversion rates",
      },
      {
        level: 3,
        statement:
          "I designed a live experiment, fixed its sample size from the smallest effect worth acting on, and based my recommendation on the result.",
        example: "For example, a power calculation in statsmodels for checkout rate",
      },
      {
        level: 4,
        statement:
          "Teams follow my rules for experiments where users affect each other, traffic is low, or metrics point in opposite directions.",
        example: "For example, assigning whole cities instead of single riders",
      },
    ],
  },
  {
    number: 34,
    id: "ex.tuning",
    name: "Experiment tracking and automated tuning",
    covers:
      "Recording training runs so that they can be compared, and searching model settings automatically instead of by hand.",
    excludes:
      "Not: keeping versions of data and released models, which is versioning and reproducibility.",
    required: 2,
    weight_base: 2,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [234],
    source_sections: ["Best Practices"],
    why: "Only one of the source's ten sections names it, as one practice among many, so supported work is enough at a low weight.",
    levels: [
      {
        level: 0,
        statement:
          "My training runs, if any, have left no record of the settings that produced each result.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Following a tutorial, I have logged the settings of a practice model beside its score.",
        example: "For example, a spreadsheet or a first MLflow run",
      },
      {
        level: 2,
        statement:
          "On a standard work model, I have run an automated search within a range that a colleague had reviewed.",
        example: "For example, a small Optuna search over learning rate",
      },
      {
        level: 3,
        statement:
          "Under a fixed compute budget, I chose the search method for a live model after comparing its cost with the likely gain.",
        example: "For example, early stopping of weak trials to save GPU hours",
      },
      {
        level: 4,
        statement:
          "Engineers in several projects compare their runs through a tracking practice I introduced after past results could not be traced.",
        example: "For example, required run names and tags in Weights & Biases",
      },
    ],
  },
  {
    number: 35,
    id: "ex.research",
    name: "Reading research and prototyping to production",
    covers:
      "Reading published work, testing an idea in a small prototype, and deciding whether it deserves a place in production.",
    excludes: "Not: keeping up with new tools in general, which is continuous learning.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [76, 77, 89, 287],
    source_sections: ["Career Development", "Common Challenges"],
    why: "Two of the source's ten sections name it, in competition with delivery work, so supported practice is enough at a middle weight.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet read a machine learning paper beyond its abstract for a task at work or school.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given a well-known paper, I can explain which problem its method solves to a colleague who has not read it.",
        example: "For example, the first transformer paper in a study group",
      },
      {
        level: 2,
        statement:
          "A senior colleague helped me turn one published method into a prototype that was tested on our own data.",
        example: "For example, a paper's public PyTorch code run on company data",
      },
      {
        level: 3,
        statement:
          "From a choice of new approaches, I took one from prototype to live use after it beat our baseline in my tests.",
        example: "For example, a new loss function in a live ranking model",
      },
      {
        level: 4,
        statement:
          "Managers of more than one team fund or stop research prototypes on the basis of my written recommendations.",
        example: "For example, a quarterly note on which ideas to stop",
      },
    ],
  },
];
