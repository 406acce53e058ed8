import type { CompetencyGuide } from "@/lib/model/role-guide";

export const softwareEngineeringGuide: readonly CompetencyGuide[] = [
  {
    competency: "se.design",
    boundaries: {
      inside: [
        "Dividing a system into parts, and deciding what each part may know of the others.",
        "Comparing two or more designs by cost, failures and ease of change, in writing.",
        "Moving a boundary when use or load has shown that it is in the wrong place.",
      ],
      outside: [
        { what: "The requests and responses of one model", see: "se.api" },
        { what: "Choosing one tool or method over another", see: "ld.judge" },
        { what: "Containers and clusters on which the parts run", see: "op.infra" },
      ],
    },
    between: [
      "At 1 somebody else drew the diagram, and you can say what each box does and what travels along each arrow.",
      "At 2 you wrote the design of one feature inside a system that exists, and rewrote part of it after review.",
      "At 3 the whole system is your design, people use it, and you moved a boundary because use had proved it wrong.",
      "At 4 systems of different teams meet along boundaries that you proposed and had to defend in review.",
    ],
    coach_questions: [
      "Which of your scripts has become the hardest to change, and into which two pieces would you cut it?",
      "Which system could you draw now, and what would its other parts do if the database stopped?",
      "Which question by the reviewer changed your design, and what did the text say before and after?",
      "Which boundary in your design was wrong, what showed it, and what did moving it cost?",
      "Which team argued against your boundary, what was its strongest reason, and what did you change for it?",
    ],
    good_evidence: [
      "A design document with the option you turned down, its review comments and the date it was built.",
      "Two diagrams of one system, early and late, with the moved boundary and its reason marked.",
      "A change that touched one part only, next to an older one of the same kind that touched several.",
      "A design by another team that takes your boundary as given.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Design it, release it, move one boundary",
        task: "Design and build a system of at least three parts around a model, for people who will use it every week: a club, a charity, a team at work. Write the design first, with two options. After six weeks, move the boundary that causes the most work and note what that took.",
        done_when: [
          "The design is dated before the code and compares two options on three points.",
          "At least five people have used the system for six weeks.",
          "A note says which use proved the old boundary wrong, how many files changed and how long it took.",
        ],
        reviewer: "An engineer who has maintained a system of several parts for years",
      },
      to_4: {
        kind: "review",
        title: "A boundary between teams, defended in review",
        task: "Find a place where two or three teams exchange data or models and a change by one breaks another. Propose a boundary, hold a review with all of them, and answer each objection in writing. Then follow one real change through the systems of all teams.",
        done_when: [
          "Each objection has a written answer, and at least one changed the proposal.",
          "Two teams have released software that keeps to the boundary.",
          "A later change on one side went live without any change on the other.",
        ],
        reviewer: "A senior engineer or architect who knows the systems on both sides",
      },
    },
    misunderstandings: [
      {
        belief: "Many small services are the better architecture.",
        rather:
          "Each split turns a function call into a network call that can fail. Split where parts change at different times, need different machines or belong to different teams.",
      },
      {
        belief: "A machine learning system is designed around its model.",
        rather:
          "The model is often a small share of the code. The costly boundaries lie between data, features, serving and product, so draw those first.",
      },
      {
        belief: "I had to move a boundary later, so I should rate myself lower.",
        rather:
          "Moving one because real use proved it wrong is what level 3 describes. A design that never met users has not been tested.",
      },
    ],
  },
  {
    competency: "se.api",
    boundaries: {
      inside: [
        "Defining what a caller sends and receives, with types, errors and a version.",
        "Fitting a model into a product whose data, timing and owners are already settled.",
        "Agreeing with the caller what happens when a prediction is late, missing or refused.",
      ],
      outside: [
        { what: "Releasing a model version and taking it back", see: "op.deploy" },
        { what: "Answering fast enough under heavy traffic", see: "op.reliability" },
        { what: "Dividing a whole system into parts", see: "se.design" },
      ],
    },
    between: [
      "At 1 a practice model answers requests on your own machine, and you are its only caller.",
      "At 2 another team's program depends on the interface you changed, and a colleague checked that your addition fits its style.",
      "At 3 the product was there before the model; you joined the two, including what happens when no prediction comes.",
      "At 4 other teams build their calls by rules you wrote, and read there how and when an old version ends.",
    ],
    coach_questions: [
      "Who besides you has used something you programmed, and how did they start it?",
      "What did your practice model answer to a request with a missing field, and what would a caller make of that?",
      "Which team calls what you added, and how did you make sure that its old requests still worked?",
      "What did the product show the last time your model gave no answer, and who had decided that?",
      "Which old version did you withdraw, who was still calling it, and how did you move them?",
    ],
    good_evidence: [
      "The description of an interface with its error cases, and the test that holds callers and model to it.",
      "A month of requests answered by the fallback, counted by cause.",
      "A note from the calling team on what it had to change for your model, and how long that took.",
      "A withdrawal plan with its dates and the callers that were left at each of them.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A prediction inside software you did not build",
        task: "Add a prediction to an application made by others, open-source or in-house, with the consent of its maintainers. Define the request, the time limit and the behaviour when no prediction comes. Release it to users. At an agreed hour, switch the model off, then slow it down, then let it refuse, and watch what they see.",
        done_when: [
          "A maintainer other than you accepted the change, and it is part of a release.",
          "What users see when the model is off, slow or refusing was written down before the trial.",
          "The trial shows each of the three cases, with screenshots or logs.",
        ],
        reviewer: "A maintainer of that application, or an engineer whose product calls models",
      },
      to_4: {
        kind: "write-up",
        title: "Interface rules, and one old version withdrawn",
        task: "Write the rules by which programs call your team's models: names, errors, time limits, what counts as a breaking change, how long an old version lives. Agree on them with two calling teams, and withdraw one old version by them from the first notice to the last request.",
        done_when: [
          "The comments of two calling teams are kept, with what changed because of them.",
          "The old version had no requests for two weeks and is switched off.",
          "Somebody else has designed an interface from the rules, and you only reviewed it.",
        ],
        reviewer: "A lead of a product team that calls several models",
      },
    },
    misunderstandings: [
      {
        belief: "Once the model has a web address, it is integrated.",
        rather:
          "That is the short part. The work lies in the caller's time limit, the inputs it cannot supply at that moment, and what users see without a score.",
      },
      {
        belief: "Adding a field never breaks a caller.",
        rather:
          "A new required input breaks every caller, and strict callers reject even an unknown field in a response. Run the callers' tests before you release.",
      },
      {
        belief: "An error code is enough when the model cannot predict.",
        rather:
          "It leaves the caller to guess. Settle beforehand whether the product then shows an older score, the result of a rule, or nothing.",
      },
    ],
  },
  {
    competency: "se.testing",
    boundaries: {
      inside: [
        "Writing tests of functions, data steps and services that run on each change without a person.",
        "Testing how a trained model behaves on fixed cases and on inputs changed in known ways.",
        "Turning a fault that happened into a test that would have caught it.",
      ],
      outside: [
        { what: "Measuring accuracy on held-out data", see: "ex.offline" },
        { what: "Checks on data each time it arrives", see: "de.quality" },
        { what: "Building the pipeline that starts the tests", see: "op.cicd" },
      ],
    },
    between: [
      "At 1 you have written a test with one known input and output, along a pattern from a course.",
      "At 2 tests came with your change to code that others share, and the reviewer asked for only one or two more.",
      "At 3 users had met a fault, and the test you added fails without the repair and catches others of its kind.",
      "At 4 other teams decide by your strategy whether their data, features and models may be released.",
    ],
    coach_questions: [
      "When a program of yours last gave a wrong result, how did you find out, and who saw it first?",
      "Which function did you test, which input did you choose, and what would make that test fail?",
      "Which case did the reviewer ask you to add, and what did your code do with it?",
      "Which fault reached users past your tests, why did they miss it, and what else does the new test stop?",
      "Which release of another team did your strategy stop, and which fault has it let through since?",
    ],
    good_evidence: [
      "A test that fails on the commit before the repair and passes on the one after it.",
      "A list of faults put into the code on purpose, with the number that the tests caught.",
      "Behaviours that every candidate model must show, with the results of the last three candidates.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A kind of fault that cannot return unseen",
        task: "In a project with users, yours or an open-source one, read 20 repaired faults and choose a kind that came back. Take an open report of it, write a test that fails, repair the code, and widen the test to that kind. Get both merged. Then break the code on purpose in ten places and count what the tests catch.",
        done_when: [
          "The test fails before the repair, passes after it, and both are in a release.",
          "It covers at least three inputs other than the one that users reported.",
          "The number of the ten breaks caught is given, with and without the new test.",
        ],
        reviewer: "A maintainer of the project, or an engineer who keeps a large test suite useful",
      },
      to_4: {
        kind: "write-up",
        title: "A test strategy that another team releases by",
        task: "On at most four pages, write which tests data, features, model and service must pass before a release, which of them block it and how long they may take. Introduce this in your team and one more. For two months, record each fault that was stopped or missed.",
        done_when: [
          "In both teams, a failed required test blocks the release without a person stepping in.",
          "The record holds at least one stopped fault, and names the change made after a missed one.",
          "An engineer of the other team has added a test to the required set.",
        ],
        reviewer: "A lead who decides whether models may be released",
      },
    },
    misunderstandings: [
      {
        belief: "Ninety per cent coverage means the code is tested.",
        rather:
          "Coverage counts lines that ran, not results that were checked. Break a line on purpose; if no test fails, nothing was testing it.",
      },
      {
        belief: "A model cannot be tested, since nobody knows its exact output.",
        rather:
          "You can test what must hold: the same input gives the same score, a typing error hardly moves it, more unpaid bills never lower a credit risk.",
      },
      {
        belief: "A high accuracy on the test set replaces tests.",
        rather:
          "The test set is clean and has the expected columns. An empty text, a swapped column or a wrong unit in live use never appears in it.",
      },
    ],
  },
  {
    competency: "se.review",
    boundaries: {
      inside: [
        "Reading a colleague's change, finding what is wrong, and explaining it so that it gets corrected.",
        "Holding your own changes and those of others to the standards your team agreed on.",
        "Writing documents from which somebody can run, change or repair a system without you.",
      ],
      outside: [
        { what: "Helping one person to develop over months", see: "ld.mentor" },
        { what: "Working out how a whole system is divided", see: "se.design" },
        { what: "Explaining results to people outside your field", see: "so.comm" },
      ],
    },
    between: [
      "At 1 you can go through a finished review and sort its comments into matters of correctness and of style.",
      "At 2 you comment on small changes in code you know, and a more experienced person reads the same change.",
      "At 3 you found a fault that would have reached users, and its author confirmed it and corrected it before release.",
      "At 4 teams you do not belong to review their changes or arrange their documents by what you wrote.",
    ],
    coach_questions: [
      "Whose code or instructions have you followed line by line, and where did you find a mistake or a gap?",
      "Which finished review did you read last, and what would have gone wrong without its comments on correctness?",
      "What did the second reviewer see in a change that you had missed, and what have you looked for since?",
      "Which fault did you find in review, how did the author first answer, and what proved it real?",
      "Which team adopted your guide, which of its points did they drop, and what was their reason?",
    ],
    good_evidence: [
      "A link to a review that shows your comment, the author's answer and the correction.",
      "Your last 20 review comments, each marked as correctness, clarity or style, and as acted on or not.",
      "A set-up or repair guide with the places marked at which its first reader got stuck.",
      "A review checklist in the repository of a team that is not yours, with its history of changes.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Twenty reviews and one document",
        task: "Within two months, review 20 changes in one project, at work or in an open-source project that welcomes reviewers. Run the code each time, and log what you checked and what came of each comment. Meanwhile, repair one document, and watch without helping while a newcomer works from it.",
        done_when: [
          "A fault that you pointed out was corrected before release, and its author confirmed it in writing.",
          "The log says of each comment whether it led to a change.",
          "A newcomer reached the end of the document, and each place where they stopped is mended.",
        ],
        reviewer: "A maintainer who decides what is merged in that project",
      },
      to_4: {
        kind: "write-up",
        title: "A review guide made from real faults",
        task: "Collect 20 faults in models or their code that were released in at least two teams, and mark those that a reviewer could have seen. From these, write a review guide of at most two pages. Try it in a team that is not yours, and cut what nobody used in a month.",
        done_when: [
          "Each point of the guide names a fault that happened.",
          "A team you do not work in links the guide from the form for its own changes.",
          "The second version is shorter than the first, with a list of what was cut.",
        ],
        reviewer: "A lead of a team that reviews by the guide",
      },
    },
    misunderstandings: [
      {
        belief: "A careful reviewer finds something to criticise in each change.",
        rather:
          "Remarks on taste cost the author time and hide the one that matters. A correct, clear change can be approved with a line on what you checked.",
      },
      {
        belief: "Quick approvals keep the team fast.",
        rather:
          "A fault takes minutes to correct in review and days after release. Small changes that are read the same day keep a team fast.",
      },
      {
        belief: "Clean code needs no documents.",
        rather:
          "Code shows what happens. It does not say why the limit is 0.7, on which data the model must not be used, or what to do when it stops at night.",
      },
    ],
  },
  {
    competency: "se.agile",
    boundaries: {
      inside: [
        "Splitting work into items that can be finished and shown within one short cycle.",
        "Estimating your own items, and telling the team as soon as an estimate proves wrong.",
        "Showing results at a regular review, and putting what others ask for back into the list.",
      ],
      outside: [
        { what: "Planning and steering a whole project", see: "ld.project" },
        { what: "Ordering your own day and keeping dates", see: "so.time" },
        { what: "Carrying on when a goal or tool changes", see: "so.adapt" },
      ],
    },
    between: [
      "At 1 you have sat in on a planning meeting and can say what an item and a closing review are for.",
      "At 2 your own tasks stand in the team's cycle, split and estimated by you, and others corrected the ones that were off.",
      "At 3 the research had no clear end; you divided it into steps that each have one, and the team planned by them.",
      "At 4 you showed teams where their cycles lose time, and they plan machine learning work differently because of it.",
    ],
    coach_questions: [
      "How did the last group you worked in know who was doing what, and what was forgotten?",
      "In the planning meeting you sat in on, which item was discussed longest, and what was unclear about it?",
      "Which of your estimates was furthest off, who corrected it, and what did you split differently afterwards?",
      "Which research task did you cut into steps, at which step did it stop, and what was decided there?",
      "Which team plans differently because of what you showed it, what had you measured, and what became worse?",
    ],
    good_evidence: [
      "Three of your items from a shared list, with estimate, time taken and the reason for the difference.",
      "A research question as it first stood in the list, and the steps you made of it.",
      "A chart of how long items waited and for what, as you showed it to the team.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A research question with an end to each step",
        task: "From the list of a team or a volunteer project, take a vague item such as “try a better model”. Rewrite it as at most six items, each with a time limit, something to show and a decision that follows. Let the team plan two cycles by them, and write what came of each.",
        done_when: [
          "Each item names its time limit, its result and the decision that depends on it.",
          "Somebody else took on one of the items or planned their own work around it.",
          "Limit and time taken stand side by side for all items.",
          "At least one item was stopped or changed because of an earlier result.",
        ],
        reviewer: "Somebody who runs that team's planning meetings",
      },
      to_4: {
        kind: "review",
        title: "Find where two teams' cycles lose time",
        task: "With the consent of two teams, follow their machine learning items through three cycles: when each began, when it waited and for what. Show the longest waits without naming people. Agree with each team on one change to its planning, then measure three more cycles.",
        done_when: [
          "Waiting time by cause is shown for at least 30 items.",
          "Each team still keeps its change at the end of the three later cycles.",
          "Both teams have seen the second measurement, including what did not get shorter.",
        ],
        reviewer: "A lead or delivery manager of one of the two teams",
      },
    },
    misunderstandings: [
      {
        belief: "Research cannot be estimated, so it has no place in the backlog.",
        rather:
          "Its result cannot be foreseen, but its effort can be limited. “Three days of data checks, then a decision” is an item that a team can plan.",
      },
      {
        belief: "Story points show how productive somebody is.",
        rather:
          "They help one team to plan its own next cycle. Once people or teams are compared by them, the estimates grow and stop being of use.",
      },
      {
        belief: "With a Scrum certificate I am at level 2.",
        rather:
          "A certificate shows that you know the terms, which is near level 1. Level 2 asks for your own tasks in a running cycle, corrected by others.",
      },
    ],
  },
];
