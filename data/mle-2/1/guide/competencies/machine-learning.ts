import type { CompetencyGuide } from "@/lib/model/role-guide";

export const machineLearningGuide: readonly CompetencyGuide[] = [
  {
    competency: "ml.concepts",
    boundaries: {
      inside: [
        "Telling apart families of methods, such as linear models, trees and clustering, by what each assumes about the data.",
        "Explaining an underfitted or overfitted model by its flexibility and the amount of data it had.",
        "Choosing a method when data is scarce, answers must come fast or the budget is small.",
      ],
      outside: [
        { what: "Designing the layers, loss and training schedule of a network", see: "ml.deep" },
        { what: "Proving that the chosen model is good enough to release", see: "ex.offline" },
        { what: "Searching the settings of a model already chosen", see: "ex.tuning" },
      ],
    },
    between: [
      "At 1 you can match a textbook task with a family of models and say what data it needs, labels or not.",
      "At 2 the task came from work instead of a textbook: two kinds of model ran on it, and a colleague checked your reasons.",
      "At 3 no reviewer stood behind the choice: you turned the first favourite down for data, delay or cost, and users got yours.",
      "At 4 the open problems are other people's: no method is settled or goals conflict, and they build what you decided.",
    ],
    coach_questions: [
      "What have you once predicted or sorted into groups with data, perhaps in a spreadsheet, and who knew the right answers?",
      "For predicting tomorrow's sales of one product, which family of models would you try first, and what would its table of data look like?",
      "Which two kinds of model did you compare, by how much did they differ, and which of your reasons did the colleague doubt?",
      "Which model was the first favourite, what did it score beside yours, and which limit of data, delay or cost decided?",
      "Which team brought you a problem without a settled method, which approach did you rule out, and what did they build?",
    ],
    good_evidence: [
      "A table of the models you compared: score with its spread, training time, response time, cost, and your choice.",
      "A note dated before release that names the favourite you set aside, with figures from real use added later.",
      "A message from somebody whose modelling question you settled, saying what they had planned before they asked.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "The model that fits the limit",
        task: "Find a prediction task with users whose limit on response time, memory or labelled examples puts the usual favourite in doubt. Compare a baseline, a small model and the favourite on the same data. Release the one that keeps the limit, and write down what would change your mind.",
        done_when: [
          "One table gives score, spread over repeated splits, response time and cost for three models.",
          "The deciding limit is a number that was measured before the choice.",
          "People other than you use the chosen model, and the cases where the favourite would do better are described.",
        ],
        reviewer: "An engineer who has put several kinds of model into use",
      },
      to_4: {
        kind: "review",
        title: "Modelling advice for two teams",
        task: "Offer a modelling review to two teams or open projects whose problem has no usual method. Read their data and question the goal. Recommend one approach in writing, with a reason against each alternative, and return once it is built.",
        done_when: [
          "Both recommendations name a result that would prove them wrong.",
          "At least one team built the recommended approach and sent you its figures.",
          "One of the problems had sparse feedback, delayed labels or goals in conflict.",
        ],
        reviewer: "A lead who decides modelling questions for several teams",
      },
    },
    misunderstandings: [
      {
        belief: "A larger or newer model is the safer choice.",
        rather:
          "On tables of a few thousand rows, boosted trees or a linear model often match a network, and they are quicker to train, check and repair.",
      },
      {
        belief: "I know fifteen algorithms, so I am at level 3.",
        rather:
          "Level 3 is one choice with users behind it. Being able to say why the favourite was wrong there counts for more than a list of names.",
      },
    ],
  },
  {
    competency: "ml.deep",
    boundaries: {
      inside: [
        "Choosing layers, output and loss for a task, for example one loss for classes and another for amounts.",
        "Training a network, or fine-tuning an existing one, with a reason for its learning rate, batch size and regularisation.",
        "Reading loss curves and gradients for the reason why training stalls, diverges or learns examples by heart.",
      ],
      outside: [
        { what: "Writing data loaders, training loops and exports in one framework", see: "fw.dl" },
        { what: "Tokens, embeddings and language models", see: "ml.nlp" },
        { what: "Augmenting pictures, finding objects and outlining them", see: "ml.cv" },
      ],
    },
    between: [
      "At 1 you have trained a network, if only a small one in a course, and can say what its loss counts as wrong.",
      "At 2 the data came from work instead of a course, a colleague advised you, and an agreed score showed when fine-tuning was done.",
      "At 3 your network would not train or generalise, you found the cause yourself, and users received the version you repaired.",
      "At 4 networks that you never trained begin from your choices, because several teams start with your architecture and training method.",
    ],
    coach_questions: [
      "Which course or notebook on neural networks have you opened or watched, and at which point did you stop?",
      "What did your practice network learn to predict, what did its loss measure, and how did the curve look?",
      "Which layers did you train, which score had been agreed, and which attempt to stop overfitting did not help?",
      "Which of your explanations for the failing network was wrong, and what did you observe that showed the true cause?",
      "Which teams start from your training recipe, and which part of it did one of them have to replace?",
    ],
    good_evidence: [
      "Loss curves before and after a repair, with a mark at the step where the cause became visible.",
      "The log of a fine-tuned network: starting weights, data size, settings tried, agreed score, and the score on held-out data.",
      "A diff of a few lines that cured a training failure, next to the measurement that pointed to them.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Why this network would not learn",
        task: "Take a network of yours that trains badly or fails on new data. Test at least three explanations, one at a time, and predict the effect of each change before you run it. Repair the network, give it to users, and write up the search, wrong explanations included.",
        done_when: [
          "Each explanation has a prediction, a run and a result.",
          "Held-out scores before and after the repair are given for three random seeds.",
          "The repaired network answers requests from people other than you.",
        ],
        reviewer: "An engineer who has repaired the training of networks that were in use",
      },
      to_4: {
        kind: "project",
        title: "A training recipe that two teams use",
        task: "Turn your way of training networks into a starting point for others: a default architecture, a schedule, checks for the first hundred steps, and known limits. Let two teams train their own networks from it, and revise it after their reports.",
        done_when: [
          "Two networks in use that are not yours were trained from it.",
          "It lists at least three signs of trouble, and for each what to try first.",
          "One change asked for by a team is in the current version, with the measurement behind it.",
        ],
        reviewer: "A lead whose teams train networks for more than one product",
      },
    },
    misunderstandings: [
      {
        belief: "If the training loss falls, the network is learning what I want.",
        rather:
          "It may be learning a watermark, or the training labels by heart. The loss on held-out data and a look at single errors show the difference.",
      },
      {
        belief: "Fine-tuning a ready-made network does not count as deep learning.",
        rather:
          "It is the usual way to work, and level 2 describes it. Level 3 asks for a failure that you explained, not for a network built from nothing.",
      },
    ],
  },
  {
    competency: "ml.probstat",
    boundaries: {
      inside: [
        "Saying how uncertain a number is, by a formula, by resampling or by simulation.",
        "Choosing a test or an estimate, and checking whether the data meets what it assumes.",
        "Noticing what makes chance look like a finding: many comparisons, repeated users, selected samples.",
      ],
      outside: [
        { what: "Assigning live users to groups and deciding when to stop", see: "ex.abtest" },
        { what: "Splitting data to score a model", see: "ex.offline" },
        { what: "Counting missing or unbalanced values in a table", see: "de.quality" },
      ],
    },
    between: [
      "At 1 you can calculate a mean, a spread and an interval with the textbook open, and tell a reader what each one means.",
      "At 2 people read the comparison you made, and a colleague had checked your test or interval before it was reported.",
      "At 3 you were the one to notice that the data broke the method's assumption, and a conclusion at work changed as a result.",
      "At 4 the small, dependent or biased samples are other people's. They bring you the design and use the method you propose.",
    ],
    coach_questions: [
      "Which average or percentage did you last read and not quite believe, and what made you doubt it?",
      "If 40 of 100 people in a survey say yes, roughly how wide is the interval, and what does it tell you?",
      "Which test or interval did you choose for the two results, and what did your colleague ask about it?",
      "Which conclusion or method did you change, which assumption had the data broken, and how did you find out?",
      "Which design with few or dependent samples did somebody bring you, what did you propose, and what did they report?",
    ],
    good_evidence: [
      "A report with the first conclusion struck out, the corrected interval beside it, and the broken assumption named.",
      "A simulation that counts how often the usual method raises a false alarm on data shaped like yours.",
      "A note from a colleague who changed a study on your advice, with the sample size before and after.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "A second look at figures people act on",
        task: "Go through comparisons that you reported in the past year, at work or for a group you help. List what each method assumed. Test the weakest assumptions by resampling or simulation, compute the intervals again, and tell the readers what changes.",
        done_when: [
          "Every assumption is listed with the check you made and its result.",
          "A resampling by user, day or site stands beside at least one earlier interval.",
          "At least one conclusion was withdrawn or changed in writing, and somebody who relied on it has answered.",
        ],
        reviewer: "A data scientist or statistician who has had to correct a published figure",
      },
      to_4: {
        kind: "write-up",
        title: "How to plan with few or dependent samples",
        task: "Write a short guide to two sampling troubles that are common where you work, such as few sites or repeated users. Show by simulation how the usual method fails. Then help two people to plan their own studies by it.",
        done_when: [
          "A script prints the rate of false alarms for the usual and for the proposed method.",
          "Two designs by other people follow the guide and state their sample size.",
          "Written comments by a statistician are answered point by point.",
        ],
        reviewer: "A statistician, or an analyst who plans studies for others",
      },
    },
    misunderstandings: [
      {
        belief: "p = 0.03 means a 3% chance that the result is luck.",
        rather:
          "It says how often data at least this extreme would appear if there were no effect. How likely the effect is depends on more, such as how plausible it was before.",
      },
      {
        belief: "With a million rows any interval can be trusted.",
        rather:
          "If the rows come from 2,000 users they are not independent, and the interval may be several times too narrow. A biased sample stays biased at any size.",
      },
      {
        belief: "I passed two statistics courses, so I am at level 2.",
        rather:
          "Courses choose the method for you. Level 2 begins with a result that other people read, where you picked the method and somebody checked it.",
      },
    ],
  },
  {
    competency: "ml.linalg",
    boundaries: {
      inside: [
        "Following the shapes through a product of matrices, and saying what each dimension stands for.",
        "Deriving the gradient of a loss and comparing it with a numeric difference.",
        "Explaining slow or unstable training by scale, conditioning, curvature or step size.",
      ],
      outside: [
        { what: "Distributions, intervals and tests", see: "ml.probstat" },
        { what: "Choosing regularisation and architecture for a network", see: "ml.deep" },
        { what: "Letting a program search for the best learning rate", see: "ex.tuning" },
      ],
    },
    between: [
      "At 1 you need the worked example beside you, but can check its shapes and follow a gradient step to the end.",
      "At 2 you wrote the gradient of a standard loss yourself to answer a question at work, and a colleague looked over the lines.",
      "At 3 the reasoning ended in a repair: scale or conditioning explained a failure, and you removed it from a model in use.",
      "At 4 no library had the loss or step you needed, so you derived it, and other teams train with it.",
    ],
    coach_questions: [
      "Where have you added up columns with different weights, in a spreadsheet for example, and how did you choose the weights?",
      "What shape comes out when a table of 200 rows and 5 columns is multiplied by 5 weights, and what is each number?",
      "Which loss did you differentiate by hand, which question at work did it settle, and how did you check the result?",
      "Which quantity was badly scaled or conditioned, which number showed it, and how did training behave after your change?",
      "Which loss or step did you derive, which team trains with it now, and for which data does it fail?",
    ],
    good_evidence: [
      "A page of derivation with a numeric check of the gradient at several points beside it.",
      "Training curves with and without your rescaling, labelled with the condition number or the gradient norms.",
      "The code of a loss that you derived, with its unit test, and a commit by another team that uses it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Predict the repair before you run it",
        task: "Take a model with real users whose training is slow or unstable. Measure feature scales, gradient norms or the condition number. Write down what a change should do and why, make the change, compare the outcome with your prediction, and release it.",
        done_when: [
          "The prediction contains a number and is dated before the new run.",
          "The steps needed to reach the old loss are counted before and after, for three random seeds.",
          "The changed training produced the version that people use.",
        ],
        reviewer: "Somebody who can follow a derivation and has trained models in use",
      },
      to_4: {
        kind: "write-up",
        title: "A derivation that other teams train with",
        task: "Find a cost or a limit that the losses of other teams ignore. Derive a loss or an update step for it, say whether it is convex, and test its gradient numerically. Publish derivation, code and a worked example, and help the teams to adopt it.",
        done_when: [
          "Derived and numeric gradients agree to five digits at random points.",
          "The text names inputs for which training becomes slow or diverges.",
          "Two teams have trained a model with it and reported the difference.",
        ],
        reviewer: "A researcher or senior engineer who has published or shipped a training method",
      },
    },
    misunderstandings: [
      {
        belief: "The library computes the gradients, so I no longer need to understand them.",
        rather:
          "It computes the gradient of what you wrote, not of what you meant. A wrong sign or a sum over the wrong axis raises no error message, and training runs on for days.",
      },
      {
        belief: "A model that does not converge needs more steps.",
        rather:
          "With features on scales a million apart, one step size is too large for one direction and too small for another. Rescaling helps where more steps do not.",
      },
    ],
  },
  {
    competency: "ml.nlp",
    boundaries: {
      inside: [
        "Cutting text into tokens, turning tokens into vectors, and knowing which meaning is lost there.",
        "Building classification, search or extraction on documents, from word counts to fine-tuned language models.",
        "Judging generated text with fixed test sets, people's ratings and the agreement between raters.",
      ],
      outside: [
        { what: "Losses, layers and training trouble of networks in general", see: "ml.deep" },
        { what: "Joining and deduplicating the tables that hold the documents", see: "de.wrangle" },
        { what: "Building a product on a bought language model by prompts alone", see: null },
      ],
    },
    between: [
      "At 1 you can explain the path from word to token to vector, and why words used alike end up as neighbours.",
      "At 2 you built a text model under review, and documents from your own work, labelled by people, gave its score.",
      "At 3 people wrote what your released model had not learned from, and you found that out and corrected it.",
      "At 4 your test decides in several teams which text model is released, even where there is no single right answer.",
    ],
    coach_questions: [
      "Which search box or spam filter has misunderstood your words, and what do you think it looked at?",
      "How does “mouse”, the animal or the device, become numbers, and in which kind of model do both get the same ones?",
      "How many documents were labelled and by whom, what did your model score, and which labels were disputed?",
      "Which words or phrases from real users did your model misread, and what did you change in response?",
      "Which release did your test hold back, and how often did two raters agree about the answers?",
    ],
    good_evidence: [
      "Twenty misread texts in a table, each with its likely cause, such as negation, names or typing errors.",
      "Scores on labelled documents from your own field, next to a word-count baseline on the same split.",
      "A rating guide for free-form answers, with the agreement of two raters and the cases they argued about.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A text model that meets real language",
        task: "Build a classifier or a search for texts that people write every week, such as questions to a shop, a club or an open-source project. Put it into use. Collect what it misreads for four weeks, and correct it at least once.",
        done_when: [
          "At least 200 texts from real use are labelled and kept out of training.",
          "The misread texts are grouped by cause, with a count for each group.",
          "The corrected version gains on the group it was made for and loses at most one point elsewhere.",
        ],
        reviewer: "An engineer who has kept a text model in use for a year",
      },
      to_4: {
        kind: "review",
        title: "A release test for free-form text",
        task: "Define how free-form answers are tested before release: fixed inputs, a rating scale, two raters and a limit. Review one release of another team by it and discuss where the raters differed. Let two teams run their next release without you.",
        done_when: [
          "Agreement between raters is measured, and the scale was reworded where it was low.",
          "Two teams decided a release by the test without your help.",
          "At least 30 of the inputs are hard cases taken from real use.",
        ],
        reviewer: "A lead who answers for what a language product tells its users",
      },
    },
    misunderstandings: [
      {
        belief: "I write good prompts, so I can do natural language processing.",
        rather:
          "Prompting uses a model. This competency asks what happens to the text inside and how you measured the answers; 200 labelled examples show more than 100 prompts.",
      },
      {
        belief: "Two sentences with similar vectors say the same thing.",
        rather:
          "Similar vectors come from similar contexts. “The drug helped” and “the drug did not help” often lie close together.",
      },
    ],
  },
  {
    competency: "ml.cv",
    boundaries: {
      inside: [
        "Preparing pictures or video: size, colour, and augmentation that leaves the label true.",
        "Training or adapting a model that names a picture, finds objects in it or outlines them.",
        "Measuring error to suit the task, such as overlap for outlines or missed objects by size.",
      ],
      outside: [
        { what: "Learning rates, losses and overfitting in any network", see: "ml.deep" },
        { what: "Getting a finished image model onto cameras or phones", see: "op.deploy" },
        { what: "Comparing errors between groups of people in the pictures", see: "re.fairness" },
      ],
    },
    between: [
      "At 1 a tutorial led you to a working image classifier, and you can say what its filters respond to.",
      "At 2 the pictures came from your work: you adapted an existing model to them, and a reviewer saw its errors by class.",
      "At 3 wrong results after release led you back to lens, light or position, and you put that right.",
      "At 4 teams take and label pictures by your written standard, and each of its rules rests on errors you compared.",
    ],
    coach_questions: [
      "Which app on your phone recognises things in pictures, and which photo would you take to confuse it?",
      "What do the filters in your practice classifier respond to, and which kind of picture did it confuse?",
      "Which class had the most errors, what did those pictures share, and what did your reviewer suggest?",
      "Which fault in how the pictures were taken caused the errors, how did you prove it, and what changed?",
      "Which rule in your standard for taking or labelling pictures came from which error, and which team follows it?",
    ],
    good_evidence: [
      "A sheet of wrongly judged pictures, sorted by cause: blur, light, angle, size, wrong label.",
      "Errors by class, week by week, with the date on which a camera or a lamp was changed.",
      "A labelling standard with example pictures of doubtful cases, and the agreement of two labellers who used it.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "From wrong results back to the camera",
        task: "Give an image model to a few users who take pictures in their own surroundings. Collect its wrong results for a month. Trace one cluster of them to how the pictures were taken, correct that or the training, and write up the proof.",
        done_when: [
          "At least 100 pictures by users were checked by hand.",
          "An experiment shows the cause: the same objects photographed with and without it.",
          "Errors in the cluster are counted before and after, on pictures taken after the correction.",
        ],
        reviewer: "An engineer who has kept an image model working after a change of camera",
      },
      to_4: {
        kind: "project",
        title: "A standard for taking and labelling pictures",
        task: "Compare the errors that follow from at least two ways of taking and labelling pictures for one use. Write the better way down as a standard with examples. Introduce it to two teams, and measure how well their labellers agree.",
        done_when: [
          "Each rule names the error it prevents, with a count.",
          "Two teams that are not yours collect pictures by the standard.",
          "Agreement between labellers is measured before and after its introduction.",
        ],
        reviewer: "A lead who answers for the pictures and labels of several teams",
      },
    },
    misunderstandings: [
      {
        belief: "Any augmentation gives the model more data.",
        rather:
          "A mirror image turns a left hand into a right one, and a colour shift can hide a rash. An augmentation helps only while the label stays true.",
      },
      {
        belief: "The test pictures were drawn at random, so 99% will hold at a new site.",
        rather:
          "The model may have learned the background or the sensor. Keep whole cameras, sites or patients out of training, and measure on those.",
      },
    ],
  },
];
