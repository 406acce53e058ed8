import type { CompetencyGuide } from "@/lib/model/role-guide";

export const leadershipGuide: readonly CompetencyGuide[] = [
  {
    competency: "ld.project",
    boundaries: {
      inside: [
        "Splitting a project into tasks that each have one owner, an end and a place in the order.",
        "Keeping a forecast of the end date and a list of what could move it.",
        "Agreeing with those who wait for the result on what is left out when time runs short.",
      ],
      outside: [
        { what: "Ordering your own week and keeping your own dates", see: "so.time" },
        {
          what: "Estimating and splitting your tasks within a team's regular cycle",
          see: "se.agile",
        },
        { what: "Saying why this project should come before another", see: "so.strategy" },
      ],
    },
    between: [
      "At 1 you can turn a finished sample project into tasks with owners, though nobody has worked by a plan of yours.",
      "At 2 at least one other person had tasks in a small project you led, and your manager reviewed progress with you.",
      "At 3 you saw that the full scope would miss the date, and those waiting agreed to less while it could still be kept.",
      "At 4 leads of three or more teams keep to one plan, although each of them had wanted another order of work.",
    ],
    coach_questions: [
      "Which piece of shared work, in a job, a course or a club, went the way you had laid out for others?",
      "In your sample plan, which task had to wait for another, and how did you choose its owner?",
      "Which task that you gave to somebody else ran late, when did you notice, and what did you change?",
      "What did you propose to cut or change, which sign had warned you, and who agreed on which day?",
      "Which team gave up its preferred date in your plan, and what did its lead receive in return?",
    ],
    good_evidence: [
      "A plan with an owner and a date for every task, beside what was delivered and when.",
      "The message that proposed a smaller scope, dated before the deadline, with the replies that agreed.",
      "A risk list in which one entry came true, with what was done that week.",
      "A note from somebody who worked to your plan on what they knew and what they had to ask.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Lead three people to a date that moves",
        task: "Lead six to ten weeks of work with at least two others, in your job, an open-source project or a charity. Each Friday keep the plan, the three largest risks and a forecast of the end date. When the forecast passes the date, propose a smaller scope in writing.",
        done_when: [
          "Every task has one owner, and each weekly version of plan and forecast is kept.",
          "Those who wait for the result agreed in writing, before the date, to what is left out.",
          "What was agreed was delivered on its date, and the receiver has confirmed it.",
        ],
        reviewer: "Somebody who has led several engineers and has missed a date at least once",
      },
      to_4: {
        kind: "write-up",
        title: "One plan for three teams",
        task: "Take a delivery that needs three or more teams, such as a move to one shared service. Hear from each lead what must come first and why. Write one order of work, negotiate until each lead has confirmed it, and record every change with its reason for a quarter.",
        done_when: [
          "At least three leads confirmed the plan in writing.",
          "Two priorities that collided are named, with what each side received.",
          "After a quarter the teams still work by it, as their own boards show.",
        ],
        reviewer: "A manager of several teams who saw at least one of the negotiations",
      },
    },
    misunderstandings: [
      {
        belief: "If the plan had to change, it was a bad plan.",
        rather:
          "New facts change every plan. What counts is whether the people who depend on the date heard of the change while they could still choose.",
      },
      {
        belief: "Whoever leads the project should take its hardest task.",
        rather:
          "A leader deep in the hardest task notices last that another one is late. Take a smaller task and look at everyone's progress once a week.",
      },
      {
        belief: "I was the only engineer on it, so I led a project.",
        rather:
          "Without tasks for another person there was work, but nobody to lead. Planning your own work counts under time management.",
      },
    ],
  },
  {
    competency: "ld.mentor",
    boundaries: {
      inside: [
        "Choosing a task that is the right next step for a less experienced person, and saying why.",
        "Pairing on real work while the other person keeps the keyboard.",
        "Telling somebody what you saw in their work, and meeting again to see what became of it.",
      ],
      outside: [
        { what: "Comments on a change before it is merged", see: "se.review" },
        { what: "Handing out tasks so that a project arrives on time", see: "ld.project" },
        { what: "Your own courses, reading and trials", see: "so.learn" },
      ],
    },
    between: [
      "At 1 a new starter completed one routine step because you showed it, from a checklist that others had written.",
      "At 2 a junior colleague finished a first real task with your guidance, while a senior person advised you how to guide.",
      "At 3 the same person worked with you for months and now does alone a kind of work that needed you.",
      "At 4 other mentors work by your plan, and each part of it answers something that earlier newcomers found hard.",
    ],
    coach_questions: [
      "Who last asked you how something works, and what could they do alone after your answer?",
      "On which step did the newcomer get stuck, and what did the checklist leave out?",
      "What did your colleague misunderstand in that first task, and what did the senior person advise you to change?",
      "When did that person first do the work without you, and what had you stopped doing by then?",
      "Which part of your plan did another mentor change, and which newcomer's difficulty had made you write it?",
    ],
    good_evidence: [
      "Dated notes of meetings with one person over months, in which the tasks grow and your help shrinks.",
      "Two comparable tasks of theirs, an early and a late one, with your share of the work in each.",
      "A note from the person on what they do today without asking anybody.",
      "A learning plan beside the list of newcomers' difficulties from which it was drawn.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Three months until you are not needed",
        task: "Agree with a less experienced person, at work or in an open-source project, on one kind of work they want to do alone. Meet every two weeks for three months and choose each task so that your share shrinks. At the end, somebody else reviews their work without you.",
        done_when: [
          "The kind of work and the starting point were written down before the first task.",
          "At least six dated notes name the task, the help you gave and the next step.",
          "The last task was done without your help and passed a third person's review.",
          "The person has described in two sentences what they now do alone.",
        ],
        reviewer: "A senior person who knows this kind of work and saw the first and the last task",
      },
      to_4: {
        kind: "write-up",
        title: "A growth plan that other mentors use",
        task: "Ask at least four people who joined in the past two years what took them longest and what they did not dare to ask. Write a plan for the first three months from their answers. Let two other mentors use it with their own newcomers, and rewrite it after each.",
        done_when: [
          "Every part of the plan names the difficulty that it answers.",
          "Two mentors other than you have taken a newcomer through it.",
          "The second version leaves out at least one part that nobody had needed.",
        ],
        reviewer: "A manager who has hired engineers and brought them in",
      },
    },
    misunderstandings: [
      {
        belief: "A good mentor answers every question at once.",
        rather:
          "A quick answer ends the question and keeps the need to ask. Ask first what the person tried and what they had expected to happen.",
      },
      {
        belief: "I cannot mentor anybody until I know the whole field.",
        rather:
          "You need to be a step ahead in the one kind of work you agreed on. For the rest, name somebody who knows it.",
      },
      {
        belief: "I have been somebody's official mentor for two years, so I am at 3.",
        rather:
          "The level depends on what that person does today without you. The length of the arrangement says nothing about it.",
      },
    ],
  },
  {
    competency: "ld.judge",
    boundaries: {
      inside: [
        "Comparing technical options by measurement, price, upkeep and the cost of turning back.",
        "Writing a decision down with its reasons, the rejected options and what would reopen it.",
        "Trying a new approach on a small scale, then bringing it into the team or reporting why not.",
      ],
      outside: [
        { what: "Drawing the parts and boundaries of one system", see: "se.design" },
        { what: "Choosing which goals of the product to serve first", see: "so.strategy" },
        { what: "Turning a published method into a prototype", see: "ex.research" },
      ],
    },
    between: [
      "At 1 you can read a decision record and name the trade-off behind it, while your own work followed others' choices.",
      "At 2 you wrote the comparison for one standard choice, and a senior colleague questioned it before the team decided.",
      "At 3 you ran both candidates for a live system yourself, and the team works by your record of why one of them lost.",
      "At 4 teams that disagree about a design across their systems settle it by the process that you brought in.",
    ],
    coach_questions: [
      "Which tool in your last project would you have chosen differently, and what speaks for the other one?",
      "In the record you read, which option lost, and which cost or risk decided against it?",
      "Which option did you argue against, what did your senior colleague question, and what would have changed your mind?",
      "What did you measure on the option that lost, who had favoured it, and what has happened since?",
      "Which dispute between teams went through your process, who decided it, and what did the losing side build?",
    ],
    good_evidence: [
      "A dated decision record with the options, the measurements, the reason and what would reopen the question.",
      "The scripts and results behind a comparison, complete enough for another person to run it again.",
      "A later note on the record that says whether the expected effect came.",
      "A short report on a new approach that you tried and advised against.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A choice with numbers behind it",
        task: "Take a choice that a live system faces, at work or in an open-source service with users, that has two serious candidates. Fix three criteria first. Run both candidates on the same data or traffic, then record in two pages which one you rejected and what would reopen the matter.",
        done_when: [
          "The three criteria and their limits are dated before the first measurement.",
          "Another person has run the comparison again from your scripts.",
          "Somebody who favoured the rejected candidate has commented on the record.",
          "A note four weeks later says whether the choice did what you expected.",
        ],
        reviewer: "A senior engineer who has had to live with a choice of this kind",
      },
      to_4: {
        kind: "review",
        title: "Two disputes through one process",
        task: "Write at most two pages on how designs that cross systems are decided: who proposes, who decides, by which day, how a decision is reopened. Take two real disagreements between teams through it. After three months review both decisions with the people whose option lost.",
        done_when: [
          "Both decisions were made by the person and the day that the process names.",
          "The teams whose option lost have built according to the decision.",
          "A third dispute went through the process without you in the room.",
        ],
        reviewer: "A principal engineer who answers for systems of several teams",
      },
    },
    misunderstandings: [
      {
        belief: "What the large companies use is the safe choice.",
        rather:
          "Their load, staff and budget differ from yours. Measure at your own size, and count who would have to run it at night.",
      },
      {
        belief: "Everybody knows why we chose this, so there is no need to write it down.",
        rather:
          "In a year half the people are new and the rest disagree. Ten lines on what was rejected, and why, spare them the same argument.",
      },
      {
        belief: "Strong opinions about technology show good judgement.",
        rather:
          "An opinion costs nothing. A written choice, the test beneath it and your own later note on whether it held can be checked.",
      },
    ],
  },
];
