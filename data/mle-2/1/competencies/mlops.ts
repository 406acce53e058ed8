import type { CompetencyData } from "@/lib/model/requirement-model";

export const mlops: readonly CompetencyData[] = [
  {
    number: 24,
    id: "op.cicd",
    name: "CI/CD and automation",
    covers:
      "Letting a CI/CD pipeline build, test and release every change instead of doing it by hand.",
    excludes: "Not: how a model is exposed to users, which is deployment.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { ecom_finance: { level: 1, weight: 1 } },
    effort: "M",
    source_lines: [11, 56, 57, 240, 242],
    source_sections: ["Overview", "Requirements", "Best Practices"],
    why: "Three of the source's ten sections name it, two as familiarity, so supported practice is enough outside e-commerce and finance.",
    levels: [
      {
        level: 0,
        statement: "Builds, tests and releases of my work are started by hand each time.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given an existing configuration, I can explain which steps run after a change is pushed and in what order.",
        example: "For example, a GitHub Actions file",
      },
      {
        level: 2,
        statement:
          "I added or repaired a step in a team's automatic build, and somebody who knew it approved the change.",
        example: "For example, a lint step or a cached install",
      },
      {
        level: 3,
        statement:
          "I built the CI/CD pipeline from commit to release for a service in use, and it has stopped a bad change.",
        example: "For example, a failed smoke test that blocked a release",
      },
      {
        level: 4,
        statement:
          "Several teams build and release their code, models and data through the CI/CD pipeline that I designed.",
        example: "For example, reusable workflows with approval gates",
      },
    ],
  },
  {
    number: 25,
    id: "op.versioning",
    name: "Versioning and reproducibility",
    covers:
      "Keeping data, code, configuration and trained models so that any earlier result can be produced again.",
    excludes: "Not: comparing training runs with each other, which is experiment tracking.",
    required: 3,
    weight_base: 3,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [46, 239, 252],
    source_sections: ["Requirements", "Best Practices"],
    why: "Two of the source's ten sections name it, both as practices others depend on, so independent work at a high weight is expected.",
    levels: [
      {
        level: 0,
        statement:
          "I have kept no record of data and settings from which a model of mine could be rebuilt a month later.",
        example: "",
      },
      {
        level: 1,
        statement:
          "I can explain why the same code may give a different model, and name what would have to be fixed.",
        example: "For example, the random seed and library versions",
      },
      {
        level: 2,
        statement:
          "Using the team's way of working, I stored a standard model with its data version and settings for a reviewer to rebuild.",
        example: "For example, DVC files beside the training code",
      },
      {
        level: 3,
        statement:
          "Months after its release, I rebuilt a live model from records alone in order to answer a question about it.",
        example: "For example, an audit of one decision from last spring",
      },
      {
        level: 4,
        statement:
          "Every released model in my area can be traced to its data and code through a practice that I introduced.",
        example: "For example, a model registry entry as a condition for release",
      },
    ],
  },
  {
    number: 26,
    id: "op.deploy",
    name: "Model deployment and serving",
    covers:
      "Bringing a model into production and replacing it safely: batch or online, shadow runs, gradual release and rollback.",
    excludes:
      "Not: watching it afterwards, which is monitoring, or the build pipeline, which is CI/CD.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: { ecom_finance: { level: 0, weight: 1 } },
    effort: "L",
    source_lines: [3, 14, 15, 18, 19, 28, 29, 30, 46, 54, 77, 80, 242, 243, 269],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Career Development",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Six of the source's ten sections name it, more than almost any other duty, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement: "No model of mine has been used outside the computer on which I trained it.",
        example: "",
      },
      {
        level: 1,
        statement:
          "I can explain the difference between scoring a whole table at night and answering single requests at once.",
        example: "For example, a batch job and a Docker tutorial",
      },
      {
        level: 2,
        statement:
          "I released a new version of an existing model by the team's procedure, with a colleague standing by.",
        example: "For example, a canary step in a KServe runbook",
      },
      {
        level: 3,
        statement:
          "I brought a new model into production on my own responsibility and have taken a bad version back out.",
        example: "For example, a shadow run, then a rollback within minutes",
      },
      {
        level: 4,
        statement:
          "Teams release their models by the procedure that I designed, and I lead when a release goes wrong.",
        example: "For example, staged release with automatic stop rules",
      },
    ],
  },
  {
    number: 27,
    id: "op.monitor",
    name: "Monitoring, logging and drift detection",
    covers:
      "Watching a live model's inputs, outputs and results, raising alarms that matter, and finding their cause.",
    excludes: "Not: retraining the model afterwards, which is the ML lifecycle.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [30, 46, 226, 235, 244, 245, 253, 271, 275],
    source_sections: [
      "Core Responsibilities",
      "Requirements",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Four of the source's ten sections name it, through four practices and two challenges, so independent work at the top weight is expected.",
    levels: [
      {
        level: 0,
        statement: "I have not looked at a model's inputs or results after it went live.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Reading a dashboard that somebody else made, I can explain why a model's accuracy may fall after release.",
        example: "For example, a Grafana panel of daily scores",
      },
      {
        level: 2,
        statement:
          "Following an existing pattern, I added logging or a drift check to a live model and had it reviewed.",
        example: "For example, Evidently on three input columns",
      },
      {
        level: 3,
        statement:
          "For a model that I own, I chose the alarm limits myself and traced one alarm to its cause.",
        example: "For example, a supplier's field that turned empty",
      },
      {
        level: 4,
        statement:
          "I led the response to a model that failed without an alarm, and colleagues now use the monitoring I then defined.",
        example: "For example, logged predictions with model version and inputs",
      },
    ],
  },
  {
    number: 28,
    id: "op.retrain",
    name: "ML lifecycle: retraining and maintenance",
    covers:
      "Keeping a released model useful: when to retrain, with which data, how to check the new version, when to retire it.",
    excludes: "Not: noticing that results fall, which is monitoring.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [30, 83, 251, 253, 271, 275],
    source_sections: [
      "Core Responsibilities",
      "Career Development",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Four of the source's ten sections name it, inside the wider life cycle of a model, so supported practice at a high weight is enough.",
    levels: [
      {
        level: 0,
        statement: "Any model that I have trained was trained once and never again after that.",
        example: "",
      },
      {
        level: 1,
        statement:
          "For a model in a case study, I can explain why it loses accuracy over time and what retraining would change.",
        example: "For example, a price model after an inflation year",
      },
      {
        level: 2,
        statement:
          "I retrained a live model with the team's existing procedure, and a colleague compared old and new results with me.",
        example: "For example, a monthly retrain on fresh labels",
      },
      {
        level: 3,
        statement:
          "I decided when and on which data a live model of mine is retrained, and once kept the old version instead.",
        example: "For example, new labels that had come from the model itself",
      },
      {
        level: 4,
        statement:
          "Models of several teams are retrained and retired by rules that I set, including what happens when labels come late.",
        example: "For example, a yearly review that ended four unused models",
      },
    ],
  },
  {
    number: 29,
    id: "op.reliability",
    name: "Reliability, scale and performance",
    covers:
      "Keeping a model service available and fast as traffic and data grow, and bringing it back after a failure.",
    excludes: "Not: what it costs, or how a new version is released.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: { tech_media: { level: 1, weight: 1 }, ecom_finance: { level: 1, weight: 1 } },
    effort: "L",
    source_lines: [6, 28, 29, 37, 38, 39, 64, 273, 274, 283],
    source_sections: ["Overview", "Core Responsibilities", "Requirements", "Common Challenges"],
    why: "Four of the source's ten sections name it, most strongly for large online products, so supported practice is enough in the general role.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet measured how long a service of mine takes to answer or how often it fails.",
        example: "",
      },
      {
        level: 1,
        statement:
          "From course material, I can explain why the slowest one in a hundred requests matters more than the average.",
        example: "For example, a p99 latency chart",
      },
      {
        level: 2,
        statement:
          "I load-tested or sped up a part of a model service while a more experienced colleague reviewed the measurements.",
        example: "For example, request batching measured with Locust",
      },
      {
        level: 3,
        statement:
          "I found the limit of a live service before its users did, and removed it ahead of an increase in traffic.",
        example: "For example, a connection pool that ran out at 300 requests",
      },
      {
        level: 4,
        statement:
          "I led the recovery from an outage across several systems, and the targets I wrote afterwards now bind their teams.",
        example: "For example, availability targets with an error budget",
      },
    ],
  },
  {
    number: 30,
    id: "op.infra",
    name: "ML infrastructure: containers and orchestration",
    covers:
      "Packaging training and serving so that they run anywhere, and running them on shared clusters separate from the product.",
    excludes: "Not: the services of one cloud provider, or automatic builds.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [237, 270, 282],
    source_sections: ["Best Practices", "Common Challenges"],
    why: "Two of the source's ten sections name it, through one practice and two challenges, so supported work at a middle weight is enough.",
    levels: [
      {
        level: 0,
        statement: "My training or serving code runs only on a machine that was set up by hand.",
        example: "",
      },
      {
        level: 1,
        statement:
          "By following a guide, I have built a container image and started it with a small program inside.",
        example: "For example, a Dockerfile for a notebook",
      },
      {
        level: 2,
        statement:
          "I packaged a training or serving job for our cluster, using a colleague's configuration as the pattern.",
        example: "For example, a Kubernetes job with memory limits",
      },
      {
        level: 3,
        statement:
          "When a job failed on the cluster only, I found the cause in its image, resources or scheduling and corrected it.",
        example: "For example, a GPU driver that did not match the image",
      },
      {
        level: 4,
        statement:
          "Teams train and serve on a platform that I designed, without changing it for each new model.",
        example: "For example, Kubeflow or Ray with a queue per team",
      },
    ],
  },
];
