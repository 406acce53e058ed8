import type { CompetencyData } from "@/lib/model/requirement-model";

export const industryDomain: readonly CompetencyData[] = [
  {
    number: 53,
    id: "do.health",
    name: "Healthcare data, systems and clinicians",
    covers:
      "Working with clinical data, hospital systems and medical staff so that models suit the way care is given.",
    excludes: "Not: privacy law in general, which is privacy, security and compliance.",
    required: 0,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { healthcare: { level: 2, weight: 4 } },
    effort: "M",
    source_lines: [13, 63, 173, 182],
    source_sections: ["Overview", "Requirements", "Industry Trends"],
    why: "Three of the source's ten sections name this field, so only candidates for healthcare are asked for supported practice in it, at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "I have not worked with patient records, a hospital system, or a question raised by medical staff.",
        example: "",
      },
      {
        level: 1,
        statement:
          "Using public practice records, I can explain what a diagnosis code tells us about a patient's stay.",
        example: "For example, ICD-10 codes in the MIMIC demo data",
      },
      {
        level: 2,
        statement:
          "A clinician checked my reading of real patient data before I used it in a standard model.",
        example: "For example, lab results exported from Epic in FHIR format",
      },
      {
        level: 3,
        statement:
          "On seeing how ward staff really worked, I redesigned a model of mine that was already in clinical use.",
        example: "For example, alerts moved to the start of a nurse's shift",
      },
      {
        level: 4,
        statement:
          "More than one hospital brings new models into daily care in the way that I decided on.",
        example: "For example, one approval route for models in four hospitals",
      },
    ],
  },
  {
    number: 54,
    id: "do.media",
    name: "Tech and media: user experience, personalisation",
    covers:
      "Applying models to what users see, choose or watch, such as recommendations, feeds and personal pages.",
    excludes: "Not: planning controlled experiments, which belongs to A/B testing.",
    required: 0,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { tech_media: { level: 2, weight: 4 } },
    effort: "M",
    source_lines: [14, 175, 182],
    source_sections: ["Overview", "Industry Trends"],
    why: "Two of the source's ten sections name this field, so only candidates for tech and media are asked for supported practice in it, at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "No recommendation, ranking or personal content shown to users has come from work of mine.",
        example: "",
      },
      {
        level: 1,
        statement:
          "With public ratings data, I have followed a tutorial that suggests films or songs from past choices.",
        example: "For example, MovieLens ratings with matrix factorisation",
      },
      {
        level: 2,
        statement:
          "Under a colleague's review, I have changed one part of the model that picks what viewers or readers see.",
        example: "For example, a new freshness feature in a video feed",
      },
      {
        level: 3,
        statement:
          "I corrected a live recommender of my own after finding that it kept showing people too small a range of content.",
        example: "For example, a variety limit in a news feed",
      },
      {
        level: 4,
        statement:
          "Several product teams choose what people see by the rules I set, which weigh viewers' good against quick gains.",
        example: "For example, one rule for new users in app and e-mail",
      },
    ],
  },
  {
    number: 55,
    id: "do.comfin",
    name: "E-commerce, search and finance",
    covers:
      "Building models for shops, search or finance, where data volume, response time and lost money all matter.",
    excludes: "Not: scaling services in general, which is reliability, scale and performance.",
    required: 0,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: { ecom_finance: { level: 2, weight: 4 } },
    effort: "M",
    source_lines: [15, 64, 175, 182],
    source_sections: ["Overview", "Requirements", "Industry Trends"],
    why: "Three of the source's ten sections name this field, so only candidates for e-commerce and finance are asked for supported practice in it, at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "I have not yet worked with data from orders, product searches, payments or credit decisions.",
        example: "",
      },
      {
        level: 1,
        statement:
          "On a public fraud data set, I can explain why a false alarm also costs the shop money.",
        example: "For example, a card fraud file from Kaggle",
      },
      {
        level: 2,
        statement:
          "With a colleague's review, I have built a standard model on real records from a running shop, search service or bank.",
        example: "For example, BigQuery order data used to predict repeat purchases",
      },
      {
        level: 3,
        statement:
          "During a sales peak or a fraud attack, I adjusted my own live model so that it kept its agreed limit.",
        example: "For example, a fraud threshold, or a ranking cut short to keep the response time",
      },
      {
        level: 4,
        statement:
          "Several business areas release models against the limits on loss or delay that I negotiated with their owners.",
        example: "For example, one loss budget for cards, loans and refunds",
      },
    ],
  },
];
