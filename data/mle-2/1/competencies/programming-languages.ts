import type { CompetencyData } from "@/lib/model/requirement-model";

export const programmingLanguages: readonly CompetencyData[] = [
  {
    number: 1,
    id: "pl.python",
    name: "Python for production ML",
    covers:
      "Writing Python that other people run every day: readable code, packaging, types, speed and memory in services and data jobs.",
    excludes: "Not: knowing one particular model library, which is listed under frameworks.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [8, 48, 49, 69, 108, 169],
    source_sections: [
      "Overview",
      "Requirements",
      "Career Development",
      "Market Demand",
      "Industry Trends",
    ],
    why: "Five of the source's ten sections name it, more than any other language, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet written a program in the language that did more than print or calculate something small.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Following a tutorial, I have written a script that reads a file, loops over its rows and saves a result.",
        example: "For example, a notebook that cleans a CSV file",
      },
      {
        level: 2,
        statement:
          "My changes to a shared code base in the language were merged after a colleague had asked for corrections.",
        example: "For example, a pandas job with type hints and a pytest file",
      },
      {
        level: 3,
        statement:
          "I own a package or service in the language that runs in production, and traced one of its slowdowns to its cause.",
        example: "For example, a FastAPI service profiled with py-spy",
      },
      {
        level: 4,
        statement:
          "Other engineers follow the layout and the coding rules that I set for the language, in more than one code base.",
        example: "For example, a template with uv, ruff and mypy",
      },
    ],
  },
  {
    number: 2,
    id: "pl.second",
    name: "Second language: Java, Scala or C++",
    covers:
      "Working in one compiled language besides Python, as far as a data platform, service or model runtime needs it.",
    excludes: "Not: scripting and analysis languages such as R or JavaScript.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: { ecom_finance: { level: 1, weight: 1 } },
    effort: "L",
    source_lines: [8, 49, 69, 108],
    source_sections: ["Overview", "Requirements", "Career Development", "Market Demand"],
    why: "Four of the source's ten sections list such a language, but a team uses one or two of them, so the best single one counts.",
    levels: [
      {
        level: 0,
        statement:
          "Shown a class written in any of these languages, I could not yet say what it does.",
        example: "",
      },
      {
        level: 1,
        statement:
          "With a course at hand, I can read a class in one of these languages and say what it does.",
        example: "For example, a Java collection or a C++ header",
      },
      {
        level: 2,
        statement:
          "A reviewer accepted a small feature or repair that I wrote in one of these languages for a system in use.",
        example: "For example, a new column in a Scala Spark job",
      },
      {
        level: 3,
        statement:
          "I built a component in one of these languages that serves live traffic, and fixed a failure that only appeared under load.",
        example: "For example, a garbage-collection pause in a Java service",
      },
      {
        level: 4,
        statement:
          "People from other teams bring me their hardest faults in one of these languages and adopt the patterns I recommend.",
        example: "For example, memory ownership rules for a C++ inference server",
      },
    ],
  },
  {
    number: 3,
    id: "pl.other",
    name: "R or JavaScript for reading and prototypes",
    covers:
      "Reading an analysis or a small web page in R or JavaScript, and changing it far enough to show an idea.",
    excludes:
      "Not: building production services, which is asked for in Python or a compiled language.",
    required: 1,
    weight_base: 3,
    weight_strength: -1,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [8, 49, 69],
    source_sections: ["Overview", "Requirements", "Career Development"],
    why: "Three of the source's ten sections mention one of the two, never as the production language, so reading knowledge at a low weight is enough.",
    levels: [
      {
        level: 0,
        statement:
          "Faced with a script in either of these languages, I could not say what its main steps do.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Using documentation, I can follow a short script in one of these languages and predict what it prints or draws.",
        example: "For example, a ggplot2 chart or a fetch call",
      },
      {
        level: 2,
        statement:
          "I changed a script or web page in one of these languages so that it fits new data, and somebody checked the result.",
        example: "For example, a Shiny page or a small React table",
      },
      {
        level: 3,
        statement:
          "Colleagues use a report or demo page that I wrote from nothing in one of these languages.",
        example: "For example, a labelling page in JavaScript",
      },
      {
        level: 4,
        statement:
          "People outside my own team build their reports or demo pages with a package or template that I wrote.",
        example: "For example, an internal R package for model reports",
      },
    ],
  },
];
