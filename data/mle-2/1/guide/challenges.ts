import type { RoleGuide } from "@/lib/model/role-guide";

/** Prompts for interview preparation and the talk with a coach, and what a listener pays attention to. */
export const challenges: RoleGuide["challenges"] = [
  {
    id: "C01",
    prompt:
      "Describe a time when data was too scarce or too poor for the model you wanted. What did you do first, and what did it gain?",
    competencies: ["de.quality"],
    strong_answer: [
      "How the lack was measured: rows per class, wrong labels in a sample of 200, or a learning curve that had not levelled off.",
      "The score before and after the first remedy, on test data that the remedy had not touched.",
      "A remedy that was turned down, such as synthetic rows, and the reason.",
      "What one more labelled example cost, and when labelling stopped being worth it.",
    ],
    warning:
      "More rows were bought or invented, and nobody had first read 50 of the existing ones to see whether their labels were right.",
    source_lines: [257],
  },
  {
    id: "C02",
    prompt:
      "Describe the largest or most tangled data you have had to handle. What broke first, and how did you measure that?",
    competencies: ["de.bigdata"],
    strong_answer: [
      "Rows, gigabytes and growth per month, and how much of all that the task needed.",
      "The part that gave way, named exactly: one skewed key, one join, the memory of one worker.",
      "The measurement that located it before anything was changed, such as rows per partition or bytes scanned.",
      "A cheaper way that was tried first, such as fewer columns or a sample, and how far it went.",
      "Run time or bill before and after, with a check that the result had stayed the same.",
    ],
    warning:
      "Only the size is told, and the remedy was a bigger cluster, chosen before anybody had looked at the query plan.",
    source_lines: [258],
  },
  {
    id: "C03",
    prompt:
      "Describe noise or errors that you found in a data set. How did you know that they were not real signal?",
    competencies: ["de.wrangle", "de.quality"],
    strong_answer: [
      "The odd value that started it, quoted: a spike every Monday, 3% of customers aged 99, a sensor that never reads zero.",
      "A check that could have proved the value right, such as a second source, the raw record or a call to those who enter it.",
      "How many rows were affected, and what changed in the score or the report once they were treated.",
      "Rows that looked wrong, proved right and were kept.",
      "What now stops the same error where the data enters.",
    ],
    warning:
      "Everything beyond three standard deviations was deleted, and nobody had looked at one of the deleted rows.",
    source_lines: [259],
  },
  {
    id: "C04",
    prompt:
      "Which task had several candidate models? How did you decide, and what would make you decide otherwise today?",
    competencies: ["ml.concepts"],
    strong_answer: [
      "The baseline, its score, and the smallest gain that would have paid for more complexity.",
      "Candidates compared on the same splits, with the spread over folds or seeds and not one number each.",
      "What counted beside the score: time per answer, training cost, amount of data, the need to give reasons.",
      "A candidate that was turned down although it was close or ahead, and what spoke against it.",
      "A condition with a number under which another model would win today, such as ten times the rows.",
    ],
    warning:
      "The newest model won against a baseline that was never tuned, or the differences are smaller than those between two seeds.",
    source_lines: [261],
  },
  {
    id: "C05",
    prompt:
      "Describe a model that fitted too closely or not closely enough. Which curve or figure showed it, and what helped?",
    competencies: ["ex.offline"],
    strong_answer: [
      "Training and validation scores side by side, with the gap at the start and at the end.",
      "Why the split could be trusted: parted by time or by customer, with no case on both sides.",
      "Remedies tried one at a time, including the one that did nothing.",
      "What the remaining gap came from, for example a change between years and not too many parameters.",
      "The final score on data that none of these choices had used.",
    ],
    warning:
      "Remedies are listed as in a textbook, and the score reported comes from the same data that chose the settings.",
    source_lines: [262],
  },
  {
    id: "C06",
    prompt:
      "Describe a feature that made a clear difference to a model. How did you come to it, and how was it tested?",
    competencies: ["de.features"],
    strong_answer: [
      "Where the idea came from: a list of wrong predictions, or somebody who does the work every day.",
      "The score with and without it on the same split, and for which cases it helped.",
      "Proof that its value is known at the moment of prediction, down to the timestamp.",
      "Its tests: cases worked out by hand, missing input, and equal values in training and live use.",
      "What it costs to compute, and a second feature that was dropped because its gain did not cover that.",
    ],
    warning:
      "The gain is surprisingly large, and nobody had asked whether the feature already knew the outcome.",
    source_lines: [263],
  },
  {
    id: "C07",
    prompt:
      "Tell me about somebody who had to understand how a model worked inside. What did you show, and what stayed unclear?",
    competencies: ["re.explain"],
    strong_answer: [
      "Who asked, and which of their decisions depended on the answer.",
      "The method chosen and the one turned down, for example because correlated inputs would have shared the credit in an arbitrary way.",
      "A test of the explanation itself: cases with a known reason, or an input changed after predicting what would happen.",
      "Something it brought to light, such as an input the model should not have used.",
      "The limit that was said aloud, for example that it shows association and not cause.",
    ],
    warning: "A ranking of inputs over all cases is offered as the reason for one person's result.",
    source_lines: [265],
  },
  {
    id: "C08",
    prompt:
      "Which rule or law limited a model that you worked on? What did you change, and who confirmed that it was enough?",
    competencies: ["re.secure", "re.explain"],
    strong_answer: [
      "The rule by name, and the one duty in it that touched this model.",
      "The change made: a field removed, a storage period cut, a person who reviews each refusal.",
      "What the change cost in score, time or money, as a figure.",
      "The role of the person who confirmed it, and the document in which they did.",
      "A point that the rule left open, and the reading that was chosen.",
    ],
    warning:
      "The law is mentioned by its initials only, and the engineer was the one who declared the model compliant.",
    source_lines: [266],
  },
  {
    id: "C09",
    prompt:
      "When did you have to explain a model's decision to somebody without technical training? What did they do with it?",
    competencies: ["so.comm", "re.explain"],
    strong_answer: [
      "The person's question in their own words, and what they had to decide.",
      "The two or three sentences that were said, repeated as they were said.",
      "How understanding was checked, for example by asking them to apply it to a second case.",
      "What they did next: objected, corrected an input, or told a customer.",
      "A first attempt that failed, and what the second left out.",
    ],
    warning:
      "The story ends when the listener nods, or the explanation given in the interview needs three technical terms.",
    source_lines: [267],
  },
  {
    id: "C10",
    prompt:
      "Describe a model's way from prototype to live use. What was different in production, and how did you notice?",
    competencies: ["op.deploy"],
    strong_answer: [
      "What existed at the start, its offline score, and who would come to rely on it.",
      "The first difference met in production, with a figure, such as a field missing in 12% of requests.",
      "What showed it: a shadow run, a comparison of logged inputs, a release to a few users, or a complaint.",
      "The way back that stood ready, and the value at which it would have been used.",
      "What is done before each release today because of this one.",
    ],
    warning:
      "Nothing was different in production, or the result quoted for live use is the offline score.",
    source_lines: [269],
  },
  {
    id: "C11",
    prompt:
      "Describe fitting a model into a system that was there before it. Which side had to give way, and why?",
    competencies: ["se.api", "op.infra"],
    strong_answer: [
      "The older system's limits in figures: answer time, data format, days on which it may be changed.",
      "The options on both sides with their price, and who owned the side that gave way.",
      "What happens when no prediction comes, and how often that was in the first month.",
      "How the new part was tried with the real callers before the switch.",
      "A compromise that is still in the code, and what would allow its removal.",
    ],
    warning:
      "The old system is blamed throughout, and it stays unknown what its other users depended on.",
    source_lines: [270],
  },
  {
    id: "C12",
    prompt:
      "What went wrong with a model some time after release? How was it noticed, and how long had it lasted?",
    competencies: ["op.monitor", "op.retrain"],
    strong_answer: [
      "The day it was noticed, the day it had begun, and how the second was worked out.",
      "Who or what noticed it, and why the alarms in place had stayed silent.",
      "The harm as a number of answers, people or money, and what those affected were told.",
      "The cause, and a likelier explanation that was ruled out on the way.",
      "The check that was added, and proof that it fires on the old data.",
    ],
    warning:
      "“Drift” is the whole explanation, and neither the input that drifted nor the day it began is known.",
    source_lines: [271],
  },
  {
    id: "C13",
    prompt:
      "Describe a model that was too slow or too large for its use. What did you measure, and what did you trade away?",
    competencies: ["op.reliability"],
    strong_answer: [
      "The target and its origin, such as 100 ms for 99 in 100 requests because a page waits for it.",
      "The time broken down into network, queue, fetching features and the model itself.",
      "Figures before and after each change, under the load of a busy hour.",
      "The accuracy given up, and who accepted that.",
      "A remedy that was measured and dropped, such as lower precision that saved less than batching.",
    ],
    warning:
      "Speed was measured as an average on an idle machine, or the model was shrunk although most of the time went elsewhere.",
    source_lines: [273],
  },
  {
    id: "C14",
    prompt:
      "When did growing data force you to change a method or a pipeline? What was the first sign?",
    competencies: ["de.bigdata", "op.reliability"],
    strong_answer: [
      "The growth over time, and the size at which the old way no longer worked.",
      "The first sign and its date, such as a nightly run that ended an hour later each month.",
      "What in the old method grew faster than the data or had to fit into memory.",
      "How old and new ran side by side, and where their results differed.",
      "The size up to which the new way should hold, and how that was estimated.",
    ],
    warning:
      "The first sign was the outage, and nobody can say at which size the new design will fail.",
    source_lines: [274],
  },
  {
    id: "C15",
    prompt:
      "Which model lost accuracy over time? What caused it, and how did you decide when to retrain?",
    competencies: ["op.retrain", "op.monitor"],
    strong_answer: [
      "The measure over weeks or months, and how long true outcomes take to arrive.",
      "Evidence for one cause among several: changed inputs, a changed relation, a broken feed, or the model's own effect on its data.",
      "The retraining rule with its number, and what it would have done over the past year.",
      "Old and new version compared on recent cases, and where the old one was still better.",
      "A time when retraining would have been wrong because the data had to be repaired first.",
    ],
    warning:
      "The model is retrained every night as a precaution, and nobody knows whether a new version was ever worse.",
    source_lines: [275],
  },
  {
    id: "C16",
    prompt:
      "Where did you find bias in data or results? Which groups were affected, and what was left after your correction?",
    competencies: ["re.fairness"],
    strong_answer: [
      "The groups, their sizes, and how it was known who belongs to which.",
      "The measure and its value per group before and after, with the uncertainty that small groups bring.",
      "Where the bias came from: who is missing, how labels were given, or which input stands in for the group.",
      "A correction that was turned down, and what it would have cost whom.",
      "The difference that is left, and who knows of it and agreed.",
    ],
    warning:
      "The sensitive column was removed and the matter was closed, without error rates per group afterwards.",
    source_lines: [277],
  },
  {
    id: "C17",
    prompt:
      "Describe a case, yours or a public one, in which two ideas of fairness could not both be met. Who decided, and on which grounds?",
    competencies: ["re.fairness"],
    strong_answer: [
      "Both ideas as something that can be counted, such as equal rates of wrong refusal and a score that means the same for all.",
      "The figures of the clash: base rates per group, and what meeting one idea did to the other.",
      "Who is harmed by each kind of error, and whether anybody asked them.",
      "The role that decided, the reason on record, and the strongest objection to it.",
    ],
    warning:
      "One definition is called the fair one, and it goes unnoticed that choosing it was a decision with losers.",
    source_lines: [278],
  },
  {
    id: "C18",
    prompt:
      "When did you have to protect personal data in your work? What could still have leaked, and who could read it?",
    competencies: ["re.secure"],
    strong_answer: [
      "The personal fields, why the model needed each one, and which were left out.",
      "The technique, one that was turned down, and the price in accuracy or work.",
      "Everybody and everything able to read the data: people, services, logs, backups, copies in notebooks.",
      "An attempt to find a known person in the protected data, and how it ended.",
      "The risk that was left, and who accepted it in writing.",
    ],
    warning:
      "Data without names is called anonymous, and logs and notebook copies come up only when the interviewer asks.",
    source_lines: [279],
  },
  {
    id: "C19",
    prompt:
      "Which recent method or tool did you decide not to use? How did you judge it, and was that right?",
    competencies: ["so.learn", "so.adapt"],
    strong_answer: [
      "The need at work that it was held against, and what it promised.",
      "The trial: hours spent, own data, a baseline, and the figure that settled it.",
      "The strongest point in its favour, and why that was not enough.",
      "What has happened to it since, and what that says about the decision.",
      "What would have to change for a second trial.",
    ],
    warning: "It was turned down after reading one opinion, or no new thing was ever turned down.",
    source_lines: [281],
  },
  {
    id: "C20",
    prompt:
      "Describe the most involved workflow you have kept running. Which step failed most, and what did you do about it?",
    competencies: ["op.infra", "de.pipelines"],
    strong_answer: [
      "Number of steps, sources and runs per week, and who waits for the result.",
      "Failures per step over some months, counted from logs and not from memory.",
      "The cause behind the worst step, and its failures before and after the change.",
      "How a second run after a half-finished step avoids doubled or missing rows.",
      "A step that was removed, or left to a person on purpose.",
    ],
    warning:
      "The diagram is large, and the usual cure for a failed step is that somebody starts it again.",
    source_lines: [282],
  },
  {
    id: "C21",
    prompt:
      "Describe a fault in a learning system that took long to find. What misled you, and what would find it faster now?",
    competencies: ["so.problem", "op.reliability", "so.frustration"],
    strong_answer: [
      "The symptom with its size and date, and how many days the search took.",
      "The explanations in the order they were tested, each with the observation that ruled it out.",
      "The false lead, and why it had looked right.",
      "What others could read meanwhile: a log of attempts, and the day on which help was asked for.",
      "A check or record that exists today, tried on the old fault.",
    ],
    warning:
      "No explanation that was ruled out can be named, or the fault went away after a restart and counts as found.",
    source_lines: [283],
  },
  {
    id: "C22",
    prompt:
      "When were computing resources too small for the model you had in mind? What did you give up, and what did it cost in quality?",
    competencies: ["cl.cost", "ml.deep"],
    strong_answer: [
      "The limit beside the need, in gigabytes, hours or money.",
      "What used it up: weights, activations, optimiser state, data loading or the number of trials.",
      "Options with saving and loss for each: a smaller model, lower precision, shorter inputs, fewer trials.",
      "The score of what was built, beside an estimate for what was wanted and how that was made.",
      "Whether more was asked for, with which figures, and what the answer was.",
    ],
    warning:
      "The loss in quality is a feeling, because the larger model was not tried even on a small sample.",
    source_lines: [285],
  },
  {
    id: "C23",
    prompt:
      "Describe a storage or processing bill that was too high. What drove it, and what changed after your work?",
    competencies: ["cl.cost"],
    strong_answer: [
      "The sum per month, the share of its largest item, and who was paying.",
      "How it was traced to a job, a table or an hour of the day.",
      "The bill in the two months after, corrected for growth in use.",
      "What became slower, older or less complete in return, and who agreed to that.",
      "A limit or warning that keeps the cost from coming back.",
    ],
    warning: "The saving is a calculation from a price list, and no later bill was looked at.",
    source_lines: [286],
  },
  {
    id: "C24",
    prompt:
      "How have you divided time between trying ideas and delivering? Describe a time when the division was wrong.",
    competencies: ["so.time", "ex.research"],
    strong_answer: [
      "The division as planned and as it turned out, in days.",
      "The question each experiment was to answer, and the date or result that would end it.",
      "The moment it went wrong, in either direction, and who felt that first.",
      "What those who waited were told, how early, and which options they had.",
      "The rule in use since, and an idea that was stopped by it.",
    ],
    warning:
      "Delivery is described as what got in the way of research, or no experiment was ever stopped before it was finished.",
    source_lines: [287],
  },
  {
    id: "C25",
    prompt:
      "When did technical and other colleagues talk past each other? What did you do, and how did you know it had helped?",
    competencies: ["so.comm"],
    strong_answer: [
      "The word or number that each side took differently, such as “accuracy” or “done”.",
      "What was about to be decided wrongly because of it.",
      "What you did, such as working through one real case with both sides.",
      "Something that shows it helped: a changed request, or one side explaining it correctly to a third person.",
      "Which part of your own wording had added to the confusion.",
    ],
    warning:
      "Only the other side had something to learn, or the proof of success is that the questions stopped.",
    source_lines: [289],
  },
  {
    id: "C26",
    prompt:
      "Describe a project whose model was good but did not serve the business goal. When did you see it, and what followed?",
    competencies: ["ex.metrics", "so.strategy"],
    strong_answer: [
      "The model's measure and the business measure, with the values of both.",
      "Why they came apart: the wrong stand-in, an answer nobody acted on, or a bottleneck elsewhere.",
      "The day it could have been seen, the day it was seen, and why the two differ.",
      "What you proposed, whether to change the measure, change the use or stop, and who decided.",
      "What is now agreed before training begins.",
    ],
    warning:
      "The business is said to have wasted a good model, and nobody had asked who would act on its answers.",
    source_lines: [290],
  },
  {
    id: "C27",
    prompt:
      "Describe people with opposed interests in one of your projects. What did each want, and how was it settled?",
    competencies: ["so.team"],
    strong_answer: [
      "Each interest in words its owner would accept, and what that person stood to lose.",
      "Something learned by asking alone with one side that nobody had said in the meeting.",
      "A proposal that was turned down, by whom and why.",
      "The settlement: who gave what, where it is written, and whether it held three months later.",
      "Your own interest in the outcome.",
    ],
    warning: "One side was right from the start, or an order from above is told as an agreement.",
    source_lines: [291],
  },
];
