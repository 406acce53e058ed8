import type { CompetencyData } from "@/lib/model/requirement-model";

export const cloud: readonly CompetencyData[] = [
  {
    number: 17,
    id: "cl.platform",
    name: "Cloud ML platform: AWS, Azure or Google Cloud",
    covers:
      "Running storage, training and serving on one cloud provider, with its access rules, logs and quotas.",
    excludes:
      "Not: prices, which are cost trade-offs, or containers and orchestration, which are ML infrastructure.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: { ecom_finance: { level: 1, weight: 1 } },
    effort: "M",
    source_lines: [5, 11, 15, 33, 52, 62, 110, 115, 170],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Market Demand",
      "Industry Trends",
    ],
    why: "Five of the source's ten sections name the cloud, three of them with different providers and mostly as familiarity, so supported work on any one of them is enough.",
    levels: [
      {
        level: 0,
        statement: "I have not yet started or stored anything on a cloud provider's machines.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Guided by a tutorial, I have stored a file in the cloud and run a notebook or small job on it.",
        example: "For example, an S3 bucket and a SageMaker notebook",
      },
      {
        level: 2,
        statement:
          "I ran a training or batch job on our cloud account with settings that a colleague had checked beforehand.",
        example: "For example, a Vertex AI job with a service account",
      },
      {
        level: 3,
        statement:
          "I set up the cloud resources for a live model myself, and solved a failure of access, quota or network.",
        example: "For example, an endpoint blocked by a missing role",
      },
      {
        level: 4,
        statement:
          "Other teams deploy models on the cloud foundation that I designed, with its accounts, permissions and limits.",
        example: "For example, a shared landing zone written in Terraform",
      },
    ],
  },
  {
    number: 18,
    id: "cl.cost",
    name: "Compute and storage cost trade-offs",
    covers:
      "Knowing what training, serving and storage cost, and trading that against quality and speed.",
    excludes: "Not: making a service fast or available for its own sake, which is reliability.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [39, 285, 286],
    source_sections: ["Core Responsibilities", "Common Challenges"],
    why: "Two of the source's ten sections name cost, beside other duties, so supported work at a middle weight is enough.",
    levels: [
      {
        level: 0,
        statement: "I do not know what any of my jobs, models or stored data sets costs to run.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Using a provider's price list, I can estimate what a training run of a given length would cost.",
        example: "For example, eight hours on one GPU machine",
      },
      {
        level: 2,
        statement:
          "With a colleague's advice, I lowered the cost of a standard job and compared the bill before and after.",
        example: "For example, spot machines for a nightly batch",
      },
      {
        level: 3,
        statement:
          "I gave up some model quality or speed for a lower running cost, and showed the product owner the figures.",
        example: "For example, a smaller model at a third of the price",
      },
      {
        level: 4,
        statement:
          "Teams plan their compute and storage within budgets whose rules I drew up with the people who pay.",
        example: "For example, a cost target per thousand predictions",
      },
    ],
  },
];
