import type { RequirementModel } from "@/lib/model/requirement-model";

/** What the source says that no competency carries. Figures are quoted with their basis, never averaged, and feed nothing. */
export const references: RequirementModel["references"] = [
  {
    id: "page:role",
    kind: "page",
    title: "The role in short",
    summary:
      "Between software engineering, data science and machine learning: this engineer builds models, brings them into production and keeps them useful, together with people of other trades.",
    source_lines: [2, 17, 41, 66],
  },
  {
    id: "page:career",
    kind: "page",
    title: "Career path",
    summary:
      "From data preparation and simple training, through whole systems at this level, to senior roles that set strategy, lead large projects, mentor, and work with executives and partners. Moves between teams and roles are common.",
    source_lines: [72, 73, 78, 85, 86, 92, 177, 178],
  },
  {
    id: "page:market",
    kind: "page",
    title: "Demand",
    summary:
      "The source describes demand in 2024 as high in technology, finance, health care and car making, without naming where its figures come from.",
    source_lines: [94, 102, 121, 157],
  },
  {
    id: "fact:JOBS",
    kind: "fact",
    title: "Job postings",
    summary:
      "Reported as +75% a year over five years and +35% in the last year. The arithmetic is doubtful: +75% each year would be sixteen times as many after five. More sectors are said to take the role up.",
    source_lines: [96, 167],
  },
  {
    id: "fact:BLS",
    kind: "fact",
    title: "Growth forecast",
    summary:
      "23% from 2022 to 2032, ascribed to the US Bureau of Labor Statistics. The Bureau keeps no such occupation; the figure may belong to a wider group.",
    source_lines: [97, 166],
  },
  {
    id: "fact:SAL-MID",
    kind: "fact",
    title: "Pay at this level",
    summary:
      "An average near $152,000 with a rise of 7% in a year; a range of $122,619 to $150,000; another of $120,000 to $150,000; and $100,000 to $150,000 for 1 to 4 years. The average lies above every range.",
    source_lines: [99, 131, 155, 160],
  },
  {
    id: "fact:SAL-SENIOR",
    kind: "fact",
    title: "Pay at senior level",
    summary:
      "About $184,000 on average; up to $189,477 for 5 to 7 years; $120,000 to $170,000 for 5 to 9 years. The average lies above the last range.",
    source_lines: [100, 132, 161],
  },
  {
    id: "fact:EMPLOYERS",
    kind: "fact",
    title: "Who hires",
    summary:
      "Technology: Google, Amazon, Facebook, Microsoft. Finance: JPMorgan Chase, Goldman Sachs. Health care: IBM, Athenahealth. Cars: Waymo, Tesla.",
    source_lines: [103, 104, 105, 106],
  },
  {
    id: "fact:TRENDS",
    kind: "fact",
    title: "Trends of 2024",
    summary:
      "Models that can be explained, models on devices at the edge, cloud services for machine learning, and specialisation in one field of use.",
    source_lines: [113, 114, 115, 182, 183],
  },
  {
    id: "interest:edge-iot",
    kind: "interest",
    title: "Edge devices",
    summary: "Models on small devices and sensors. An optional interest, never scored.",
    source_lines: [114],
  },
  {
    id: "fact:REMOTE",
    kind: "fact",
    title: "Remote work",
    summary: "Said to be on the rise; about 12% of postings name a remote place of work.",
    source_lines: [116, 180],
  },
  {
    id: "fact:ML-MARKET",
    kind: "fact",
    title: "Size of the market",
    summary: "A forecast from $26.03 billion in 2023 to $225.91 billion in 2030, world-wide.",
    source_lines: [118],
  },
  {
    id: "fact:PROFITABILITY",
    kind: "fact",
    title: "A doubt",
    summary:
      "Whether the business around artificial intelligence will pay in the long run is disputed.",
    source_lines: [119],
  },
  {
    id: "fact:PROSPECTS",
    kind: "fact",
    title: "Prospects",
    summary: "A secure job, room to grow, and a voice in business decisions through data.",
    source_lines: [122, 123, 124],
  },
  {
    id: "page:salary",
    kind: "page",
    title: "Pay",
    summary:
      "Figures for the United States in 2024 from one secondary text. They disagree with each other and are shown one beside the other, never averaged.",
    source_lines: [126],
  },
  {
    id: "fact:SAL-AVG",
    kind: "fact",
    title: "Average base pay",
    summary:
      "$157,969 across all machine learning engineers, or $109,143 to $131,000. The first probably includes senior pay.",
    source_lines: [128, 142, 162],
  },
  {
    id: "fact:SAL-ENTRY",
    kind: "fact",
    title: "Pay at entry level",
    summary:
      "$120,571 to $140,000 for 1 to 3 years, or $80,000 to $120,000. The two ranges do not meet.",
    source_lines: [130, 159],
  },
  {
    id: "fact:TC-AVG",
    kind: "fact",
    title: "Average total pay",
    summary: "$202,331 with bonuses and shares.",
    source_lines: [134],
  },
  {
    id: "fact:TC-SENIOR",
    kind: "fact",
    title: "Total pay at senior level",
    summary: "$210,000 to $250,000 for 5 to 7 years.",
    source_lines: [135],
  },
  {
    id: "fact:SAL-FACTORS",
    kind: "fact",
    title: "What moves pay",
    summary:
      "Years of experience, place, size and funding of the firm, and a specialism such as deep learning or language.",
    source_lines: [137, 138, 139, 140],
  },
  {
    id: "fact:SAL-BUFFALO",
    kind: "fact",
    title: "One city as an example",
    summary:
      "Buffalo, New York: $136,260 base and $138,260 in total, so about $2,000 on top of base pay.",
    source_lines: [143],
  },
  {
    id: "fact:SAL-TOP",
    kind: "fact",
    title: "Pay at the largest firms",
    summary:
      "About $230,148 in total at Google; elsewhere up to $170,000 to $200,000 without saying whether base or total.",
    source_lines: [145, 146, 163],
  },
  {
    id: "tip:NEGOTIATE",
    kind: "tip",
    title: "Before you talk about pay",
    summary:
      "Compare figures for the trade and for the firm; know which of your skills are rare; look at the whole package with shares and benefits; bring results and what they changed.",
    source_lines: [148, 149, 150, 151],
  },
  {
    id: "topic:achievement-story",
    kind: "topic",
    title: "Your achievements",
    summary:
      "Prepare two or three results with their effect in figures, in the order situation, what you did, what changed.",
    source_lines: [151],
  },
  {
    id: "fact:SAL-GROWTH",
    kind: "fact",
    title: "How pay grows",
    summary:
      "Through learning, through leading or specialising, and through early knowledge of new technology. At the top, $250,000 in total or more is named.",
    source_lines: [153, 154, 155],
  },
  {
    id: "fact:SAL-SECTOR",
    kind: "fact",
    title: "Best-paid sectors",
    summary: "Real estate at $187,938 and information technology at $181,863.",
    source_lines: [164],
  },
  {
    id: "fact:APPLICATIONS",
    kind: "fact",
    title: "Fields of use",
    summary:
      "Diagnosis and finding anomalies in health care, security of information, recommendations and fraud detection in finance, retail and media, autonomous systems.",
    source_lines: [174, 175],
  },
  {
    id: "interest:infosec",
    kind: "interest",
    title: "Information security",
    summary:
      "Models that find and limit threats to computer systems. An optional interest, never scored.",
    source_lines: [174],
  },
  {
    id: "fact:ENTREPRENEUR",
    kind: "fact",
    title: "Own business",
    summary: "Some go on to found firms for applications in one field.",
    source_lines: [178],
  },
  {
    id: "page:soft",
    kind: "page",
    title: "Soft skills",
    summary:
      "Eleven soft skills. The source calls them decisive for senior roles; here they are asked for at this level already.",
    source_lines: [185],
  },
  {
    id: "page:practices",
    kind: "page",
    title: "Practices",
    summary:
      "Twenty-six practices of machine learning engineering. Most of them match entries of the SE4ML catalogue.",
    source_lines: [220],
  },
  {
    id: "page:challenges",
    kind: "page",
    title: "Challenges",
    summary:
      "Twenty-seven difficulties of the work, turned into prompts for interviews and for the talk with a coach.",
    source_lines: [255],
  },
];
