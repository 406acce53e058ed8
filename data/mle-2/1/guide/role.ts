import type { Passage, RoleGuide } from "@/lib/model/role-guide";

export const overview: Passage = {
  id: "overview",
  title: "The role in short",
  body: "You build models from data, bring them into production and keep them useful once people depend on them. The work lies between software engineering, data science and machine learning, and rests on computer science, mathematics and statistics. It is a mid-level role: you carry a model from the first data to live use on your own, and you begin to lead others in small projects. Healthcare, media, shops and banks all employ such engineers; the core is the same, the data and the risks differ.",
  competencies: ["ml.concepts", "se.design", "de.pipelines", "op.deploy"],
  source_lines: [2, 17, 41, 66],
};

export const softSkillsIntro: Passage = {
  id: "soft-skills",
  title: "Eleven soft skills",
  body: "From communication to adaptability, the source asks for eleven soft skills beside the technical ones. It calls them crucial for senior posts; here they count at this level already. None of them is about your character. Each level names something that other people saw happen, because that can be checked and practised. Four carry a minimum: communication, teamwork, problem-solving and accountability.",
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
};

export const practicesIntro: Passage = {
  id: "practices",
  title: "Twenty-six practices",
  body: "The source lists what teams do so that machine learning projects keep working: from checking data to reviewing live models. Say for each whether your work follows it: yes, partly, no, or not my job. The answers never change your score. They support a level or question it: whoever claims to watch models alone but logs no predictions has something to talk over with a coach.",
  competencies: [],
  source_lines: [220],
};

export const challengesIntro: Passage = {
  id: "challenges",
  title: "Twenty-seven challenges",
  body: "These are the difficulties that the source expects you to meet: poor data, models nobody can explain, systems that fail at scale, people who want opposite things. Each is turned into a prompt for an interview or a talk with a coach. Answer from something that happened to you. Under each prompt stands what a strong answer contains and what makes a listener doubt.",
  competencies: [],
  source_lines: [255],
};

/**
 * The seven areas under “Core Responsibilities”, and an eighth, experiments and research, that the
 * source asks for in its overview and under “Career Development” only.
 */
export const responsibilities: readonly Passage[] = [
  {
    id: "models",
    title: "Developing models and releasing them",
    body: "In a week you choose a method for a task, train it on a large data set, and compare it with the simplest thing that could work. You decide which measure tells good from bad here, for example accuracy where classes are even and precision where false alarms cost. When a model passes, you bring it into production; you do not hand over a notebook. Some tasks need a neural network; for many a regression or a tree model is enough.",
    competencies: ["ml.concepts", "ml.deep", "ex.offline", "op.deploy"],
    source_lines: [18, 19, 20],
  },
  {
    id: "integration",
    title: "Fitting models into products with other teams",
    body: "A model counts once other software calls it. You agree on an interface with the team that owns the product, on how fast an answer must come, and on what happens when none comes. You sit with product managers, software engineers and operations before and during the release, so that nobody is surprised by it.",
    competencies: ["se.api", "so.team", "so.comm"],
    source_lines: [21, 22, 23],
  },
  {
    id: "leadership",
    title: "Leading, reviewing, writing down",
    body: "You plan and steer one project of small or medium size and help a junior engineer with theirs. You review other people's changes and hold to the standards that the team agreed on. What you build comes with a document from which somebody else can run it, and you correct that document when the system changes.",
    competencies: ["ld.project", "ld.mentor", "se.review"],
    source_lines: [24, 25, 26, 27],
  },
  {
    id: "operations",
    title: "Running models in production",
    body: "You release models in such a way that they carry the traffic, keep data safe and can be taken back. The whole life of a model is yours: training, evaluation, release, watching, and training again. Part of each week goes to looking at what live models answered, and to finding out why an alarm went off or why none did.",
    competencies: ["op.deploy", "op.monitor", "op.retrain", "op.reliability", "re.secure"],
    source_lines: [28, 29, 30],
  },
  {
    id: "data",
    title: "Building what brings the data",
    body: "You take in large data sets, clean them, and compute features the same way for training and for live use. You build data services that run on schedule on a cloud platform and survive a late file or a changed column. Much of the week goes here, and most odd results of a model are explained here.",
    competencies: ["de.pipelines", "de.wrangle", "de.features", "de.bigdata", "cl.platform"],
    source_lines: [31, 32, 33],
  },
  {
    id: "learning",
    title: "Keeping up, and bringing it home",
    body: "You follow what changes in the field, through papers, talks or a conference, and try on your own data what looks useful. What holds becomes a practice of the team; what does not is written down as well, so that nobody tries it twice. A few hours a week are enough if they end in a decision.",
    competencies: ["so.learn", "so.adapt"],
    source_lines: [34, 35, 36],
  },
  {
    id: "sound-operation",
    title: "Quality, availability and cost",
    body: "You judge how a system performs, how secure it is and whether its design still fits. You raise quality step by step: a test where a fault got through, a limit where a queue ran full. You know what your models cost each month, and you say so when a cheaper one would do. Availability is agreed in figures, for example how many minutes a month may fail.",
    competencies: ["op.reliability", "re.secure", "se.design", "cl.cost"],
    source_lines: [37, 38, 39],
  },
  {
    id: "experiments",
    title: "Experiments and research",
    body: "You plan A/B tests, work out beforehand how many users they need, and read the result as it is, not as you hoped. Where no known method fits a problem of the business, you read, build a small prototype and decide whether it deserves a place in production. Most prototypes do not, and saying so early is part of the job.",
    competencies: ["ex.abtest", "ex.research", "ml.probstat", "ex.offline"],
    source_lines: [6, 76, 77, 82],
  },
];

export const industries: RoleGuide["industries"] = [
  {
    variant: "healthcare",
    summary:
      "In healthcare a prediction touches a patient, and a clinician answers for what follows. You work with medical staff to bring data science from one ward or study to wider use, so that care gets better. Privacy, fairness and reasons for a result weigh more here than elsewhere.",
    duties: [
      "Ask clinicians what they would do differently with a prediction before you build one.",
      "Read data from clinical systems with its gaps: codes set for billing, tests not taken, times entered late.",
      "Build models that help with a diagnosis or flag unusual findings, and show what a missed case would cost.",
      "Check that a model which works at one site holds at the next one before it is used there.",
      "Keep patient data protected at every step, and know who may see which part.",
    ],
    competency: "do.health",
    source_lines: [13, 63, 173, 182],
  },
  {
    variant: "tech_media",
    summary:
      "In technology and media a model shapes what people see, choose or watch, many times a day. Small changes reach millions, so nearly all of them go through a live experiment. Text, images and video are the material, and slow answers lose viewers.",
    duties: [
      "Build recommendations, rankings and personal pages that run in production and scale with the audience.",
      "Test each change with live users, and watch whether a gain in clicks costs satisfaction later.",
      "Keep answers within the time that a page may take to load.",
      "Handle new users and new content, about which no past behaviour is known.",
    ],
    competency: "do.media",
    source_lines: [14, 175, 182],
  },
  {
    variant: "ecom_finance",
    summary:
      "In shops, search and finance a model's errors have a price in money, and traffic comes in peaks. You build the data and model infrastructure as much as the models, release them automatically, and make large distributed systems answer fast. In finance somebody will also ask why a decision was made.",
    duties: [
      "Build data and model infrastructure that grows with orders, searches or payments.",
      "Automate the release of models and connect it to the tools of the cloud in use.",
      "Speed up distributed systems: find the slow part, measure it, and shorten it.",
      "Build recommendations and fraud detection, and set limits by what each kind of error costs.",
      "Prepare for peaks such as a sale or an attack, with a way back when a model misbehaves.",
    ],
    competency: "do.comfin",
    source_lines: [15, 64, 175, 182],
  },
];
