import type { CompetencyGuide } from "@/lib/model/role-guide";

export const experimentationGuide: readonly CompetencyGuide[] = [
  {
    competency: "ex.metrics",
    boundaries: {
      inside: [
        "Writing down, before training begins, which number would show that the product got better.",
        "Searching for the wrong outcome that a proposed metric would reward.",
        "Naming the guardrail metrics that must not fall while the main one rises.",
      ],
      outside: [
        { what: "Computing precision or error on held-out data", see: "ex.offline" },
        { what: "Proving with live users that the model moved the number", see: "ex.abtest" },
        { what: "Deciding which problem the product should tackle next year", see: "so.strategy" },
      ],
    },
    between: [
      "At 1 you can explain on a course example why a model with high accuracy may still miss the goal.",
      "At 2 a success metric for one model stands in your words, checked by a senior colleague and older than the training run.",
      "At 3 you had the first metric replaced before the model was built, because you showed which wrong outcome it rewarded.",
      "At 4 teams whose goals were in conflict measure their models by definitions that you settled between them.",
    ],
    coach_questions: [
      "Who used your last project, and how could they have told that it helped them?",
      "For which product would a model with 99% accuracy help nobody, and which number would you look at instead?",
      "Which metric did you write down, how long before training, and what did the senior colleague change in it?",
      "Which proposed metric did you reject, what wrong outcome did it reward, and with which figures did you show it?",
      "Which two teams wanted different numbers, what did each give up, and who owns the definition today?",
    ],
    good_evidence: [
      "A one-page brief older than the first training run: goal, formula, guardrail metrics, and the value that counts as success.",
      "Past data on which the rejected and the chosen metric prefer opposite options, with the outcome that followed.",
      "A shared list of metric definitions with owners, whose history shows edits by more than one team.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "The case against the first metric",
        task: "For a model that is about to be built, at work or for a group you help, note the metric first proposed. Search past data for cases where it rises while the outcome gets worse. Propose a replacement with guardrail metrics to the person who owns the goal, and follow it into use.",
        done_when: [
          "The proposal is older than the first training run.",
          "At least three real cases show the first metric rewarding a wrong outcome.",
          "The owner of the goal accepted the replacement in writing.",
          "The live model's results are reported by the new metric.",
        ],
        reviewer: "A product manager or analyst who has had to replace a metric",
      },
      to_4: {
        kind: "project",
        title: "One definition for two teams",
        task: "Find a number that two teams compute in different ways, such as an active user or a relevant result. Show which decisions depend on the difference. Lead both to one formula with an owner, and have their models judged by it for three months.",
        done_when: [
          "Old and new figures for the same month stand side by side.",
          "Both teams agreed in writing, and the note says which goal gave way.",
          "One model of each team was accepted or refused by the shared figure.",
        ],
        reviewer: "A head of product or analytics who answers for both teams' figures",
      },
    },
    misunderstandings: [
      {
        belief: "The loss that the model minimises is the success metric.",
        rather:
          "The loss is chosen because a model can be trained on it. Success is what users or the business gain, and the two can part: more clicks, fewer orders.",
      },
      {
        belief: "The more metrics we follow, the surer we are that it worked.",
        rather:
          "Among twenty metrics, some rise whatever you do. Name the one that decides, and two or three that must not fall, before you start.",
      },
    ],
  },
  {
    competency: "ex.offline",
    boundaries: {
      inside: [
        "Splitting data by time, person or site so that the test resembles the day of use.",
        "Choosing measures and a threshold by what each kind of error costs.",
        "Scoring a simple baseline as well, and looking for leakage when a score seems too good.",
      ],
      outside: [
        { what: "Agreeing which goal the model serves", see: "ex.metrics" },
        { what: "Comparing two versions on live users", see: "ex.abtest" },
        { what: "Watching scores after release", see: "op.monitor" },
      ],
    },
    between: [
      "At 1 you can point to the place in a course exercise where training and validation scores part, and say why.",
      "At 2 you set a standard model against a simple baseline, on a split that a colleague had looked through.",
      "At 3 a score of your own looked wrong to you, and you found the flaw before any user received the model.",
      "At 4 a team releases or holds back models by your written rules, even where labels come late or are few.",
    ],
    coach_questions: [
      "On which new cases did you try the last rule or model you made, and how often was it right?",
      "Which two curves moved apart in your exercise, and at which point would you have stopped training?",
      "What was your baseline, by how much did the model beat it, and what did the reviewer say about the split?",
      "Which score made you doubt your own evaluation, what was wrong, and how far did that score fall afterwards?",
      "Which model did your rules keep from release, who objected, and what did the later labels show?",
    ],
    good_evidence: [
      "An evaluation report with the rule for the split, a baseline, the measure with its interval, and errors by segment.",
      "The score before and after a leak was removed, and the rows or the column that had leaked.",
      "The record of a release decision by somebody else that refuses a model and cites your rule.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Try to prove your own score wrong",
        task: "Take a model of yours that people are about to use. Before release, doubt its score: split by time and by user, drop suspicious features one by one, look for duplicates across the split, and score a baseline. Correct what you find and release.",
        done_when: [
          "Four or more checks are listed, each with the score before and after.",
          "At least one flaw was found and removed before users received the model.",
          "The score in the first weeks of use falls in a range that was written down beforehand.",
        ],
        reviewer: "An engineer who has seen a high test score fail in use",
      },
      to_4: {
        kind: "write-up",
        title: "Rules that decide a release",
        task: "Write two pages of rules for releasing models: splits, baselines, minimum scores with intervals, segments, and what to do while labels are months away. Have the people who release models decide by them. Rewrite every rule that they could not follow.",
        done_when: [
          "A model was held back by one of the rules, and the reason is on record.",
          "The rule for late or scarce labels decided at least one real case.",
          "Two release records by other people cite the rules.",
        ],
        reviewer: "A lead who signs model releases",
      },
    },
    misunderstandings: [
      {
        belief: "Cross-validation protects against leakage.",
        rather:
          "If the same customer stands in both parts, ten folds make the same mistake ten times. The rule for the split has to follow how the model will be used.",
      },
      {
        belief: "The test set is there to pick the best of my models.",
        rather:
          "Each choice made on the test set makes its score too high. Choose on validation data, and score the test set once, at the end.",
      },
    ],
  },
  {
    competency: "ex.abtest",
    boundaries: {
      inside: [
        "Choosing what is assigned at random: a person, a session, a shop or a city.",
        "Fixing the sample size, the end date and the stopping rule before the first user enters.",
        "Reading the outcome with its interval and side effects, and recommending release, stop or repeat.",
      ],
      outside: [
        { what: "Scoring a model on stored data", see: "ex.offline" },
        { what: "Giving a new version to 1% of traffic to see if it breaks", see: "op.deploy" },
        { what: "Tests and intervals for data that was not randomised", see: "ml.probstat" },
      ],
    },
    between: [
      "At 1 you can read a finished report and say what could not be known without its control group.",
      "At 2 somebody else designed the live test, you drew the conclusion with a template, and a colleague reviewed it.",
      "At 3 you designed the experiment, and the smallest effect worth acting on gave its sample size before users entered.",
      "At 4 teams follow your rules where a plain random split misleads, for example when users affect each other or traffic is low.",
    ],
    coach_questions: [
      "Which change did you once try on half of something, at work or at home, and how did you compare the halves?",
      "In the report you read, what did the control group get, and what might you have believed without it?",
      "What did the interval in your test say, what did you conclude, and what did the reviewer change in that?",
      "Which smallest effect did you plan for, why that one, and how many users did it require?",
      "In which test did users affect each other or metrics disagree, what was your rule, and who applied it next?",
    ],
    good_evidence: [
      "A test plan dated before launch, with unit, smallest effect, sample size and end date, beside a result that keeps to it.",
      "The report of a test that found no gain or did harm, with the interval and what you recommended.",
      "A comparison of planned and actual group sizes, and what you did when they did not match.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Plan first, then let users in",
        task: "Design a controlled experiment with real users: a model or feature at work, or a newsletter or website you help to run. Before launch, write the unit, the metric, the smallest effect worth acting on, the sample size and the end date. Run it to the end and recommend.",
        done_when: [
          "The plan is dated before the first user and was not changed afterwards.",
          "The sample size comes from a calculation that somebody else can run again.",
          "Group sizes were compared with the planned split before the result was read.",
          "The recommendation follows the rule in the plan, whichever way it points.",
        ],
        reviewer: "An analyst or engineer who has run ten or more live tests",
      },
      to_4: {
        kind: "review",
        title: "Review experiments before they start",
        task: "Write rules for the hard cases where you work, such as users who influence each other, low traffic or metrics that disagree. Review four experiment designs by other people before launch, and look at each again when it has ended.",
        done_when: [
          "Four designs carry your comments, dated before launch.",
          "At least one changed its unit, length or metric because of a rule.",
          "A team has since planned a hard case by the rules without asking you.",
        ],
        reviewer: "A statistician or experiment lead who approves other people's designs",
      },
    },
    misunderstandings: [
      {
        belief: "If p falls below 0.05 on day five, we can stop.",
        rather:
          "Daily looks with a fixed limit raise false alarms far above 5%. Wait for the planned end, or plan a sequential test from the start.",
      },
      {
        belief: "No significant difference means that the model changed nothing.",
        rather:
          "The interval may still hold an effect worth money. Say which effects the test has ruled out and which it was too small to see.",
      },
      {
        belief: "Comparing the month before with the month after is an experiment.",
        rather:
          "Season, prices and campaigns change too. Only a control group at the same time separates them from the model.",
      },
    ],
  },
  {
    competency: "ex.tuning",
    boundaries: {
      inside: [
        "Recording settings, random seed and score of every training run, including those that lost.",
        "Choosing ranges, search method and stopping rule for settings such as depth or learning rate.",
        "Weighing the machine hours of a search against the gain it is likely to bring.",
      ],
      outside: [
        {
          what: "Storing data and models so that an old result can be produced again",
          see: "op.versioning",
        },
        { what: "Choosing between kinds of model", see: "ml.concepts" },
        { what: "Generating and selecting model inputs automatically", see: "de.features" },
      ],
    },
    between: [
      "At 1 the settings and the score of a practice model stand side by side, because a tutorial had you log them.",
      "At 2 a program searched the settings of a work model, inside a range that a colleague had looked at.",
      "At 3 your compute budget was fixed, and you chose the search for a live model by its cost and likely gain.",
      "At 4 engineers in several projects compare runs through the practice you brought in after results could not be traced.",
    ],
    coach_questions: [
      "When two of your attempts gave different results, how did you find out which settings belonged to which?",
      "Which settings did you log in the tutorial, where is that log now, and which run won?",
      "What range did you search, which setting mattered most, and where is the record of the runs that lost?",
      "What was the budget in machine hours, which search method did you turn down, and what gain did you expect?",
      "Which old result could nobody trace, what did you introduce after that, and who found it too much work?",
    ],
    good_evidence: [
      "The full list of runs from one search, losing runs included, that a reader can sort by any setting.",
      "A chart of best score against machine hours, marked where you stopped the search and why.",
      "A message in which somebody from another project found an old run without your help.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "What the search cost and what it gained",
        task: "Fix a budget in machine hours for tuning a model that people use. Try two search methods on a small sample, estimate the gain and cost of each, and choose. Run the search, release its result if the gain holds, and report on one page.",
        done_when: [
          "Budget and expected gain were written down before the search.",
          "The score's spread between random seeds is measured, and the gain is compared with it.",
          "The winning settings were scored once more on data that the search never saw.",
          "The live model runs with them, or the page says why the old settings stayed.",
        ],
        reviewer: "An engineer who has had to justify the cost of a large search",
      },
      to_4: {
        kind: "project",
        title: "Find last quarter's run in ten minutes",
        task: "Ask two other projects for the settings behind one of last quarter's results, and time the search. Introduce rules for names, tags and notes of runs, with a template that fills in most of them. Repeat the timing after two months.",
        done_when: [
          "Both projects now find such a run in under ten minutes.",
          "A script counts that at least 80% of last month's runs carry the required tags.",
          "One rule was dropped or shortened because engineers did not keep it.",
        ],
        reviewer: "A lead who has had to explain a result whose run was lost",
      },
    },
    misunderstandings: [
      {
        belief: "Grid search is the thorough way to tune.",
        rather:
          "Where two of six settings matter, a grid tries the same few values of those two again and again. Random search tries new values in every run.",
      },
      {
        belief: "The best score out of 200 trials is what users will get.",
        rather:
          "The best of 200 owes part of its score to luck on the validation data. Score the winner again on data the search never used.",
      },
    ],
  },
  {
    competency: "ex.research",
    boundaries: {
      inside: [
        "Reading a paper for its claim, its comparison and what it leaves out.",
        "Building a small prototype from published work and testing it against your own baseline.",
        "Deciding, with upkeep counted in, whether an idea goes into use or is stopped.",
      ],
      outside: [
        { what: "Following news, courses and new tools in general", see: "so.learn" },
        { what: "Settling a choice between established technical options", see: "ld.judge" },
        { what: "Rolling the finished model out to users in stages", see: "op.deploy" },
      ],
    },
    between: [
      "At 1 a colleague who has not read the paper can hear from you which problem its method solves.",
      "At 2 a published method became a prototype on your own data, with help from a senior colleague.",
      "At 3 you picked one of several new approaches, it beat your baseline in your tests, and it went into live use.",
      "At 4 managers of more than one team start or stop research prototypes on what you recommend in writing.",
    ],
    coach_questions: [
      "Which machine learning paper or article have you opened, and at which part did you stop reading?",
      "Which paper did you read in full, which problem does it solve, and what did people do before it?",
      "How did your prototype's result differ from the paper's, and what in your data explained the difference?",
      "Which approaches did you drop, by how much did the chosen one beat your baseline, and what changed for live use?",
      "Which prototype was stopped on your advice, who decided it, and what has since shown you right or wrong?",
    ],
    good_evidence: [
      "Reading notes that keep apart what a paper claims, what it measured and what you doubt.",
      "A prototype's page with the paper's figure, your figure on your data, and the reason why they differ.",
      "A recommendation to stop an idea, with its numbers, and the reply of the manager who decided.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "From three papers to one in use",
        task: "Pick two or three published methods that could improve a model in use. Give each the same number of days and the same test against your baseline. Take the winner into use, and note what the paper had not mentioned.",
        done_when: [
          "The test and the margin required were fixed before the first prototype ran.",
          "The baseline was tuned for as many hours as each new method.",
          "The chosen method beat the baseline and served real users for at least two weeks.",
        ],
        reviewer: "An engineer who has taken a published method into production",
      },
      to_4: {
        kind: "write-up",
        title: "Two notes on what to fund",
        task: "In two successive quarters, write to the managers of two teams: which ideas from recent work to begin, continue or stop, each with cost, evidence and a date to look again. In the second note, go back over all the earlier advice.",
        done_when: [
          "Managers of two teams each funded or stopped a prototype with reference to a note.",
          "Every recommendation gives a cost in days and the result that would reverse it.",
          "The second note says which advice in the first was wrong.",
        ],
        reviewer: "A manager who pays for prototypes out of a delivery budget",
      },
    },
    misunderstandings: [
      {
        belief: "If the paper reports five points of gain, we will get them too.",
        rather:
          "Its data, baseline and tuning differ from yours. Reproduce its figure on its own data first, then expect less on yours.",
      },
      {
        belief: "A prototype that never reached users was wasted.",
        rather:
          "A stop after three days, with the reason in writing, can save months. The record of stopped ideas makes the next recommendation credible.",
      },
    ],
  },
];
