import type { CompetencyGuide } from "@/lib/model/role-guide";

export const programmingLanguagesGuide: readonly CompetencyGuide[] = [
  {
    competency: "pl.python",
    boundaries: {
      inside: [
        "Laying out a project so that a colleague can install and run it on a clean machine.",
        "Adding types, names and error messages that spare the next reader a guess.",
        "Finding by measurement where a service or data job spends its time and memory.",
        "Choosing threads, processes or asynchronous code by what the program waits for.",
      ],
      outside: [
        { what: "Knowing the calls of a deep learning framework", see: "fw.dl" },
        { what: "Working with tables and models in a notebook", see: "fw.classic" },
        { what: "Dividing a system into parts and deciding where they meet", see: "se.design" },
      ],
    },
    between: [
      "At 1 you typed and ran a script that took a file in and left a file behind, though its steps came from a tutorial.",
      "At 2 your change stands in a code base that others also edit, and a colleague's corrections came before the merge.",
      "At 3 the code in production is yours to keep running, and when it was slow you found the line by measuring.",
      "At 4 engineers in at least two code bases keep to your layout and rules, and you have settled where a rule does not apply.",
    ],
    coach_questions: [
      "Which chore with files or numbers do you repeat by hand, and what have you tried so that a program does it?",
      "What did one row of your file look like, what did the loop do to it, and what was saved?",
      "Which correction did your colleague ask for before the merge, and what would have gone wrong without it?",
      "What was slow in the code you own, which measurement led you to the line, and how long does it take now?",
      "Which of your rules did another team dispute, what was their case, and what does the rule say today?",
    ],
    good_evidence: [
      "A merged change to code that others run, with the reviewer's remarks and your answers still visible.",
      "Two profiles taken on the same input, before and after a repair, with the line at fault marked.",
      "A repository whose README takes a stranger from download to a passing test run in ten minutes.",
      "A message from another team about a rule or layout they took over from you, and where they left it out.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Keep a small service running for others",
        task: "Build a package or service in Python that two other people use every week, with types, tests and one command to install it. Keep it running for four weeks. Write down which part you believe is slowest, then measure it. Mend what the profile shows and note how far your guess was off.",
        done_when: [
          "Two people other than you used it in each of the four weeks.",
          "On a clean machine, the commands in the README install it and its tests pass.",
          "A profile names the cause, and times before and after are given for the same input.",
          "One fault met in use was mended and now has a test.",
        ],
        reviewer: "An engineer who keeps a Python service or data job in production",
      },
      to_4: {
        kind: "write-up",
        title: "Coding rules that two code bases follow",
        task: "Read the last thirty review comments in two code bases and count which questions come back. Write a layout and at most fifteen rules that answer them, each with its reason. Let tools check the rules where they can. Move both code bases over together with their engineers, and record every exception.",
        done_when: [
          "Each rule names the review question or the fault that it removes.",
          "Both code bases check the rules automatically on every change.",
          "One of the two is mainly written by people outside your team.",
          "At least one rule was changed or dropped after somebody disputed it.",
        ],
        reviewer: "A lead whose engineers work in one of the two code bases",
      },
    },
    misunderstandings: [
      {
        belief: "Python is slow, so whatever matters has to be rewritten in another language.",
        rather:
          "A slow data job mostly waits for one loop, one query or one needless copy. Measure first: moving that line into a compiled library is often enough.",
      },
      {
        belief: "Type hints keep wrong values out of my function.",
        rather:
          "The interpreter ignores them at run time. They serve a type checker and a reader; data from outside must still be checked when it arrives.",
      },
      {
        belief: "I have written notebooks every day for years, so I am at 3.",
        rather:
          "Level 3 asks for code that runs while you are away. Years in notebooks count for practice, but nobody has yet depended on the result unattended.",
      },
    ],
  },
  {
    competency: "pl.second",
    boundaries: {
      inside: [
        "Reading the types and ownership in an unfamiliar code base well enough to change it safely.",
        "Building, running and debugging with the language's own tools, from a compiler message to a memory dump.",
        "Reasoning about memory, threads and pauses that Python keeps out of sight.",
      ],
      outside: [
        { what: "Go, Rust or C#, which this role does not list", see: null },
        { what: "Making a distributed query cheaper, in whatever language", see: "de.bigdata" },
        { what: "Scaling a service with more machines, queues and caches", see: "op.reliability" },
      ],
    },
    between: [
      "At 1 a class in one of these languages makes sense to you with course notes beside you, even if you only compiled exercises.",
      "At 2 you went from reading to writing: your change went into a system in use after somebody who knows the language accepted it.",
      "At 3 a whole component under live traffic is yours, and you mended a failure that no test on your own machine had shown.",
      "At 4 faults come to you from outside your team after others have tried, and your pattern stays in their code.",
    ],
    coach_questions: [
      "Which program in a compiled language have you opened or tried to run, and where did you stop?",
      "Which class did you read last, what does it keep in its fields, and who may change them?",
      "Which line of your change did the compiler or the reviewer reject, and what could it have done in the running system?",
      "Which failure appeared only under load, how did you make it happen again, and what did the dump or trace show?",
      "Which fault did another team bring you last, what had they ruled out by then, and which pattern did they keep?",
    ],
    good_evidence: [
      "A merged change in a repository that you do not own, with remarks on memory, types or threads.",
      "Load tests before and after a repair: slowest 1% of answers, memory and pause times side by side.",
      "An incident note that leads from a thread dump, heap dump or sanitiser report to the line at fault.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Serve a model from a compiled language",
        task: "Write a component in Java, Scala or C++ that loads an exported model and answers requests from a site or tool with real users. Then replay a recorded day at ten times the rate until something breaks that passed every test. Find the cause with a profiler or a dump, and mend it.",
        done_when: [
          "It answered requests from real users for two weeks.",
          "A script that the reviewer can run brings the failure back on the old version.",
          "A dump, trace or profile shows the cause.",
          "The repaired version bears the same load without that failure.",
        ],
        reviewer: "An engineer who has repaired a live service in the same language",
      },
      to_4: {
        kind: "review",
        title: "Three hard faults for people outside your team",
        task: "Offer a weekly hour, at work or in an open-source project, for faults in your language. Take three that their owners could not explain. Find each cause together with the owner, then write one page about the pattern that prevents it. Ask two months later what they kept.",
        done_when: [
          "Three owners outside your team confirm the cause in writing.",
          "Each page shows the faulty code, the pattern, and a case in which the pattern is wrong.",
          "At least one pattern stands in another team's code or rules after two months.",
        ],
        reviewer: "A lead of one of the teams that brought a fault",
      },
    },
    misunderstandings: [
      {
        belief: "I need Java and Scala and C++ for this role.",
        rather:
          "The best single one counts. Reading knowledge of three does not add up to one change that a reviewer accepted.",
      },
      {
        belief: "Once it compiles, the hard part is over.",
        rather:
          "The compiler checks types. Most data races, leaks and long pauses pass it unseen and appear when many requests come at once.",
      },
      {
        belief: "A compiled language would make our model faster.",
        rather:
          "The heavy arithmetic already runs in compiled code. What can be saved is the work around it: parsing, copying, waiting for threads, starting up.",
      },
    ],
  },
  {
    competency: "pl.other",
    boundaries: {
      inside: [
        "Following an analysis in R from the file it reads to the figure it prints.",
        "Changing a small web page so that it fetches your data and shows your columns.",
        "Building a demo or report that colleagues can open without you.",
      ],
      outside: [
        { what: "Building the service that answers behind the demo page", see: "se.api" },
        { what: "Deciding which statistical test an R analysis needs", see: "ml.probstat" },
      ],
    },
    between: [
      "At 1 you can read a short script with its documentation open and say beforehand what it will print or draw.",
      "At 2 you altered a script or page so that it takes new data, and another person checked what came out.",
      "At 3 nothing existed before you began: the whole report or page is yours, and colleagues open it for their own work.",
      "At 4 people outside your team build on your package or template, and their requests decide what you change next.",
    ],
    coach_questions: [
      "Which chart or web page made you curious how it was built, and what did you see when you looked at its source?",
      "Which script did you read recently, what did you expect it to print or draw, and which line surprised you?",
      "What did the new data break in the script, and with what did somebody compare your result?",
      "Who opened your page or report last, for which task, and what failed the first time you were not there?",
      "Which request from a user outside your team did you turn down, and how did they manage without it?",
    ],
    good_evidence: [
      "A script with your comment at each main step, and its real output beside the output you predicted.",
      "The diff that fitted a page or report to new data, with three numbers checked by a second person.",
      "A link to your demo or report, with who opened it last month and what for.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A page that two people open without you",
        task: "Ask two colleagues, or two members of a club, what they look up by hand. From an empty folder, write a JavaScript page or an R report that shows it. Sit beside one of them without helping, change what stopped them, and leave it with both for three weeks.",
        done_when: [
          "Both people used it in three different weeks, by the log or by their own word.",
          "A missing or wrong input produces a message in plain words instead of an empty page.",
          "At least one change came from watching somebody use it.",
          "Somebody else rebuilt it from its README.",
        ],
        reviewer: "One of its users together with a programmer who knows the language",
      },
      to_4: {
        kind: "project",
        title: "A package for people you do not work with",
        task: "Find the part of your reports or pages that you have written three times. Turn it into an R package or a JavaScript template with numbered releases, one page of instructions and a running example. Offer it to two groups outside your team and answer their questions for two months.",
        done_when: [
          "Two groups outside your team use it on data that you have never seen.",
          "One release repairs a fault that a user reported.",
          "A change that breaks old use has its own release number and instructions for moving over.",
        ],
        reviewer: "Somebody outside your team who has built on it",
      },
    },
    misunderstandings: [
      {
        belief: "I know Python, so I can read R by guessing.",
        rather:
          "R counts from 1, makes a whole sum missing for one missing value, and repeats a short list of values to fit a long one. Guessing gives wrong numbers without an error.",
      },
      {
        belief: "A 1 looks weak in the report, so I should bring this up to 3.",
        rather:
          "The role asks for 1 here and gives it a low weight. The weeks that a 3 takes would close a larger gap in Python or a compiled language.",
      },
    ],
  },
];
