import type { CompetencyGuide } from "@/lib/model/role-guide";

export const frameworksGuide: readonly CompetencyGuide[] = [
  {
    competency: "fw.dl",
    boundaries: {
      inside: [
        "Feeding a training loop so that the GPU does not stand idle waiting for data.",
        "Saving and resuming a run with weights, optimiser state and step count in place.",
        "Finding why a loss becomes NaN, stays flat or differs between two runs.",
        "Exporting a model and showing that the exported file gives the same answers.",
      ],
      outside: [
        { what: "Choosing layers, losses and remedies for overfitting", see: "ml.deep" },
        { what: "Comparing runs and searching for a learning rate", see: "ex.tuning" },
        { what: "Releasing the exported model to users and taking it back", see: "op.deploy" },
      ],
    },
    between: [
      "At 1 you have watched a loss fall in a copied example and can tell which step of the loop made it fall.",
      "At 2 the data is your team's and the training code is yours, but a colleague read it before anybody trusted a result.",
      "At 3 you carried a model past training into a released file, and found why it behaved differently there.",
      "At 4 colleagues train with a library that you wrote, and they call you when a job of theirs hangs or diverges.",
    ],
    coach_questions: [
      "Which neural network have you used through an app or somebody's code, and what kept you from training one yourself?",
      "In the tutorial you ran, which step changed the weights, and what did the loss do over the first epochs?",
      "What did your colleague find in your training code before you relied on it, and how would the result have been wrong?",
      "What did your model answer differently in serving than in training, and which comparison proved the cause?",
      "Whose job hung or diverged last, what did you ask to see first, and what changed in your library afterwards?",
    ],
    good_evidence: [
      "A test that sends the same 100 inputs through the trained model and the released file, with the tolerance stated.",
      "A reviewed data loader and validation loop for data that no tutorial covers.",
      "A profile of one training step, before and after: time spent waiting for data, computing and copying.",
      "A colleague's diverging run traced to its cause, with the repair merged in the library that both of you use.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "From training loop to a released file",
        task: "Train a network on data that you collected or cleaned yourself. Export it and serve it to another person from a process that does not import your training code. Send the same inputs through both sides, find a difference, and mend its cause. Stop a run on purpose half-way and resume it.",
        done_when: [
          "A test compares both sides on at least 100 inputs and states its tolerance.",
          "One difference is traced to its cause, for example preprocessing, number precision or a layer left in training mode.",
          "The resumed run ends within a stated margin of an unbroken one.",
          "Another person used the served model on inputs of their own.",
        ],
        reviewer: "An engineer who has released a model trained in the same framework",
      },
      to_4: {
        kind: "project",
        title: "A training library that colleagues build on",
        task: "Take the loop that people around you copy from project to project. Make it a library: loading, mixed precision, checkpoints, resuming, several GPUs where you have them. Move two projects of other people to it. Write one page on what to look at first when a job hangs or diverges.",
        done_when: [
          "Two projects that are not yours train with it, and their copied loops are deleted.",
          "A job killed half-way resumes without help, and its loss curve shows no jump.",
          "A colleague's stuck or diverging job was traced with the page, and the page was corrected afterwards.",
        ],
        reviewer: "An engineer who trains models every week on code that somebody else maintains",
      },
    },
    misunderstandings: [
      {
        belief: "The loss goes down, so the training code is right.",
        rather:
          "A network learns in spite of many faults: labels shifted in some files, a frozen layer, wrong scaling. Let it memorise ten examples first, and compare it with a simple baseline.",
      },
      {
        belief: "With a fixed random seed, my training can be repeated exactly.",
        rather:
          "Some GPU operations add numbers in a changing order, and loader processes draw their own random numbers. Fix those too, along with library versions and hardware.",
      },
    ],
  },
  {
    competency: "fw.classic",
    boundaries: {
      inside: [
        "Loading, joining, grouping and plotting a table in a notebook to answer a question.",
        "Fitting preprocessing and model as one pipeline, so that no step learns from the test rows.",
        "Replacing a loop over rows with one operation on whole columns.",
        "Moving what works out of a notebook into functions with tests.",
      ],
      outside: [
        { what: "Setting the rules by which a raw data set is cleaned", see: "de.wrangle" },
        { what: "Deciding which family of models suits a task", see: "ml.concepts" },
        { what: "Judging whether a split and a measure are fair", see: "ex.offline" },
      ],
    },
    between: [
      "At 1 you have loaded and filtered a table and fitted a first model, with the guide open beside you.",
      "At 2 your notebook answers a question from work, and a colleague who ran it from the top got your numbers.",
      "At 3 the trials became a module with tests, and the move uncovered a mistake that you had believed until then.",
      "At 4 new projects begin from your template, and you keep it working when the libraries beneath it change.",
    ],
    coach_questions: [
      "Which table do you keep or receive, perhaps in a spreadsheet, and what would you like to count in it?",
      "Which table did you load, how many rows did your filter leave, and what did the first model predict?",
      "What happened when your colleague ran the notebook from the top, and which figure did they question?",
      "Which mistake had the notebook hidden from you, and which test fails today if it comes back?",
      "Which convention in your template did people work around, and what did you change or drop because of it?",
    ],
    good_evidence: [
      "A notebook with its cells numbered in order from 1, and a colleague's word that a rerun gave the same figures.",
      "The notebook before and the module after, with the test that catches the mistake you found.",
      "A pipeline whose scaling and filling of gaps are fitted on training rows only, shown by a test.",
      "A list of projects begun from your template in the last six months, beside its change log.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Audit a notebook and make it a module",
        task: "Choose a notebook full of trials whose result people use or cite, yours or a public one. Restart it and run it from the top. Move its steps into functions with tests and one pipeline. List every figure that changed, find the mistake behind one of them, and report it to the author or the users.",
        done_when: [
          "One command produces the result in a fresh environment.",
          "A test fails on the old code because of a lost row, a leak, a stale variable or a similar mistake.",
          "Every figure that differs from the notebook is listed with its reason.",
          "The author or a user has answered your report.",
        ],
        reviewer: "A data scientist whose notebooks are taken over by engineers",
      },
      to_4: {
        kind: "write-up",
        title: "How a new analysis begins here",
        task: "Read five recent notebooks of colleagues, or of an open project, and note what cost you time as a reader. Write a project template and two pages of conventions, including when a notebook has to become a module. Have two other people begin real work from it, then revise it.",
        done_when: [
          "Two other people began real projects from the template without your help.",
          "Each convention names the notebook problem that it prevents.",
          "A later library release was taken into the template, and both projects followed.",
        ],
        reviewer: "A lead whose team begins several analyses a year",
      },
    },
    misunderstandings: [
      {
        belief: "It ran in my notebook, so the number is right.",
        rather:
          "A notebook still remembers variables from deleted cells and from cells run out of order. Restart it and run everything before you pass a number on.",
      },
      {
        belief: "Preprocessing the whole table before the split does no harm.",
        rather:
          "Each step has then learned from the test rows. With scaling the effect is often small; with feature selection by the target, a useless model can look good.",
      },
      {
        belief: "Level 3 means knowing most functions by heart.",
        rather:
          "Looking up a call costs nothing here. What counts is a module with tests, and a mistake that you found while making it.",
      },
    ],
  },
];
