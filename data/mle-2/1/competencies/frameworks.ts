import type { CompetencyData } from "@/lib/model/requirement-model";

export const frameworks: readonly CompetencyData[] = [
  {
    number: 10,
    id: "fw.dl",
    name: "Deep learning framework: PyTorch or TensorFlow/Keras",
    covers:
      "Using one deep learning framework in depth: data loading, training loop, saving, debugging, speed and export for serving.",
    excludes:
      "Not: the theory of networks, which is deep learning. A second framework adds nothing to the score.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [8, 46, 69, 109, 170],
    source_sections: [
      "Overview",
      "Requirements",
      "Career Development",
      "Market Demand",
      "Industry Trends",
    ],
    why: "Five of the source's ten sections list such frameworks and either one suffices, so one in depth carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement: "I have not yet installed a deep learning framework and run an example in it.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Copying a tutorial, I have run a training loop in a framework and can point to the step that updates the weights.",
        example: "For example, Keras fit or a PyTorch quick start",
      },
      {
        level: 2,
        statement:
          "A colleague reviewed the training code that I wrote in a framework for our own data before we relied on it.",
        example: "For example, a PyTorch Dataset with a validation loop",
      },
      {
        level: 3,
        statement:
          "I took a framework model from training code to a released file, and fixed a fault between training and serving.",
        example: "For example, batch norm left in training mode",
      },
      {
        level: 4,
        statement:
          "Colleagues build on the training library I wrote around a framework and come to me when jobs hang or diverge.",
        example: "For example, a multi-GPU trainer with mixed precision",
      },
    ],
  },
  {
    number: 11,
    id: "fw.classic",
    name: "scikit-learn, pandas, SciPy and Jupyter",
    covers:
      "Exploring data and building classic models with the usual tables, arrays, notebooks and model libraries.",
    excludes:
      "Not: deep learning frameworks, or cleaning rules for a data set, which is data wrangling.",
    required: 3,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "S",
    source_lines: [8, 46, 62, 69],
    source_sections: ["Overview", "Requirements", "Career Development"],
    why: "Three of the source's ten sections list them as everyday tools, so independent use is expected at a middle weight.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet opened a table of data in a notebook and computed a summary from it.",
        example: "",
      },
      {
        level: 1,
        statement:
          "With a guide beside me, I can load a table, filter it, and fit a first model from a standard library.",
        example: "For example, pandas and a scikit-learn quick start",
      },
      {
        level: 2,
        statement:
          "For a standard work question, I wrote a notebook with a model pipeline that a colleague could rerun and check.",
        example: "For example, a scikit-learn Pipeline with cross-validation",
      },
      {
        level: 3,
        statement:
          "I turned a notebook full of trials into a tested module, and on the way found a mistake that the notebook had hidden.",
        example: "For example, cells run out of order",
      },
      {
        level: 4,
        statement:
          "The analysis template and library conventions that I maintain are what new projects in my area start from.",
        example: "For example, shared transformers and a notebook policy",
      },
    ],
  },
];
