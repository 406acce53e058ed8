import type { CompetencyData } from "@/lib/model/requirement-model";

export const dataEngineering: readonly CompetencyData[] = [
  {
    number: 12,
    id: "de.wrangle",
    name: "Data wrangling, cleaning and merging",
    covers:
      "Turning raw tables and files into a data set that can be trusted: joining, cleaning, deduplicating, reshaping and recording what was done.",
    excludes:
      "Not: creating model inputs, which is feature engineering, or lasting checks, which is data quality.",
    required: 3,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [10, 32, 171, 223, 259],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Industry Trends",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it, so independent work is expected at a high weight.",
    levels: [
      {
        level: 0,
        statement: "I have not yet joined two data sets or repaired wrong values in one.",
        example: "",
      },
      {
        level: 1,
        statement:
          "In an exercise, I have joined two clean tables and dealt with missing values in the way the text proposed.",
        example: "For example, filling gaps with a median",
      },
      {
        level: 2,
        statement:
          "From our own sources, I prepared a merged data set whose row counts and dropped records a colleague then checked.",
        example: "For example, orders joined to customers with pandas",
      },
      {
        level: 3,
        statement:
          "When a merge gave believable but wrong results, I found the cause in the keys before the data was used.",
        example: "For example, one customer under three identifiers",
      },
      {
        level: 4,
        statement:
          "Several teams clean and match their records by the rules I defined after comparing what each loses.",
        example: "For example, one matching service for customer records",
      },
    ],
  },
  {
    number: 13,
    id: "de.features",
    name: "Feature engineering with tested code",
    covers:
      "Designing, computing and testing the inputs of a model so that training and live use see the same values.",
    excludes: "Not: cleaning source tables, which is data wrangling.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [3, 10, 32, 51, 233, 234, 263],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it and one asks for tests of all such code, so independent work at the top weight is expected.",
    levels: [
      {
        level: 0,
        statement: "Every model I have touched used its input columns exactly as they came.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given a prepared table, I can encode categories and scale numbers, and say why a model needs it.",
        example: "For example, one-hot encoding in a course",
      },
      {
        level: 2,
        statement:
          "I added features with unit tests to an existing model, and a reviewer checked them for leaks from the future.",
        example: "For example, purchases in the last 30 days",
      },
      {
        level: 3,
        statement:
          "I found that a feature had different values in training and in live use, and removed the cause of the difference.",
        example: "For example, time zones handled in two places",
      },
      {
        level: 4,
        statement:
          "Models of several teams share features that I designed, with an owner, tests and a definition for each.",
        example: "For example, a feature store with 40 reviewed entries",
      },
    ],
  },
  {
    number: 14,
    id: "de.pipelines",
    name: "Data ingestion and pipelines",
    covers:
      "Moving data from its sources to where models use it, on schedule, with reruns, late data and failures handled.",
    excludes: "Not: the query engine or storage underneath, which is big-data platforms.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: { ecom_finance: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [3, 5, 10, 31, 32, 33, 50, 51, 171, 282],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Industry Trends",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it, more often than any other data engineering duty, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement: "Data for my work has always been a file that somebody handed to me.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Following an example, I have written a script that fetches data, transforms it and stores the result.",
        example: "For example, an API call saved to a Parquet file",
      },
      {
        level: 2,
        statement:
          "I added a step to a scheduled pipeline, using the team's pattern, and a colleague reviewed it before it ran.",
        example: "For example, a new Airflow task with a retry",
      },
      {
        level: 3,
        statement:
          "A pipeline of mine feeds a live model, and I made it safe to rerun after a failure had left partial data.",
        example: "For example, a daily partition that is replaced whole",
      },
      {
        level: 4,
        statement:
          "I defined how teams in my company ingest data, including how late records, changed schemas and reloads are handled.",
        example: "For example, data contracts between six services",
      },
    ],
  },
  {
    number: 15,
    id: "de.bigdata",
    name: "Big-data platforms and SQL",
    covers:
      "Querying and processing data too large for one machine, with attention to joins, partitions, skew and the price of a scan.",
    excludes:
      "Not: scheduling and moving data, which is pipelines. SQL is our reading of the platforms that the source names.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: { ecom_finance: { level: 1, weight: 1 } },
    effort: "M",
    source_lines: [5, 32, 51, 52, 258, 274],
    source_sections: ["Overview", "Core Responsibilities", "Requirements", "Common Challenges"],
    why: "Four of the source's ten sections name such platforms, mostly as familiarity, so supported practice is enough outside e-commerce and finance.",
    levels: [
      {
        level: 0,
        statement: "I have not yet queried a table that was too large to open on my own computer.",
        example: "",
      },
      {
        level: 1,
        statement:
          "With a reference at hand, I can write a query that filters, groups and joins two tables of a practice database.",
        example: "For example, SQL on a public BigQuery data set",
      },
      {
        level: 2,
        statement:
          "I wrote a query or job over many millions of real rows, and a colleague went through its plan with me.",
        example: "For example, a Spark join with a partition filter",
      },
      {
        level: 3,
        statement:
          "I found out why a large job was slow or expensive, and the version I rewrote now runs in production.",
        example: "For example, a skewed key in a Spark shuffle",
      },
      {
        level: 4,
        statement:
          "Table layouts and processing rules that I chose are used by teams who share the same large data platform.",
        example: "For example, partitioning and cost limits in a warehouse",
      },
    ],
  },
  {
    number: 16,
    id: "de.quality",
    name: "Data quality: completeness, balance, statistics",
    covers:
      "Measuring whether data is complete, correct, balanced and stable over time, and acting when it is not.",
    excludes:
      "Not: repairing one data set by hand, which is data wrangling, drift at a live model, which is monitoring, or fairness between groups of people.",
    required: 3,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: { healthcare: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [209, 222, 226, 257, 259],
    source_sections: ["Essential Soft Skills", "Best Practices", "Common Challenges"],
    why: "Three of the source's ten sections name it, as the first practice and the first challenge, so independent work at a high weight is expected.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet checked a data set for missing, doubled or impossible values before using it.",
        example: "",
      },
      {
        level: 1,
        statement:
          "By following a checklist, I can count missing values and outliers in a table and describe what I see.",
        example: "For example, a profiling report in a course",
      },
      {
        level: 2,
        statement:
          "With a reviewer, I added checks to a regular data set that stop the run when a limit is broken.",
        example: "For example, a null-rate limit in Great Expectations",
      },
      {
        level: 3,
        statement:
          "My own check caught a change in live data, and I settled with the source's owner how it would be repaired.",
        example: "For example, a unit changed from cents to euros",
      },
      {
        level: 4,
        statement:
          "Producers of data in other teams meet quality limits that I agreed with them and report on them regularly.",
        example: "For example, a freshness and completeness target per table",
      },
    ],
  },
];
