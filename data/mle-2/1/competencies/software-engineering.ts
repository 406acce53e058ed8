import type { CompetencyData } from "@/lib/model/requirement-model";

export const softwareEngineering: readonly CompetencyData[] = [
  {
    number: 19,
    id: "se.design",
    name: "Software design and architecture",
    covers:
      "Dividing a system into parts with clear boundaries, choosing between designs, and writing down why.",
    excludes: "Not: the interface to one model, which is APIs and integration.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: { ecom_finance: { level: 0, weight: 1 } },
    effort: "L",
    source_lines: [38, 53, 54, 55, 66, 74, 83, 169, 171],
    source_sections: [
      "Core Responsibilities",
      "Requirements",
      "Career Development",
      "Industry Trends",
    ],
    why: "Four of the source's ten sections name it, one of them as a strong skill, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "My programs so far have been single scripts whose parts I never planned beforehand.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Shown a diagram of a small system, I can explain what each part does and what passes between them.",
        example: "For example, a web app, a queue and a database",
      },
      {
        level: 2,
        statement:
          "I wrote the design of a feature within an existing system, and changed it after a reviewer's questions.",
        example: "For example, a two-page design document",
      },
      {
        level: 3,
        statement:
          "I designed a system that went live, and later changed one of its boundaries because real use had proved it wrong.",
        example: "For example, features split from the model service",
      },
      {
        level: 4,
        statement:
          "Designs of several teams fit together because of boundaries that I proposed and defended in review.",
        example: "For example, one contract between data, model and product teams",
      },
    ],
  },
  {
    number: 20,
    id: "se.api",
    name: "APIs and integrating models into existing systems",
    covers:
      "Offering a model to other software through a stable interface, and fitting it into systems that already exist.",
    excludes: "Not: releasing and rolling back versions, which is deployment.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [4, 21, 22, 55, 75, 270],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Career Development",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it, one with a heading of its own, so independent work at the top weight is expected.",
    levels: [
      {
        level: 0,
        statement: "No program other than my own has ever called a model or function that I wrote.",
        example: "",
      },
      {
        level: 1,
        statement:
          "After a tutorial, I have put a practice model behind a web address that answers on my own machine.",
        example: "For example, a FastAPI route returning a score",
      },
      {
        level: 2,
        statement:
          "I added to an interface that another team calls, in the style it already had, and a colleague checked my change.",
        example: "For example, a new optional field in a REST response",
      },
      {
        level: 3,
        statement:
          "I integrated a model into a product that was not built for it, and handled the cases where no prediction comes.",
        example: "For example, a fallback ranking after 50 milliseconds",
      },
      {
        level: 4,
        statement:
          "Teams that use our models rely on interface rules I wrote, including how old versions are withdrawn.",
        example: "For example, a versioning policy for prediction APIs",
      },
    ],
  },
  {
    number: 21,
    id: "se.testing",
    name: "Testing of code, features and models",
    covers:
      "Proving by automatic tests that code, features and models do what they should, before and after each change.",
    excludes: "Not: measuring how good a model is, which is offline evaluation.",
    required: 3,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [54, 233, 238, 240],
    source_sections: ["Requirements", "Best Practices"],
    why: "Two of the source's ten sections ask for it, one for tests of every component, so independent work at a high weight is expected.",
    levels: [
      {
        level: 0,
        statement: "I check my programs by running them and looking at what comes out.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Copying a pattern from a course, I have written a test for a function with known input and output.",
        example: "For example, a first pytest file",
      },
      {
        level: 2,
        statement:
          "A change of mine to shared code came with tests that a reviewer found sufficient after one or two additions.",
        example: "For example, edge cases for a date feature",
      },
      {
        level: 3,
        statement:
          "After a fault reached users, I added a test that fails without the repair and covers that kind of fault.",
        example: "For example, a test on empty input to a model service",
      },
      {
        level: 4,
        statement:
          "The test strategy for data, features and models that I introduced is what other teams release by.",
        example: "For example, behavioural tests run against each candidate model",
      },
    ],
  },
  {
    number: 22,
    id: "se.review",
    name: "Code review, standards and technical documentation",
    covers:
      "Reviewing the changes of others, keeping agreed standards, and writing documents that people can work from.",
    excludes: "Not: developing people over time, which is mentoring.",
    required: 3,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [26, 27, 247],
    source_sections: ["Core Responsibilities", "Best Practices"],
    why: "Two of the source's ten sections name three such duties, so independent work at a middle weight is expected.",
    levels: [
      {
        level: 0,
        statement:
          "Nobody has reviewed my code, and I have not commented on a change of somebody else.",
        example: "",
      },
      {
        level: 1,
        statement:
          "By reading finished reviews, I can say which comments concern correctness and which only style.",
        example: "For example, a public pull request on GitHub",
      },
      {
        level: 2,
        statement:
          "I review small changes in code that I know, and a more experienced person looks at them as well.",
        example: "For example, a pull request of under 200 lines",
      },
      {
        level: 3,
        statement:
          "A fault that I pointed out in a change or its documentation was corrected before release, and the author confirmed it was real.",
        example: "For example, a race between two writers",
      },
      {
        level: 4,
        statement:
          "My review guide or document structure was adopted by teams that I do not work in.",
        example: "For example, a checklist for reviewing model changes",
      },
    ],
  },
  {
    number: 23,
    id: "se.agile",
    name: "Agile work against a shared backlog",
    covers:
      "Working in short cycles from a common list of tasks, with estimates, regular reviews and visible progress.",
    excludes: "Not: leading a project, or ordering your own day.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [12, 247, 248],
    source_sections: ["Overview", "Best Practices"],
    why: "Two of the source's ten sections name it, so supported practice at a middle weight is enough.",
    levels: [
      {
        level: 0,
        statement: "I have not yet worked in a team that plans its tasks in one shared list.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Having sat in on a planning meeting, I can explain what a backlog item and a review at the end of a cycle are for.",
        example: "For example, a two-week Scrum sprint",
      },
      {
        level: 2,
        statement:
          "Within a team's regular cycle, I split and estimated my own tasks, and others corrected the ones I got wrong.",
        example: "For example, Jira items refined together on Mondays",
      },
      {
        level: 3,
        statement:
          "I rewrote a vague research task as steps with an end to each, and the team planned by them.",
        example: "For example, three days of data checks, then a decision",
      },
      {
        level: 4,
        statement:
          "Teams changed how they plan machine learning work after I had shown them where their cycles lost time.",
        example: "For example, separate limits for research and delivery items",
      },
    ],
  },
];
