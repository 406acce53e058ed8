import type { Passage } from "@/lib/model/role-guide";

export const career: { stages: Passage[]; moves: Passage[]; growth: Passage[] } = {
  stages: [
    {
      id: "before",
      title: "Before: entry level",
      body: "You prepare data and train simple models, and somebody else has drawn the plan. Your work is checked before anyone depends on it. You move up by taking over harder algorithms, then a small project of your own from the first data to the report. A good sign is the day when your reviewer stops finding errors that you had not listed yourself.",
      competencies: ["de.wrangle", "ml.concepts", "ex.offline", "fw.classic"],
      source_lines: [72],
    },
    {
      id: "at",
      title: "At this level: Machine Learning Engineer II",
      body: "You design models and the system around them, fit them into the product with other teams, and turn a prototype into something people use. You are the person called when your model behaves oddly in production. Some of the work is research in the plain sense: nobody yet knows which method will do, and you find out. Leadership begins small, with one project or one junior colleague.",
      competencies: ["ml.concepts", "se.design", "op.deploy", "ex.research", "ld.project"],
      source_lines: [73, 74, 75, 76, 77],
    },
    {
      id: "after",
      title: "After: senior",
      body: "A senior engineer decides what machine learning should be used for and what it should be kept away from. You lead projects that last quarters and cross several teams, and junior engineers grow under your guidance. Less of your result is your own code; more of it is what others built the way you set out. The gap to close first is leadership: level 2 is asked now, and level 3 is the first thing to show for a senior post.",
      competencies: ["ld.mentor", "ld.project", "so.strategy", "ld.judge"],
      source_lines: [78],
    },
  ],
  moves: [
    {
      id: "between-teams-and-roles",
      title: "Another team or another role",
      body: "Many firms let engineers change team or trade inside the house: from recommendations to fraud, from models to the data platform, from engineering to product. Such a move costs time, because for some months nobody there knows your work. It is worth most where the new team uses two things you hold at level 3 and one that you hold at 1. Ask to sit in on two of their planning meetings before you decide.",
      competencies: ["so.adapt", "so.team"],
      source_lines: [86],
    },
    {
      id: "several-projects",
      title: "Answering for several projects",
      body: "Advanced posts look after more than one project at a time. Your day is then about order, people and risk: which project gets the one free engineer, which is stopped, which date is moved. Before you ask for such a post, have led one project from its plan to its review, and have one written example of a project that you cut down or ended in time.",
      competencies: ["ld.project", "so.time", "ld.judge"],
      source_lines: [177],
    },
    {
      id: "executives-and-partners",
      title: "Work with executives and partners",
      body: "Senior engineers often advise executives on plans and look after firms outside, such as a data supplier or a customer who runs the model. The skill is to say in one page what a model can do, what it will cost, and what nobody knows yet. You can practise at this level: write that page for your own project and let a director ask questions about it.",
      competencies: ["so.strategy", "so.comm"],
      source_lines: [85],
    },
    {
      id: "own-company",
      title: "A company of your own",
      body: "Some engineers found a firm for one field, because knowing its data and its daily work is harder to copy than a model. The source reports this as a trend and gives no figure for how many do it or how it ends. What carries over from this role is building alone from data to live use. What does not is selling, and you can test that first: find three people in the field who would pay for a trial.",
      competencies: ["so.strategy", "so.owner"],
      source_lines: [178],
    },
  ],
  growth: [
    {
      id: "learning-that-shows",
      title: "Learning that ends in use",
      body: "Three lines of the source name learning as the way to advance or to be paid more. Reading alone will not show in your work. Choose one method or tool a quarter, try it on your own data, and tell the team in a page whether to use it. Over a year that makes four decisions you can show, and “not worth it” is as good a result as “adopted”.",
      competencies: ["so.learn", "ex.research"],
      source_lines: [92, 153, 155],
    },
    {
      id: "harder-projects",
      title: "Projects one step harder",
      body: "Growth comes from projects that are more complex than the last: more data, more people affected, more ways to fail. Change one of these at a time, so that you can tell what was hard. When work is handed out, ask for the part that you could not do alone today, and name the person who will review it.",
      competencies: ["ld.project", "so.problem", "op.reliability"],
      source_lines: [92],
    },
    {
      id: "leading-or-specialising",
      title: "Lead, or specialise",
      body: "Two ways are said to raise pay a good deal: leading people and projects, or becoming the one who is asked about a subject, such as deep learning or language processing. Both start at this level. For the first, take a small project and a junior colleague. For the second, bring one competency to level 4, which means that other people work the way you set out.",
      competencies: ["ld.project", "ld.mentor", "ml.deep", "ml.nlp"],
      source_lines: [140, 154],
    },
  ],
};

export const negotiation: readonly Passage[] = [
  {
    id: "know-the-figures",
    title: "Know what is paid",
    body: "Collect at least five figures for the same level, city and year: advertisements that state pay, a survey, and people who hire for such posts. In several US states an advertisement must give a range by law. Write beside each whether it is base or total pay, and look for the firm's own range. Then set down three numbers: what you ask for, what you would accept, and where you say no.",
    competencies: [],
    source_lines: [148],
  },
  {
    id: "name-what-is-rare",
    title: "Name what is rare about you",
    body: "Go through the advertisement and mark two things it asks for that you hold at level 3 or above and can show. Add one thing it does not ask for that the team would use, such as years in a hospital or a service you ran in a compiled language. For each have one link or one page ready. “Eight years of Python” is not rare; “I brought three models through a bank's audit” is.",
    competencies: [],
    source_lines: [149],
  },
  {
    id: "weigh-the-package",
    title: "Weigh the whole package",
    body: "Put the offer in one table, for the first year and for the fourth: base pay, the bonus that was paid last year, and shares with the date they become yours. Add retirement contribution, health cover, leave and time for learning. Count shares that cannot be traded yet once at the stated value and once at zero. Compare offers by both sums, then ask about the part where this firm offers least.",
    competencies: [],
    source_lines: [150],
  },
  {
    id: "bring-results",
    title: "Bring results and what they changed",
    body: "Prepare three results from earlier posts, each told in a minute and ending in a figure. Take one that concerns money or time, one that concerns something which stopped failing, and one that concerns other people's work. Say which part was yours. Practise them aloud on somebody outside your field and shorten whatever they had to ask about twice.",
    competencies: ["so.comm"],
    source_lines: [151],
  },
];

export const achievementStory: Passage = {
  id: "achievement-story",
  title: "How to tell a result",
  body: "Tell it in three parts. Situation: what was wrong, for whom, and how large it was. What you did: the choice that was yours, one alternative you turned down, and why. What changed: a figure before and after, over which time, and how you know that your work caused it. For example: “A returns forecast had been wrong for two weeks before anybody noticed. I logged its inputs and set three limits, instead of retraining at once. The next fault was found after 40 minutes, and the warehouse reordered nothing in vain.” Say “I” for your part and “we” for the team's. Where you have no figure, count something: hours, complaints, reruns, people who use it. Where you may not name the figure, give the share or the order of size. End with what you would do differently, because the next question will be that one.",
  competencies: ["so.comm", "ex.metrics"],
  source_lines: [151],
};
