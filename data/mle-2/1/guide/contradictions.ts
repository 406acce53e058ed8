import type { Contradiction } from "@/lib/model/source-facts";

/** Where the source disagrees with itself, and what this guide does about it. */
export const contradictions: readonly Contradiction[] = [
  {
    id: "mid-level-pay",
    subject: "Pay at this level",
    conflict:
      "An average of about $152,000 stands against three ranges: $122,619 to $150,000, $120,000 to $150,000, and $100,000 to $150,000 for 1 to 4 years. The average lies above the top of all three.",
    treatment:
      "All four stand one under the other, each with its basis and its years. Together they span $100,000 to $152,000; no single number is formed.",
    figures: ["sal-mid-99", "sal-mid-131", "sal-mid-155", "sal-mid-160"],
    competencies: [],
    source_lines: [99, 131, 155, 160],
  },
  {
    id: "entry-level-pay",
    subject: "Pay at entry level",
    conflict:
      "$120,571 to $140,000 for 1 to 3 years in one section, about $80,000 to $120,000 in another. The ranges do not overlap at all.",
    treatment: "Both are shown, with the note that they probably come from different surveys.",
    figures: ["sal-entry-130", "sal-entry-159"],
    competencies: [],
    source_lines: [130, 159],
  },
  {
    id: "entry-against-mid-pay",
    subject: "Entry and mid level in the same table",
    conflict:
      "Entry level is given as $120,571 to $140,000 and mid-level as $122,619 to $150,000. The lower ends are $2,048 apart, so two levels share nearly one band.",
    treatment:
      "The guide says that the source does not separate the levels well, and draws no step in pay from one to the next.",
    figures: ["sal-entry-130", "sal-mid-131"],
    competencies: [],
    source_lines: [130, 131],
  },
  {
    id: "average-pay",
    subject: "Average pay of all machine learning engineers",
    conflict:
      "$157,969 is called the national average of base pay, twice. Another section puts averages between $109,143 and $131,000, and the first average lies above the $150,000 that ends the mid-level range.",
    treatment:
      "Both are shown. The guide remarks, as its own guess, that the higher one probably mixes in senior pay.",
    figures: ["sal-avg-128", "sal-avg-142", "sal-avg-162", "sal-mid-131"],
    competencies: [],
    source_lines: [128, 131, 142, 162],
  },
  {
    id: "senior-pay",
    subject: "Pay of senior and experienced engineers",
    conflict:
      "About $184,000 for seniors, up to $189,477 for 5 to 7 years, and $120,000 to $170,000 for 5 to 9 years. The first figure is higher than the whole of the last range.",
    treatment: "Three rows with their years, not merged.",
    figures: ["sal-senior-100", "sal-senior-132", "sal-senior-161"],
    competencies: [],
    source_lines: [100, 132, 161],
  },
  {
    id: "top-firm-pay",
    subject: "Pay at the top firms",
    conflict:
      "Total pay can reach about $230,148 at Google and $250,000 or more at top companies. Yet top companies are also said to pay up to $170,000 to $200,000, without saying whether shares count.",
    treatment:
      "Base pay, total pay and pay of unknown basis are kept apart wherever figures are listed.",
    figures: ["sal-top-146", "sal-top-163", "sal-growth-top-155"],
    competencies: [],
    source_lines: [146, 155, 163],
  },
  {
    id: "total-pay",
    subject: "What comes on top of base pay",
    conflict:
      "Average total pay is $202,331, about $44,000 above average base pay of $157,969. In the one city named, Buffalo, total pay of $138,260 is only $2,000 above base pay of $136,260. Seniors are given $210,000 to $250,000.",
    treatment:
      "Buffalo is shown as an example of one city, not as a measure for others. The averages keep their own rows.",
    figures: [
      "tc-avg-134",
      "sal-avg-128",
      "tc-senior-135",
      "sal-buffalo-base-143",
      "sal-buffalo-total-143",
    ],
    competencies: [],
    source_lines: [128, 134, 135, 143],
  },
  {
    id: "experience-bands",
    subject: "Years of experience for each level",
    conflict:
      "One section counts 1 to 3 years as entry and 5 to 7 as senior. Another counts 1 to 4 as mid-level and 5 to 9 as experienced. The role itself asks for 2 to 4. Between 3 and 5 years the first names no level, between 4 and 5 the second none.",
    treatment:
      "Only the role's own 2 to 4 years is treated as a requirement, as a fact you declare beside the score. The other bands stay attached to their pay figures.",
    figures: ["sal-entry-130", "sal-senior-132", "tc-senior-135", "sal-mid-160", "sal-senior-161"],
    competencies: [],
    source_lines: [44, 130, 132, 135, 160, 161],
  },
  {
    id: "job-growth",
    subject: "Growth of job postings",
    conflict:
      "Postings are said to have grown by 75% a year over five years and by 35% in the last. That multiplies them by sixteen, and it fits a last year of 35% only if the four years before averaged 87%.",
    treatment: "Both are quoted as reported, with the remark that the arithmetic is doubtful.",
    figures: ["jobs-five-years-96", "jobs-last-year-96"],
    competencies: [],
    source_lines: [96],
  },
  {
    id: "growth-forecast",
    subject: "The forecast of the Bureau of Labor Statistics",
    conflict:
      "Growth of 23% from 2022 to 2032 is ascribed to the Bureau for the field of machine learning engineering. The Bureau keeps no such occupation; the figure probably belongs to computer and information research scientists, which we could not confirm.",
    treatment:
      "The figure is quoted with that doubt and never shown as the Bureau's own figure for this role.",
    figures: ["bls-97", "bls-166"],
    competencies: [],
    source_lines: [97, 166],
  },
  {
    id: "remote-work",
    subject: "Remote work",
    conflict:
      "One section speaks of growing chances to work remotely. Another gives a figure: about 12% of postings, roughly one in eight.",
    treatment: "The figure leads; the tone of the other line is quoted beside it.",
    figures: ["remote-116", "remote-180"],
    competencies: [],
    source_lines: [116, 180],
  },
  {
    id: "language-and-cloud-lists",
    subject: "Which languages and which cloud",
    conflict:
      "Five places list languages, from Python alone to six with R and JavaScript; only Python is in all five. Three places list clouds: Azure and GCP once, Azure and AWS twice.",
    treatment:
      "Python is a requirement of its own. Of Java, Scala and C++ the best one counts, R and JavaScript together form one light item, and any one cloud counts. Nobody is asked for all of a list.",
    figures: [],
    competencies: ["pl.python", "pl.second", "pl.other", "cl.platform"],
    source_lines: [8, 49, 52, 69, 108, 110, 169, 170],
  },
  {
    id: "mentoring",
    subject: "Mentoring",
    conflict:
      "Mentoring junior engineers is a duty of this level in one section and the mark of a senior post in another. A third calls the ability to develop people still growing.",
    treatment:
      "Level 2 is asked for now: you mentor with support. Level 3 belongs to the view towards senior.",
    figures: [],
    competencies: ["ld.mentor"],
    source_lines: [25, 60, 78],
  },
  {
    id: "soft-skills-for-whom",
    subject: "For whom the soft skills are meant",
    conflict:
      "Soft skills are asked of Machine Learning Engineers II, and the next sentence says that they decide success in senior posts.",
    treatment:
      "All eleven are treated as requirements of this level: level 3 for those that every project needs, level 2 for purpose, frustration tolerance and strategy.",
    figures: [],
    competencies: [
      "so.comm",
      "so.team",
      "so.problem",
      "so.time",
      "so.rigor",
      "so.owner",
      "so.purpose",
      "so.frustration",
      "so.learn",
      "so.strategy",
      "so.adapt",
    ],
    source_lines: [185],
  },
  {
    id: "industries-without-requirements",
    subject: "Industries that are named but not described",
    conflict:
      "Car makers stand in the list of employers and information security in the list of applications. For neither does the source say what an engineer there must know.",
    treatment:
      "Both are shown as facts, and information security also as an unscored interest. There is no industry variant for either, because its requirements would be invented.",
    figures: ["employers-cars-106", "applications-security-174"],
    competencies: [],
    source_lines: [106, 174],
  },
  {
    id: "leading-projects",
    subject: "Leading projects",
    conflict:
      "Leading projects of small to medium size is listed as a plain duty of this level. Elsewhere leadership is called emerging, and looking after several projects is a later post.",
    treatment:
      "Level 2 is asked for: one small project with a manager looking on. Weight 4 shows that it matters, and level 3 belongs to the view towards senior.",
    figures: [],
    competencies: ["ld.project"],
    source_lines: [7, 25, 60, 177],
  },
  {
    id: "mlops-and-devops",
    subject: "How much operations",
    conflict:
      "Expertise in MLOps is demanded, but for DevOps, automation and CI/CD familiarity is enough. The practices then ask for automatic deployment and automatic regression tests.",
    treatment:
      "The duties decide, not the adjectives. Deployment, monitoring and versioning are asked for at level 3, the pipeline that builds and releases at level 2, or 3 in e-commerce and finance.",
    figures: [],
    competencies: ["op.deploy", "op.monitor", "op.versioning", "op.cicd"],
    source_lines: [11, 46, 57, 240, 242],
  },
];
