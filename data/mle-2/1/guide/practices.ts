import type { RoleGuide } from "@/lib/model/role-guide";

/** What each answer to a practice means. Numbers and addresses refer to the SE4ML catalogue and to Rules of ML; our words. */
export const practiceGuides: RoleGuide["practices"] = [
  {
    practice: "P01",
    why: "No job stops when a column is half empty or a class has nine rows. The model trains, its score looks normal, and the fault shows first in live use.",
    yes: "Every data set is checked for all three before each training run, and training waits when a check fails.",
    partly:
      "Only some of the three are checked, or they were looked at once and not again when the data was refreshed.",
    no: "Training starts on whatever the query returns, and faults are found through odd results.",
    first_step:
      "Take the data of your latest model, count missing and impossible values per column and rows per class, and write down the three worst finds.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 2,
        url: "https://se-ml.github.io/best_practices/01-input-data-complete/",
      },
    ],
  },
  {
    practice: "P02",
    why: "A file that was repaired by hand is repaired differently next month. Nobody can then say which rows a result came from.",
    yes: "Every step from the untouched source to the training table is code in the repository, and running it twice gives the same table.",
    partly:
      "Most steps are code, but one edit, export or file copy is done by hand, or it runs on one person's machine only.",
    no: "Cells are edited in a spreadsheet, or a notebook is run in an order that only its author remembers.",
    first_step:
      "List every manual step between source and training table of one model, and turn the most frequent one into a script that prints row counts before and after.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 4,
        url: "https://se-ml.github.io/best_practices/01-reusable_data_clean/",
      },
    ],
  },
  {
    practice: "P03",
    why: "A model repeats the differences it finds in past decisions. If nobody has compared the groups, the people treated unfairly are the first to notice.",
    yes: "Row counts, labels and missing values are compared by group before training, and each unfair difference has a recorded remedy or a reason for leaving it.",
    partly:
      "Groups were compared once or for one model, or a difference was found and nothing was decided about it.",
    no: "Nobody has counted how women and men, age bands or other groups appear in the training data.",
    first_step:
      "Pick one attribute that you may lawfully use, such as age band, and tabulate per group the share of rows, of positive labels and of missing values.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 3,
        url: "https://se-ml.github.io/best_practices/01-social_bias/",
      },
    ],
  },
  {
    practice: "P04",
    why: "Training tables are copied into notebooks, logs and test systems. Each copy of a name or address can leak, and removing it later means finding them all.",
    yes: "For each personal field it is recorded how it is protected and why that is enough, and training data holds nothing beyond that record.",
    partly:
      "Names and addresses are removed, but nobody has tested whether the other columns together still point to one person.",
    no: "Personal fields reach the training data as they were collected, protected by access rights at most.",
    first_step:
      "List the columns of one training table, mark those that alone or together identify a person, and ask its owner to drop the one the model needs least.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 7,
        url: "https://se-ml.github.io/best_practices/01-privacy_ml/",
      },
    ],
  },
  {
    practice: "P05",
    why: "A supplier changes a unit, or an app update empties a field: no job fails, yet the model gets inputs it has never seen. The first alarm is then a user's complaint.",
    yes: "Each load of data is compared with limits for row counts, missing shares and value ranges, and a person is called when one is broken.",
    partly:
      "The statistics are collected or drawn on a chart but nobody is told of a change, or only some sources are covered.",
    no: "A change in incoming data comes to light when a job fails or when somebody doubts a result.",
    first_step:
      "Plot row count and missing share of one input table for the last 30 days, and set a limit that would have flagged the worst day.",
    credit: [],
  },
  {
    practice: "P06",
    why: "Without an agreed number a project ends when its time is used up, and each side remembers a different promise.",
    yes: "For every model one page names the business result, its measure, the value today and the value to reach, and whoever asked for the model has agreed.",
    partly:
      "A goal is written down without a number, or the number describes the model, such as accuracy, and not what the business gets.",
    no: "The goal is passed on by word of mouth, and two colleagues would give two answers.",
    first_step:
      "Write four lines about your current model: business result, measure, value today, value to reach. Send them to the person who asked for it and keep what they correct.",
    credit: [],
  },
  {
    practice: "P07",
    why: "A measure such as long-term satisfaction moves late and for twenty reasons. When it falls, nobody can tell whether the model did it.",
    yes: "The first measure is one plain count of something that happens, such as completed orders, and a comparison without the model shows the model's part in it.",
    partly:
      "The measure is easy to count but many other things move it, or it belongs to the model but takes months to see.",
    no: "The first measure is a weighted formula or a survey result that cannot be tied to any one change.",
    first_step:
      "List what else could move your measure this month. If you find more than two things, name a closer event to count, such as a click on the suggestion.",
    credit: [
      {
        catalogue: "Rules of ML",
        number: 13,
        url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      },
    ],
  },
  {
    practice: "P08",
    why: "A measure chosen when the model is ready tends to be the one on which it does well. There is also no earlier value to compare it with.",
    yes: "Before the first training run the measure had a dated definition, and its values for the present solution were being collected.",
    partly:
      "The measure was named early, but collecting it began with the model, so no value from before exists.",
    no: "What to measure was settled after the first results had been seen.",
    first_step:
      "Compute the measure for the last four weeks of the present solution, with or without a model, and store query, figures and date where others can see them.",
    credit: [
      {
        catalogue: "Rules of ML",
        number: 2,
        url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      },
    ],
  },
  {
    practice: "P09",
    why: "One engineer builds features for a click while another sets thresholds for a purchase. Both work with care, and the parts do not fit.",
    yes: "A page names the label, what is optimised and why, and a colleague who does not train models found it unaided.",
    partly:
      "It can be worked out from the code or an old presentation, but only by somebody who trains models.",
    no: "Only the person who trains the model could say what exactly it predicts.",
    first_step:
      "Write four lines into the README of one model: what one row is, what the label means, what is optimised, and what is left out on purpose.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 9,
        url: "https://se-ml.github.io/best_practices/02-train_objective/",
      },
    ],
  },
  {
    practice: "P10",
    why: "A wrong feature raises no error: a day counted in the wrong time zone is still a number, and the model learns from it.",
    yes: "Every feature function is tested against answers worked out beforehand, including an empty input and a case at a border, such as midnight.",
    partly:
      "The newest or most used features have tests, while older ones or those written as queries have none.",
    no: "Feature code is checked by looking at the finished table or at the model's score.",
    first_step:
      "Take the feature that matters most to one model, work out its value on paper for three cases, one with missing input, and write these as tests.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 11,
        url: "https://se-ml.github.io/best_practices/02-test_feature_extractor/",
      },
    ],
  },
  {
    practice: "P11",
    why: "Settings found by hand depend on how patient somebody was that week, and the failed tries leave no record. A comparison of two models then compares two amounts of effort.",
    yes: "Settings and features come from a search with a stated range, a budget and validation data of its own, and every trial is recorded.",
    partly:
      "Settings are searched while features are still picked by hand, or one search was run and never repeated on newer data.",
    no: "Settings are the library's defaults or were found by trying one value after another.",
    first_step:
      "Run a random search of 30 trials over the three settings you change most, scored on validation data only, and compare the best with your present choice.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 17,
        url: "https://se-ml.github.io/best_practices/02-auto_feat/",
      },
      {
        catalogue: "SE4ML",
        number: 18,
        url: "https://se-ml.github.io/best_practices/02-auto_hyperparams/",
      },
    ],
  },
  {
    practice: "P12",
    why: "A change that helps on average can harm one group of cases, and a library upgrade can shift scores on its own. Measured months later, the fault has too many suspects.",
    yes: "Each change to code, data or settings gives a new score beside the last one, and the live model is scored again as true outcomes arrive.",
    partly:
      "Scores are taken at each change but not in live use, or in live use but not at each change.",
    no: "The score was measured when the model was first built and has been quoted ever since.",
    first_step:
      "Write one command that scores the live model on a fixed set, overall and by segment, and save today's result with its date and commit.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 20,
        url: "https://se-ml.github.io/best_practices/02-measure_mdl_quality/",
      },
    ],
  },
  {
    practice: "P13",
    why: "If every test needs the trained model, a test takes minutes or hours. When it fails, nobody can say whether the code or the model is at fault.",
    yes: "Loading, request handling and logging are tested with a stand-in that returns fixed answers, and swapping the model changes no code around it.",
    partly:
      "Some parts run with a stand-in, while others start only with the real model file or its training data.",
    no: "Even the smallest test loads the real model, or model and product are one program.",
    first_step:
      "Write a stand-in model that always returns 0.5, start your service with it, and list each place that breaks or stays untested.",
    credit: [
      {
        catalogue: "Rules of ML",
        number: 5,
        url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      },
    ],
  },
  {
    practice: "P14",
    why: "Tests of code pass while a column changes its meaning or a new model answers ten times slower. What no test covers is tested by users.",
    yes: "Data, features, training, model quality and serving each have an automatic test that has been seen to fail when it should.",
    partly:
      "The code is tested, but data, the training run or the model's behaviour is checked by eye.",
    no: "There are hardly any automatic tests, and a release is checked by trying it out.",
    first_step:
      "Draw the path from source data to answer as five boxes, mark those without a test, and write one for the box that last caused trouble.",
    credit: [],
  },
  {
    practice: "P15",
    why: "When somebody asks about a decision from March, or the new model turns out worse, the old one must be made again. Code alone cannot do that.",
    yes: "Starting from a live model's version, a colleague can find its exact data, settings and commit without asking anybody.",
    partly:
      "Code and model files have versions, but the data has been overwritten since, or the link between them is in somebody's memory.",
    no: "Files are overwritten or told apart by names such as “final 2”, and last quarter's model could not be made again.",
    first_step:
      "Record the commit, data query and date, settings, library versions and seed of one live model. Then try to rebuild it and note the first thing missing.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 22,
        url: "https://se-ml.github.io/best_practices/02-data_version/",
      },
    ],
  },
  {
    practice: "P16",
    why: "A repair in one place breaks another, and old faults come back. The later it shows, the more changes have to be searched for the cause.",
    yes: "No change can be merged until tests, those for past faults among them, have started without a person and passed.",
    partly:
      "The tests start without a person, but a change can be merged in spite of a failure, or they run only after the merge.",
    no: "Tests are started by hand when somebody thinks of it, or there are none.",
    first_step:
      "Take the last fault you repaired, write the test that would have caught it, and let it start by itself on each proposed change.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 24,
        url: "https://se-ml.github.io/best_practices/03-regr_test/",
      },
      {
        catalogue: "SE4ML",
        number: 25,
        url: "https://se-ml.github.io/best_practices/03-cont-int/",
      },
    ],
  },
  {
    practice: "P17",
    why: "A release by hand differs a little each time. It is slowest when it matters most, with a bad model live and its usual releaser away.",
    yes: "Packaging, checks and the switch to the new model run by themselves, although a person may still press a button to approve.",
    partly: "Parts run by themselves, but somewhere a file is copied or a command is typed.",
    no: "A person builds and copies the model by a list of steps or from memory.",
    first_step:
      "Write down every command and click of the last release with the minutes it took, and turn the one that goes wrong most often into a script.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 28,
        url: "https://se-ml.github.io/best_practices/04-auto_model_packaging/",
      },
    ],
  },
  {
    practice: "P18",
    why: "A copy of real traffic shows faults that no test set holds, and nobody is harmed while you look.",
    yes: "A new model answers copied live requests before any user sees it, and its answers are compared with the old model's.",
    partly: "It has been done once, by hand, or only for the most important model.",
    no: "New models meet real requests for the first time when users see the answers.",
    first_step:
      "Send yesterday's logged requests to the new model and list the ten largest differences from what was answered.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 29,
        url: "https://se-ml.github.io/best_practices/04-shadow_models_prod/",
      },
    ],
  },
  {
    practice: "P19",
    why: "Servers report errors and delays, not wrong answers. A model that has begun to refuse every tenth good customer looks healthy to them.",
    yes: "Predictions and, where known, true outcomes are compared with limits without anybody having to look, and a named person is called.",
    partly:
      "A chart is opened now and then, or alarms cover errors and speed but not what the model answers.",
    no: "Users or other teams are the first to report that the answers have changed.",
    first_step:
      "Plot the daily mean and spread of one model's predictions for the last 60 days, and find out what happened on the day of the largest jump.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 30,
        url: "https://se-ml.github.io/best_practices/04-monitor_models_prod/",
      },
    ],
  },
  {
    practice: "P20",
    why: "Without this record a disputed answer cannot be explained, a fault cannot be replayed, and live cases cannot become training data.",
    yes: "For any answer of the past weeks its inputs, its time and the version that gave it can be found within minutes.",
    partly:
      "Answers are stored without their inputs or version, or only a sample or only the failures are kept.",
    no: "Once an answer has been sent, nothing shows what the model was given.",
    first_step:
      "Add inputs without personal fields, model version and a request number to one service's log in a test system, then replay ten requests and compare.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 33,
        url: "https://se-ml.github.io/best_practices/04-log_production/",
      },
    ],
  },
  {
    practice: "P21",
    why: "What was decided in a private message is lost to everybody else. Half a year later nobody knows why a threshold stands at 0.7.",
    yes: "Anybody in the team can find the code of every model, the review of each change and the reasons for decisions in one place.",
    partly:
      "Code is shared, but notebooks stay on laptops, or reviews and decisions happen in calls and chats that leave no trace.",
    no: "Code is passed on as files, or each person keeps their own.",
    first_step:
      "Move one notebook that only you have into the shared repository, ask for a review there, and write its last decision into the discussion.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 35,
        url: "https://se-ml.github.io/best_practices/05-collaborative_platform/",
      },
    ],
  },
  {
    practice: "P22",
    why: "Work that arrives by private request is done twice or not at all, and the most insistent request displaces the most useful one.",
    yes: "Every task, experiments and repairs included, stands in one list, and people take the next one from the top.",
    partly:
      "There is a list, but experiments, repairs or requests by message never reach it, or nobody follows its order.",
    no: "Each person keeps their own list, and priorities are settled one conversation at a time.",
    first_step:
      "Write down what you worked on last week, put whatever is missing on a list the team can see, and ask your lead which item comes first.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 36,
        url: "https://se-ml.github.io/best_practices/05-use_backlog/",
      },
    ],
  },
  {
    practice: "P23",
    why: "Where accuracy, speed and cost conflict, the choice otherwise falls to whoever writes the code. The people it affects learn of it by accident.",
    yes: "It is known who decides, on which comparison and by when, and those affected get the outcome with its reasons in writing.",
    partly:
      "Trade-offs are discussed in the open, but it is unclear who decides, or the outcome does not reach those affected.",
    no: "Whoever does the work settles the matter, and others notice by the effect.",
    first_step:
      "Take a trade-off that is open now, write half a page with two options, their figures and your proposal, and ask who decides and who must be told.",
    credit: [
      {
        catalogue: "SE4ML",
        number: 37,
        url: "https://se-ml.github.io/best_practices/05-communication_collab/",
      },
      {
        catalogue: "SE4ML",
        number: 38,
        url: "https://se-ml.github.io/best_practices/05-tradeoff/",
      },
    ],
  },
  {
    practice: "P24",
    why: "Customers, prices and products change, and a model that was trained once goes on answering for a year that is over.",
    yes: "Retraining on logged live data follows a date or a trigger, and the new version is used only if it does better on recent cases.",
    partly:
      "Live data has been used for retraining, but only when somebody found time, or without comparing old and new before the switch.",
    no: "The live model is still the one first released, or every later one was trained on the original data alone.",
    first_step:
      "Retrain one model on newer data without the last two weeks, compare old and new on those weeks, and mark rows that the model's own answers shaped.",
    credit: [],
  },
  {
    practice: "P25",
    why: "A machine that stops after 30 hours takes 30 hours of work with it. People who fear that avoid cheap interruptible machines and try fewer ideas.",
    yes: "Weights, optimiser state, step and random state are saved at intervals, and a run stopped on purpose has been continued to a comparable result.",
    partly:
      "The weights are saved but not all that is needed to go on, or nobody has tried to continue.",
    no: "A run that stops begins again from its first step.",
    first_step:
      "Stop a short training run halfway, continue it from the saved file, and compare its loss curve with that of a run left alone.",
    credit: [],
  },
  {
    practice: "P26",
    why: "A model that nobody looks at stays in use when its purpose is gone. Faults too small for an alarm add up meanwhile.",
    yes: "Each live model has a date for its next review, and the last one ended in a written decision to keep, adjust, retrain or retire it.",
    partly:
      "Reviews are held only after complaints, or on fixed dates but without user feedback beside the measurements.",
    no: "After its release a model is looked at again only when it breaks.",
    first_step:
      "Set a review date for one live model, collect its last three complaints and its measurements, and write one page that ends in a proposal.",
    credit: [],
  },
];

/** Practices of the SE4ML catalogue that the source leaves out: prompts, never scored. */
export const furtherPractices: RoleGuide["further_practices"] = [
  {
    id: "automatic-rollback",
    title: "When a new model does badly, the one before it comes back without a person acting.",
    why: "At night a bad version stays for as long as it takes to wake somebody who knows the steps. A rule that was agreed beforehand needs minutes.",
    first_step:
      "Write down which measure, at which value and for how long, should bring the old version back, and time that switch once in a test system.",
    competencies: ["op.deploy"],
    difficulty: "medium",
    credit: {
      catalogue: "SE4ML",
      number: 32,
      url: "https://se-ml.github.io/best_practices/04-rollback_models_prod/",
    },
  },
  {
    id: "training-serving-skew",
    title: "Inputs and scores of a model in live use are compared with those it had in training.",
    why: "Where training and serving compute an input in two places, the offline score describes a model that nobody uses. No error is raised, and the expected gain never comes.",
    first_step:
      "Log the inputs of 100 live requests, compute the same features with the training code for the same moments, and list each one that differs.",
    competencies: ["de.features", "op.monitor"],
    difficulty: "medium",
    credit: {
      catalogue: "SE4ML",
      number: 31,
      url: "https://se-ml.github.io/best_practices/04-dist_skew/",
    },
  },
  {
    id: "feature-owner",
    title: "Each feature has a person who answers for it and a note that says why it exists.",
    why: "A feature whose author has left is kept because nobody dares to remove it. When its source changes, the warning reaches no one.",
    first_step:
      "List the ten features that matter most to one model, write a name and a one-line reason beside each, and ask the team about the empty places.",
    competencies: ["de.features"],
    difficulty: "medium",
    credit: {
      catalogue: "SE4ML",
      number: 12,
      url: "https://se-ml.github.io/best_practices/02-doc_features/",
    },
  },
  {
    id: "audit-trail",
    title:
      "From any past decision of a model, records lead back to its version, its data and its approval.",
    why: "A customer, an authority or a court may ask about one decision two years later. What was not kept at the time can then only be guessed.",
    first_step:
      "Pick one decision from three months ago, look for the version, its training data, its known limits and who approved it, and list what you could not find.",
    competencies: ["op.versioning", "re.secure"],
    difficulty: "advanced",
    credit: {
      catalogue: "SE4ML",
      number: 34,
      url: "https://se-ml.github.io/best_practices/04-audit_trails/",
    },
  },
  {
    id: "security",
    title: "Models, their training data and the services around them are tested against misuse.",
    why: "Besides the usual ways in, somebody can slip false examples into training data, shape inputs to mislead the model, or question it until it reveals private records.",
    first_step:
      "Draw who can write to the training data and who can call the model, name one misuse for each, and take the worst to whoever answers for security.",
    competencies: ["re.secure"],
    difficulty: "advanced",
    credit: {
      catalogue: "SE4ML",
      number: 27,
      url: "https://se-ml.github.io/best_practices/03-security/",
    },
  },
  {
    id: "explain-to-users",
    title: "People who get a result from a model are given reasons for it that they can check.",
    why: "Somebody who gets no reason can neither correct a wrong input nor object to it. The team loses the reports that would have shown the fault.",
    first_step:
      "Write two sentences of reasons for each of five real results, and ask somebody outside the team what they would do after reading them.",
    competencies: ["re.explain", "so.comm"],
    difficulty: "advanced",
    credit: {
      catalogue: "SE4ML",
      number: 43,
      url: "https://se-ml.github.io/best_practices/06-explainable/",
    },
  },
];
