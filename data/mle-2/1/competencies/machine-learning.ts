import type { CompetencyData } from "@/lib/model/requirement-model";

export const machineLearning: readonly CompetencyData[] = [
  {
    number: 4,
    id: "ml.concepts",
    name: "Machine learning concepts and model selection",
    covers:
      "Knowing the main families of learning methods, what each assumes, and how to choose one for a task.",
    excludes: "Not: neural network training in detail, which is deep learning.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "L",
    source_lines: [3, 9, 18, 19, 45, 47, 74, 169, 261],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Career Development",
      "Industry Trends",
      "Common Challenges",
    ],
    why: "Six of the source's ten sections name it, several as strong knowledge, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "I could not yet say how a model that learns from labelled examples differs from one that finds groups.",
        example: "",
      },
      {
        level: 1,
        statement:
          "For a textbook task, I can name a suitable family of models and say what kind of data it needs.",
        example: "For example, logistic regression for yes-or-no outcomes",
      },
      {
        level: 2,
        statement:
          "On a standard work task, I compared two kinds of model and a colleague checked the reasons for my choice.",
        example: "For example, gradient boosting against a linear model",
      },
      {
        level: 3,
        statement:
          "For a product with real users, I chose a model against its first favourite because of data size, delay or cost.",
        example: "For example, a small tree model instead of a large network",
      },
      {
        level: 4,
        statement:
          "Teams ask me to decide the modelling approach when the problem has no settled method or the goals conflict.",
        example: "For example, ranking with sparse and delayed feedback",
      },
    ],
  },
  {
    number: 5,
    id: "ml.deep",
    name: "Deep learning",
    covers:
      "Building and training neural networks: layers, losses, optimisation, regularisation, transfer learning and the signs of trouble in training.",
    excludes:
      "Not: the framework's interface itself, or language and image methods, which stand on their own.",
    required: 2,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: { tech_media: { level: 1, weight: 1 } },
    effort: "L",
    source_lines: [19, 74, 140, 285],
    source_sections: [
      "Core Responsibilities",
      "Career Development",
      "Salary Ranges",
      "Common Challenges",
    ],
    why: "Four of the source's ten sections name it, as one of several model families, so supported practice is enough outside tech and media.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet trained a neural network whose loss I could explain to somebody else.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Working through a course, I have trained a small network and can explain what its loss measures.",
        example: "For example, handwritten digits with two layers",
      },
      {
        level: 2,
        statement:
          "With advice from a colleague, I fine-tuned an existing network on our own data until it passed an agreed score.",
        example: "For example, a pretrained ResNet or BERT model",
      },
      {
        level: 3,
        statement:
          "I found out why a network of mine would not train or generalise, and the repaired version went to users.",
        example: "For example, exploding gradients traced to a bad batch",
      },
      {
        level: 4,
        statement:
          "My choices of architecture and training method are the starting point for the networks of several teams.",
        example: "For example, a shared recipe for distributed training",
      },
    ],
  },
  {
    number: 6,
    id: "ml.probstat",
    name: "Probability and statistics",
    covers:
      "Reasoning with uncertainty: distributions, estimates, intervals, tests, sampling and the mistakes that make a difference look real.",
    excludes: "Not: running live experiments, which is A/B testing.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "L",
    source_lines: [6, 9, 47, 66, 70, 82, 169],
    source_sections: ["Overview", "Requirements", "Career Development", "Industry Trends"],
    why: "Four of the source's ten sections name it, in words like strong and crucial, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "I could not yet say what a confidence interval or a conditional probability tells the reader.",
        example: "",
      },
      {
        level: 1,
        statement:
          "From a textbook example, I can work out a mean, a spread and an interval, and explain each in words.",
        example: "For example, the interval of a proportion in a survey",
      },
      {
        level: 2,
        statement:
          "A colleague checked the test or interval I used before my comparison of two standard results was reported.",
        example: "For example, a bootstrap of two error rates",
      },
      {
        level: 3,
        statement:
          "I changed a method or a conclusion at work because I had found that the data broke an assumption.",
        example: "For example, repeated users counted as independent",
      },
      {
        level: 4,
        statement:
          "Others bring me designs where samples are dependent, small or biased, and use the method I propose.",
        example: "For example, a hierarchical model across few clinics",
      },
    ],
  },
  {
    number: 7,
    id: "ml.linalg",
    name: "Linear algebra, calculus and optimisation",
    covers:
      "Using vectors, matrices, gradients and optimisation to understand what a training method does and why it may fail.",
    excludes: "Not: probability and statistical inference.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "L",
    source_lines: [9, 70, 111],
    source_sections: ["Overview", "Career Development", "Market Demand"],
    why: "Three of the source's ten sections name it, yet at this level it is mostly used through libraries, so applying and explaining it is enough.",
    levels: [
      {
        level: 0,
        statement:
          "I could not yet multiply two small matrices by hand or say what a gradient points to.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Given a worked example, I can check the shapes in a matrix product and follow one gradient step.",
        example: "For example, least squares on three points",
      },
      {
        level: 2,
        statement:
          "While a colleague looked over my derivation, I wrote down the gradient of a standard loss to settle a question at work.",
        example: "For example, adding a weight to a logistic loss",
      },
      {
        level: 3,
        statement:
          "By reasoning about scale or conditioning, I explained a training failure and removed it in a model that people used.",
        example: "For example, features on scales a million apart",
      },
      {
        level: 4,
        statement:
          "I derived a loss or an optimisation step that no library offered, and other teams now train with it.",
        example: "For example, a ranking loss with a business limit",
      },
    ],
  },
  {
    number: 8,
    id: "ml.nlp",
    name: "Natural language processing",
    covers:
      "Preparing and modelling text: tokens, embeddings, classification, search and language models, with ways to judge their output.",
    excludes: "Not: general network training, which is deep learning.",
    required: 1,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { tech_media: { level: 1, weight: 1 }, ecom_finance: { level: 1, weight: 0 } },
    effort: "M",
    source_lines: [62, 111, 140],
    source_sections: ["Requirements", "Market Demand", "Salary Ranges"],
    why: "Three of the source's ten sections mention it as a specialism, so awareness is enough unless the variant works with text.",
    levels: [
      {
        level: 0,
        statement: "I have not yet turned a piece of text into numbers that a model could use.",
        example: "",
      },
      {
        level: 1,
        statement:
          "From a course, I can explain how words become tokens and vectors, and why similar words end up close.",
        example: "For example, word2vec in Gensim",
      },
      {
        level: 2,
        statement:
          "Under review, I built a standard text model on our own documents and measured it on labelled examples.",
        example: "For example, ticket routing with a Hugging Face model",
      },
      {
        level: 3,
        statement:
          "I shipped a text model and corrected it after real language differed from the data it had learned from.",
        example: "For example, dialect, typing errors or new product names",
      },
      {
        level: 4,
        statement:
          "The way I defined for testing text models, including free-form output, decides what several teams release.",
        example: "For example, rated answer sets with agreement checks",
      },
    ],
  },
  {
    number: 9,
    id: "ml.cv",
    name: "Computer vision",
    covers:
      "Preparing and modelling images or video: augmentation, classification, detection and segmentation, with suitable measures of error.",
    excludes: "Not: general network training, which is deep learning.",
    required: 1,
    weight_base: 2,
    weight_strength: -1,
    gate_floor: null,
    variants: { healthcare: { level: 1, weight: 1 }, tech_media: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [111],
    source_sections: ["Market Demand"],
    why: "One of the source's ten sections mentions it as an example of a specialism, so awareness is enough outside healthcare, and the weight is low.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet loaded a set of images into a program in order to train or test a model.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Following a tutorial, I have trained an image classifier and can explain what its filters respond to.",
        example: "For example, cats and dogs with transfer learning",
      },
      {
        level: 2,
        statement:
          "With a reviewer at hand, I adapted an existing image model to our pictures and reported its errors by class.",
        example: "For example, a YOLO detector on shelf photos",
      },
      {
        level: 3,
        statement:
          "After release, I traced an image model's wrong results to how the pictures were taken and put it right.",
        example: "For example, a new camera with another colour balance",
      },
      {
        level: 4,
        statement:
          "Teams collect and label their images by a standard that I wrote after comparing the errors it would prevent.",
        example: "For example, rules for rare defects on a production line",
      },
    ],
  },
];
