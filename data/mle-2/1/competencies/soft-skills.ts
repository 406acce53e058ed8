import type { CompetencyData } from "@/lib/model/requirement-model";

export const softSkills: readonly CompetencyData[] = [
  {
    number: 39,
    id: "so.comm",
    name: "Communication",
    covers:
      "Explaining models, results and risks so that other people can act on them, and listening until their point is understood.",
    excludes:
      "Not: settling who does what, which is teamwork, or explaining one prediction, which is explainability.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: { healthcare: { level: 0, weight: 1 } },
    effort: "M",
    source_lines: [4, 58, 81, 187, 188, 249, 267, 289],
    source_sections: [
      "Overview",
      "Requirements",
      "Career Development",
      "Essential Soft Skills",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Six of the source's ten sections name it, towards colleagues and non-technical readers alike, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "Nobody has yet had to understand, or act on, something that I explained to them.",
        example: "",
      },
      {
        level: 1,
        statement:
          "A fellow student or teammate understood a method after I had explained it with material prepared by others.",
        example: "For example, a talk with slides from a course",
      },
      {
        level: 2,
        statement:
          "Before I presented results to a non-technical group, a colleague went through my draft and cut what they would not need.",
        example: "For example, one chart instead of six",
      },
      {
        level: 3,
        statement:
          "A manager repeated to others, without a mistake, what I had said about a model's limits, and based a decision on it.",
        example: "For example, a product manager who delayed a launch",
      },
      {
        level: 4,
        statement:
          "Other engineers ask me to explain the hardest results, and opposed groups have agreed on a text that I wrote.",
        example: "For example, lawyers and data scientists on one risk note",
      },
    ],
  },
  {
    number: 40,
    id: "so.team",
    name: "Teamwork and collaboration",
    covers:
      "Working with people of other disciplines towards one result: sharing information, giving credit, settling differences.",
    excludes:
      "Not: leading the work, which is project leadership, or presenting it, which is communication.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [4, 21, 23, 58, 75, 81, 190, 191, 232, 291],
    source_sections: [
      "Overview",
      "Core Responsibilities",
      "Requirements",
      "Career Development",
      "Essential Soft Skills",
      "Best Practices",
      "Common Challenges",
    ],
    why: "Seven of the source's ten sections name it, more than anything else in the role, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement: "My results so far were made alone, and nobody else's work depended on them.",
        example: "",
      },
      {
        level: 1,
        statement:
          "In a group task at a course, teammates received my agreed part and could use it without asking me again.",
        example: "For example, a cleaned data set for a course project",
      },
      {
        level: 2,
        statement:
          "A colleague from another discipline worked with me on a shared result while my lead helped us agree on the details.",
        example: "For example, a model form designed with a nurse",
      },
      {
        level: 3,
        statement:
          "Two sides of a disagreement in my project went on with a solution I had worked out with both.",
        example: "For example, a release date that data and product both signed",
      },
      {
        level: 4,
        statement:
          "Teams that used to wait for each other now share work in a way that I set up with them.",
        example: "For example, a joint weekly review of open data questions",
      },
    ],
  },
  {
    number: 41,
    id: "so.problem",
    name: "Problem-solving",
    covers:
      "Taking an unclear fault or goal apart, testing explanations in a sensible order, and learning from what was wrong.",
    excludes:
      "Not: going on and asking for help when it takes days, which is frustration tolerance.",
    required: 3,
    weight_base: 4,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [59, 76, 193, 194, 283],
    source_sections: [
      "Requirements",
      "Career Development",
      "Essential Soft Skills",
      "Common Challenges",
    ],
    why: "Four of the source's ten sections name it, from analysis to fault-finding, so it carries the top weight and a minimum level.",
    levels: [
      {
        level: 0,
        statement:
          "When something in my work fails without a clear message, somebody else finds out why.",
        example: "",
      },
      {
        level: 1,
        statement:
          "With a colleague's list of steps, I have narrowed a known kind of fault down to one component.",
        example: "For example, a checklist for a failed training job",
      },
      {
        level: 2,
        statement:
          "I proposed what to test next on a standard fault, and a colleague agreed or corrected me until it was found.",
        example: "For example, a wrong join found by halving the data",
      },
      {
        level: 3,
        statement:
          "Others saw me find the cause of a live problem that had several likely explanations, by ruling them out with evidence.",
        example: "For example, falling clicks that were a logging fault",
      },
      {
        level: 4,
        statement:
          "Teams call me into problems that cross their systems, and the method I use has become their written practice.",
        example: "For example, a shared template for fault reports",
      },
    ],
  },
  {
    number: 42,
    id: "so.time",
    name: "Time management and organisation",
    covers:
      "Setting priorities among several tasks, keeping promises about dates, and warning early when one will slip.",
    excludes: "Not: planning the work of other people, which is project leadership.",
    required: 3,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [196, 197, 287],
    source_sections: ["Essential Soft Skills", "Common Challenges"],
    why: "Two of the source's ten sections name it, so independence is expected at a middle weight.",
    levels: [
      {
        level: 0,
        statement:
          "Nobody has yet heard from me, before the day it was due, that my work would be late.",
        example: "",
      },
      {
        level: 1,
        statement: "My tasks for the week are in a list that another person gave an order to.",
        example: "For example, a tutor's plan with three deadlines",
      },
      {
        level: 2,
        statement:
          "My lead and I agree on priorities each week, and I say so when two of them collide.",
        example: "For example, an urgent fix beside a model review",
      },
      {
        level: 3,
        statement:
          "When my own date was in danger, those who depended on it heard early from me and chose between my options.",
        example: "For example, fewer features now or all of them in May",
      },
      {
        level: 4,
        statement:
          "Several projects plan by the order in which I take their requests, which I settled with people who each wanted to be first.",
        example: "For example, one ranked list for four product managers",
      },
    ],
  },
  {
    number: 43,
    id: "so.rigor",
    name: "Intellectual rigour and flexibility",
    covers:
      "Checking reasoning and assumptions, one's own above all, and changing a conclusion when the evidence asks for it.",
    excludes: "Not: statistical methods, or accepting new goals and tools, which is adaptability.",
    required: 3,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [59, 199, 200],
    source_sections: ["Requirements", "Essential Soft Skills"],
    why: "Two of the source's ten sections name it, so independence is expected at a middle weight.",
    levels: [
      {
        level: 0,
        statement: "I have not yet had to write down why a result of mine should be believed.",
        example: "",
      },
      {
        level: 1,
        statement:
          "In an exercise or course project, I listed the assumptions behind a result and said which one was untested.",
        example: "For example, that last year's users resemble this year's",
      },
      {
        level: 2,
        statement:
          "A colleague saw me change a result after questions in review had shown that one step did not follow.",
        example: "For example, a cause claimed from a correlation",
      },
      {
        level: 3,
        statement:
          "Where those who had accepted it could read it, I withdrew a conclusion because my own later check spoke against it.",
        example: "For example, a message to the channel with the new figure",
      },
      {
        level: 4,
        statement:
          "Teams ask me to look for the weak point in their case before they decide, and have stopped plans because of it.",
        example: "For example, a review of a million-euro forecast",
      },
    ],
  },
  {
    number: 44,
    id: "so.owner",
    name: "Accountability and ownership",
    covers:
      "Answering for the outcome of one's work, saying so when it breaks, and seeing the repair through to its cause.",
    excludes: "Not: technical fault-finding, which is problem-solving.",
    required: 3,
    weight_base: 2,
    weight_strength: 1,
    gate_floor: 2,
    variants: {},
    effort: "M",
    source_lines: [202, 203],
    source_sections: ["Essential Soft Skills"],
    why: "One of the source's ten sections names it, but duties in production hang on it, so it carries a minimum level.",
    levels: [
      {
        level: 0,
        statement: "What goes wrong in my work is usually noticed and repaired by somebody else.",
        example: "",
      },
      {
        level: 1,
        statement:
          "When somebody shows me a mistake of mine and how to mend it, they need not ask twice.",
        example: "For example, a corrected report on the next day",
      },
      {
        level: 2,
        statement:
          "My team has heard of a mistake from me first, and a colleague helped me to repair it.",
        example: "For example, a wrong column found after a release",
      },
      {
        level: 3,
        statement:
          "After a release of mine broke something, those affected heard it from me and saw its cause removed.",
        example: "For example, a dated note with cause, repair and prevention",
      },
      {
        level: 4,
        statement:
          "People tell me about mistakes that no team owns, because my earlier follow-ups changed how those teams work.",
        example: "For example, a shared on-call rota after a lost alarm",
      },
    ],
  },
  {
    number: 45,
    id: "so.purpose",
    name: "Purpose-driven work and self-discipline",
    covers:
      "Keeping work tied to a use that matters, holding to quality when nobody checks, and leaving distractions aside.",
    excludes: "Not: ordering tasks by date, which is time management.",
    required: 2,
    weight_base: 2,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [205, 206],
    source_sections: ["Essential Soft Skills"],
    why: "One of the source's ten sections names it, so supported practice at a low weight is enough.",
    levels: [
      {
        level: 0,
        statement: "If asked, I could not tell a colleague who uses what I am working on.",
        example: "",
      },
      {
        level: 1,
        statement:
          "I can tell a visitor whom my current task is meant to help, as it was explained to me.",
        example: "For example, dispatchers who plan tomorrow's routes",
      },
      {
        level: 2,
        statement:
          "After asking my lead what would be good enough for the people who use a model, I stopped there.",
        example: "For example, no third decimal of accuracy",
      },
      {
        level: 3,
        statement:
          "Colleagues saw me decline or end a piece of attractive work because it did not serve its users.",
        example: "For example, a new architecture without a use",
      },
      {
        level: 4,
        statement:
          "Teams judge proposals by a question about their users that I introduced and have kept asking.",
        example: "For example, one line in each plan on who will notice",
      },
    ],
  },
  {
    number: 46,
    id: "so.frustration",
    name: "Frustration tolerance",
    covers:
      "Going on in a useful way when data, models or systems resist for days, and asking for help in time.",
    excludes: "Not: the method of finding faults, which is problem-solving.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [208, 209, 283],
    source_sections: ["Essential Soft Skills", "Common Challenges"],
    why: "Two of the source's ten sections name it, so supported practice at a middle weight is enough.",
    levels: [
      {
        level: 0,
        statement:
          "Tasks of mine that failed several times were mostly left unfinished or passed to someone else.",
        example: "",
      },
      {
        level: 1,
        statement:
          "After a failed attempt, I have followed the next step that a teacher or colleague suggested and reported the result.",
        example: "For example, a second try with a smaller sample",
      },
      {
        level: 2,
        statement:
          "With a colleague's help after a day without progress, I went on from my notes on the failed attempts.",
        example: "For example, a log of nine training runs",
      },
      {
        level: 3,
        statement:
          "Over weeks without progress, I wrote to my team each week what was ruled out and what came next.",
        example: "For example, a page on an unstable training job",
      },
      {
        level: 4,
        statement:
          "Colleagues who are stuck for long come to me, and projects were ended or saved after my report on the failures.",
        example: "For example, a written case to stop after two months",
      },
    ],
  },
  {
    number: 47,
    id: "so.learn",
    name: "Continuous learning",
    covers:
      "Keeping up with the field, trying new methods on purpose, and bringing what is useful back to the team.",
    excludes: "Not: turning a paper into a prototype, which is reading research.",
    required: 3,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [34, 35, 36, 88, 89, 90, 91, 92, 153, 155, 211, 212, 281],
    source_sections: [
      "Core Responsibilities",
      "Career Development",
      "Salary Ranges",
      "Essential Soft Skills",
      "Common Challenges",
    ],
    why: "Five of the source's ten sections name it, as a condition for staying in the field, so independence is expected at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "It is more than a year since I last finished anything that taught me about this field.",
        example: "",
      },
      {
        level: 1,
        statement:
          "On the advice of another person, I finished a course or book in the past year and can name one lesson from it.",
        example: "For example, a MOOC on deep learning",
      },
      {
        level: 2,
        statement:
          "My lead and I picked a skill that I lacked, and a task at work showed that I had learned it.",
        example: "For example, first queries in a new warehouse",
      },
      {
        level: 3,
        statement:
          "My team does one thing differently because of something I learned and tried out unasked in the past year.",
        example: "For example, a faster data format after a trial",
      },
      {
        level: 4,
        statement:
          "People across the company learn through something that I started and kept going for a year or more.",
        example: "For example, a monthly paper club with 20 readers",
      },
    ],
  },
  {
    number: 48,
    id: "so.strategy",
    name: "Strategic thinking",
    covers:
      "Seeing how a piece of work serves the wider goal, foreseeing obstacles, and choosing what matters most.",
    excludes: "Not: choosing between technical options, which is technical judgement.",
    required: 2,
    weight_base: 3,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [78, 85, 214, 215, 290],
    source_sections: ["Career Development", "Essential Soft Skills", "Common Challenges"],
    why: "Three of the source's ten sections name it, two of them as senior work, so supported practice at a middle weight is enough.",
    levels: [
      {
        level: 0,
        statement:
          "I have not been asked, or tried, to say why our team does one project before another.",
        example: "",
      },
      {
        level: 1,
        statement:
          "From our written plan, I can tell a newcomer how my current task serves the goal of the year.",
        example: "For example, fewer returns through better size advice",
      },
      {
        level: 2,
        statement:
          "While helping my manager to plan the next quarter, I named an obstacle that then went into the plan.",
        example: "For example, labels that a new law would forbid",
      },
      {
        level: 3,
        statement:
          "A project's order of work was changed on my proposal, after I had shown which part decided its success.",
        example: "For example, data access settled before any modelling",
      },
      {
        level: 4,
        statement:
          "Managers of several areas chose their direction for a year or more because of a case that I made.",
        example: "For example, buying translation models instead of building them",
      },
    ],
  },
  {
    number: 49,
    id: "so.adapt",
    name: "Adaptability",
    covers:
      "Changing plan, tool or goal when the situation changes, and helping the work to go on meanwhile.",
    excludes: "Not: doubting one's own conclusions, which is intellectual rigour.",
    required: 3,
    weight_base: 4,
    weight_strength: 0,
    gate_floor: null,
    variants: {},
    effort: "M",
    source_lines: [36, 124, 217, 218, 281],
    source_sections: [
      "Core Responsibilities",
      "Market Demand",
      "Essential Soft Skills",
      "Common Challenges",
    ],
    why: "Four of the source's ten sections name it, for both requirements and technology, so independence is expected at a high weight.",
    levels: [
      {
        level: 0,
        statement:
          "The goals and tools of my work have not yet changed while I was in the middle of it.",
        example: "",
      },
      {
        level: 1,
        statement:
          "When a task of mine was changed, I followed the new instructions that somebody wrote out for me.",
        example: "For example, the same report from another source",
      },
      {
        level: 2,
        statement:
          "My team saw me move to a new tool or goal in mid-project with a colleague's help.",
        example: "For example, from one cloud provider to another",
      },
      {
        level: 3,
        statement:
          "After a requirement had changed late, I told the others what I would drop and delivered the rest on my own.",
        example: "For example, a rules-based version when the data fell away",
      },
      {
        level: 4,
        statement:
          "I led several people through a change of direction, and they still delivered what the new goal asked for.",
        example: "For example, a product line closed in mid-year",
      },
    ],
  },
];
