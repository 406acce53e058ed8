import type { CompetencyGuide } from "@/lib/model/role-guide";

export const mlopsGuide: readonly CompetencyGuide[] = [
  {
    competency: "op.cicd",
    boundaries: {
      inside: [
        "Reading a build configuration: which event starts it, which steps run, what waits for what.",
        "Adding steps that can refuse a change, such as a test run or a short training run on sample data.",
        "Passing one and the same built package from test to release, with passwords kept out of it.",
      ],
      outside: [
        { what: "Writing the tests that the pipeline runs", see: "se.testing" },
        { what: "Releasing to a few users first, or taking a version back", see: "op.deploy" },
        { what: "Deciding what goes into a container image", see: "op.infra" },
      ],
    },
    between: [
      "At 1 you can follow somebody else's build file from the push to its last step, although nothing in it is yours.",
      "At 2 one step in a team's build carries your change, and a person who knew that build approved it.",
      "At 3 the whole way from commit to release is your construction, and it has stopped a bad change.",
      "At 4 teams other than yours release code, models and data through a pipeline that you designed for them.",
    ],
    coach_questions: [
      "Which commands do you type by hand before a release, and what happened when you forgot one?",
      "In the build file that you read, what starts it, which step comes first, and which steps wait for that one?",
      "Which step did you add or repair, who approved it, and when did it last fail for a good reason?",
      "Which bad change did your pipeline stop, at which step, and what would have reached users without it?",
      "Which team last asked for an exception from your pipeline, and what did you do with the request?",
    ],
    good_evidence: [
      "The build configuration, with a sentence for each step on the fault it is there to catch.",
      "A link to the red run that stopped a bad change, beside the green run after the repair.",
      "The time from commit to release for twenty releases before your change and twenty after it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A release that nobody starts by hand",
        task: "Take a model service that people use, even a small one of your own. Build the pipeline: tests, a training run on a sample, one package, a smoke test, release. Then plant four faults on a branch and record which step stops each of them.",
        done_when: [
          "A merged change is live without any command typed by hand.",
          "Four planted faults, in code, a library, the data format and the model file, are all stopped before release.",
          "One further change, with a fault that nobody planted, was stopped, and its run can be opened.",
        ],
        reviewer: "An engineer who maintains the build pipeline of a service in use",
      },
      to_4: {
        kind: "project",
        title: "One pipeline for three repositories",
        task: "Turn your pipeline into shared parts that another repository calls with a few settings. Move two repositories of other teams onto it, one of them with a trained model. Watch their first release without helping, and mend whatever made them stop.",
        done_when: [
          "Each of the two teams has released five times through the shared parts.",
          "Somebody outside your team repaired a failed run from your notes alone.",
          "A change to one shared step reached all three repositories without an edit in any of them.",
        ],
        reviewer: "A platform lead whose builds serve more than one team",
      },
    },
    misunderstandings: [
      {
        belief: "A green build means that the change is safe.",
        rather:
          "Green means that the checks somebody thought of have passed. If no step loads the trained model and scores a few known rows, a broken model file goes through.",
      },
      {
        belief: "Training takes hours, so machine learning code cannot be built on every change.",
        rather:
          "Nobody trains the full model on each commit. A run on a thousand rows finds missing columns, wrong shapes and broken features within minutes.",
      },
      {
        belief: "I push and the pipeline runs, so I do CI/CD.",
        rather:
          "The pipeline may be entirely other people's work. Level 1 asks you to explain its steps, and level 2 asks for a step that you changed.",
      },
    ],
  },
  {
    competency: "op.versioning",
    boundaries: {
      inside: [
        "Recording for each trained model its commit, data version, settings, seed and library versions.",
        "Fixing a data version, so that a table overwritten every night can still be read as it was.",
        "Rebuilding an old model, and saying beforehand how close counts as the same.",
      ],
      outside: [
        { what: "Comparing training runs to pick the best settings", see: "ex.tuning" },
        { what: "Giving users the previous model back after a bad release", see: "op.deploy" },
        { what: "How long personal data may be kept", see: "re.secure" },
      ],
    },
    between: [
      "At 1 you can list what makes two runs of the same code differ, from the seed to a changed library.",
      "At 2 a model that you trained is stored with its data version and settings, ready for a reviewer to rebuild.",
      "At 3 months had passed, the model was live, and you rebuilt it from records because a question depended on it.",
      "At 4 every released model in your area has a trace to its data and code, because of a practice you brought in.",
    ],
    coach_questions: [
      "Which result of yours would you like to produce again, and what has been overwritten since?",
      "The same code gave two different models: which causes would you check, and how would you hold each of them constant?",
      "Where is the data version of that model written down, and what happened when the reviewer rebuilt it?",
      "Who asked about the old model, which part did not match at first, and what had not been recorded?",
      "Which released model could not be traced at first, how did you notice, and what did you change in the practice?",
    ],
    good_evidence: [
      "The record of one released model, from which commit, data version and settings can each be opened.",
      "A rebuild report with old and new results side by side and the tolerance that was set beforehand.",
      "A note from a colleague who rebuilt your model without asking you anything.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Bring a model back after three months",
        task: "Choose a model released at least three months ago, yours or your team's, and a real question about it, such as why one case got its score. Rebuild the model on an empty machine from records alone. Write down what was missing and where it is now recorded.",
        done_when: [
          "The rebuilt model scores 100 stored cases within a tolerance that was written down before the rebuild.",
          "Each missing record is named, with the place where it is kept from now on.",
          "The person who asked the question has the answer in writing.",
        ],
        reviewer: "An engineer or auditor who has had to explain an old decision of a model",
      },
      to_4: {
        kind: "review",
        title: "Trace every model in your area",
        task: "List the models in use in your area and try to trace each to its data and code within 15 minutes. Agree with their owners on one record that a release requires, bring it into force, and repeat the trace after two months.",
        done_when: [
          "In the second round every model released since then is traced within 15 minutes.",
          "The tracing was done by somebody who had trained none of the models.",
          "A release without the record is refused, by the system or by a named person.",
        ],
        reviewer: "A lead who answers for models to auditors or to a risk team",
      },
    },
    misunderstandings: [
      {
        belief: "Our code is under version control, so our models are reproducible.",
        rather:
          "The commit fixes the code alone. The training table, settings, library versions and seed change independently of it, and each of them can change the model.",
      },
      {
        belief: "A rebuilt model must be identical to the last digit.",
        rather:
          "GPUs may add numbers in a different order on each run, so small differences can remain. Set a tolerance first; for most questions the same decisions are enough.",
      },
    ],
  },
  {
    competency: "op.deploy",
    boundaries: {
      inside: [
        "Choosing between a nightly batch and an online answer by asking when the result is needed.",
        "Running a new version in the shadow of the old one, then giving it a small share of requests.",
        "Taking a bad version out, with its features and thresholds going back together with the model.",
      ],
      outside: [
        { what: "Building and testing the package automatically", see: "op.cicd" },
        { what: "Watching inputs and predictions after the release is over", see: "op.monitor" },
        {
          what: "Designing the interface through which other systems call the model",
          see: "se.api",
        },
      ],
    },
    between: [
      "At 1 you can say which model may score a table overnight and which must answer each request at once.",
      "At 2 you carried out the release of a new version of a model already in use, with a colleague at hand.",
      "At 3 the model was new to production, you answered for its release, and you have withdrawn a bad version.",
      "At 4 other teams release by the stages you designed, and you take charge when one of their releases fails.",
    ],
    coach_questions: [
      "Who besides you could use a model of yours, and what would they need in order to run it?",
      "Which task would you score overnight, which needs an answer at once, and what would break if they were swapped?",
      "Which step of the team's procedure did you find hardest in that release, and what was your colleague watching?",
      "How did you know that the version had to come out, and what did users see until it was out?",
      "Which team's release went wrong under your procedure, what did you decide first, and which step changed afterwards?",
    ],
    good_evidence: [
      "A release record: shadow comparison, share of requests at each stage, who decided, at what time.",
      "The timeline of a rollback, from the first sign of trouble to the old version answering again.",
      "The release procedure with its stop rules, and the history of changes to it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Release a model, and know the way back",
        task: "Bring a model into use for real people or a daily process. Run it in the shadow on live requests, then raise its share in two stages by limits written beforehand. If no version has to come out by then, rehearse a withdrawal with a faulty one that only test requests reach.",
        done_when: [
          "At least ten people, or one process that runs daily, depend on the model's answers.",
          "The shadow report explains where the model and what it replaces disagree on 1,000 live requests.",
          "Each stage has a limit that was written down before the stage began.",
          "A version was taken out in under ten minutes, and model, features and thresholds all went back.",
        ],
        reviewer: "An engineer who has answered for releases of models with real users",
      },
      to_4: {
        kind: "review",
        title: "Three releases that are not yours",
        task: "Write a release procedure for your teams: stages, stop rules, who may stop, how to go back. Review three releases by other people against it. Then lead a rehearsal in which a release fails halfway, with the owners taking part.",
        done_when: [
          "The records of three releases by others show each stage and who decided on it.",
          "In the rehearsal somebody other than you carried out the rollback from the written steps.",
          "One rule was added or changed because a release had shown a fault in it.",
        ],
        reviewer: "A lead whose teams release models several times a month",
      },
    },
    misunderstandings: [
      {
        belief: "The new model is better on the test set, so it can replace the old one.",
        rather:
          "A test set does not show slow answers or features that are missing in live requests. A shadow run does, while users still get the old answers.",
      },
      {
        belief: "Rolling back means loading the old model file.",
        rather:
          "If features or thresholds changed with the new version, the old file scores the wrong inputs. Whatever changed together has to go back together.",
      },
      {
        belief: "I put an endpoint around my model, so I have deployed a model.",
        rather:
          "An endpoint that nobody calls shows that the code starts. Level 3 asks for a model in production and for a bad version that you took out.",
      },
    ],
  },
  {
    competency: "op.monitor",
    boundaries: {
      inside: [
        "Deciding what a live model writes down: inputs, outputs, model version, time taken.",
        "Comparing live inputs and predictions with those the model was trained on.",
        "Setting limits that call a person, and tracing an alarm to its cause.",
      ],
      outside: [
        { what: "Measuring a model before it is released", see: "ex.offline" },
        { what: "Keeping the service fast and available under load", see: "op.reliability" },
        { what: "Deciding when to train again", see: "op.retrain" },
      ],
    },
    between: [
      "At 1 you can say why a model's accuracy changes after release, even if you have never watched one.",
      "At 2 something you added to a live model is recording it now, along a pattern that somebody else set.",
      "At 3 you chose what is watched and at which limit, and you have followed an alarm to its cause.",
      "At 4 other people's models are watched in the way you worked out, and you led through a failure nobody saw.",
    ],
    coach_questions: [
      "Which model that you know of is in use today, and who would notice if it went wrong?",
      "Which reason for a model's inputs to change after release could you name, and what on a dashboard would move first?",
      "Which check did you add, whose pattern did it follow, and what did the reviewer change?",
      "Which of your alarms was false, and what did you change because of it?",
      "Which team uses your approach without you, and what did they have to adapt?",
    ],
    good_evidence: [
      "A page of the limits you set, each with the reason for its number.",
      "A short incident note: alarm, cause, repair, and what would catch it earlier next time.",
      "A chart of a live model's inputs over a month, with the change you found marked on it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Watch one model for a month",
        task: "Take a model that serves real requests, yours or a team's. Choose what to record, set three limits that notify you, and keep a log of every notice with its cause.",
        done_when: [
          "Each limit has a written reason for its number.",
          "At least one notice is traced to a cause in the data or the code.",
          "At least one limit was changed because it was wrong, with the reason.",
        ],
        reviewer: "An engineer who has been on call for a model in use",
      },
      to_4: {
        kind: "write-up",
        title: "A monitoring guide that others follow",
        task: "Write down how models of different kinds should be watched where you work, try it with another team, and rewrite it after their first month.",
        done_when: [
          "Two models that are not yours are watched by it.",
          "It says what to do when true labels arrive late or never.",
          "A past failure is replayed, and the guide would have caught it sooner.",
        ],
        reviewer: "A lead who answers for several models",
      },
    },
    misunderstandings: [
      {
        belief: "If the service answers without errors, the model is fine.",
        rather:
          "A model can answer every request in time and be wrong in all of them; only inputs, predictions and labels tell.",
      },
      {
        belief: "Every shift in the data needs an alarm.",
        rather:
          "An alarm is worth having when somebody would act on it; the rest belongs on a chart that is looked at once a week.",
      },
    ],
  },
  {
    competency: "op.retrain",
    boundaries: {
      inside: [
        "Deciding when to train again: on a date, after enough new labels, or after a measured fall.",
        "Choosing the period of training data, and keeping out labels that the model itself has shaped.",
        "Comparing the new version with the one in use on the same recent cases.",
        "Ending a model that nobody uses, and telling the people who did.",
      ],
      outside: [
        { what: "Noticing that inputs or results have moved", see: "op.monitor" },
        { what: "Putting the new version in front of users step by step", see: "op.deploy" },
        { what: "Searching for better settings of a model", see: "ex.tuning" },
      ],
    },
    between: [
      "At 1 you can take a model from a case study and say what aged it and what newer data would change.",
      "At 2 you trained a live model again by the team's steps, and a colleague went through both results with you.",
      "At 3 timing and data are your decision, and at least once you kept the old version although a new one existed.",
      "At 4 models of several teams are renewed and ended by your rules, including those whose labels come late.",
    ],
    coach_questions: [
      "Which model that you trained would do worse today, and what has changed in the world since then?",
      "In the case that you studied, what made the model worse, and what would newer data alone not have repaired?",
      "On which data did you compare the old and the new version, and in which cases was the old one better?",
      "When did you keep the old version although a new one was ready, and which figure decided it?",
      "Which team's model was ended by your rules, who objected, and what do its users have now?",
    ],
    good_evidence: [
      "A comparison of old and new version on the same recent cases, with the cases that got worse.",
      "The written rule for retraining, with the last three times it was applied and what was decided.",
      "The message to the users of a retired model, saying why it ended and what takes its place.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Three decisions on one model",
        task: "Take a live model of yours, or a forecast that you publish weekly from open data. Write down when and on which data it is trained again, and follow that rule over three rounds or more. Each time compare both versions, decide, and record the reason.",
        done_when: [
          "At least three decisions show the figures of both versions on the same cases.",
          "The cases for comparison are later in time than the training data of both versions.",
          "At least one new version was turned down, with the figure that decided it.",
          "It says how labels influenced by the model's own output were treated, or why there are none.",
        ],
        reviewer: "An engineer who has kept one model in use through several retrainings",
      },
      to_4: {
        kind: "review",
        title: "Go through all models in use, twice",
        task: "List the models of at least two teams: owner, users, last training, delay of labels, last measured result. Review the list with the owners, set rules for retraining and for ending a model, and repeat the review after six months.",
        done_when: [
          "Each model on the list has an owner, a rule for retraining and a condition for its end.",
          "At least one model was ended, and its users were told in writing.",
          "For a model with late labels, the rules name what is checked until they come.",
          "Between the two reviews the owners applied the rules without you.",
        ],
        reviewer: "A lead who pays for, or answers for, the models of several teams",
      },
    },
    misunderstandings: [
      {
        belief: "Training on the newest data can only help.",
        rather:
          "New labels may be few, wrong, or produced by the model's own decisions, and the new version then learns the fault. Compare on recent cases before you replace anything.",
      },
      {
        belief: "With a fixed monthly schedule, retraining is taken care of.",
        rather:
          "A stable model is then trained for nothing, and after a sudden change the next run comes up to a month late. A date together with a measured trigger covers both.",
      },
      {
        belief: "My job retrains the model every night, so I am at level 3.",
        rather:
          "A timer decides nothing. Level 3 asks which data you chose, when you chose to train, and when you kept the old version.",
      },
    ],
  },
  {
    competency: "op.reliability",
    boundaries: {
      inside: [
        "Measuring error rate and response time, above all of the slowest one in a hundred requests.",
        "Finding the part that limits a service: model, feature lookup, memory or connections.",
        "Deciding what a caller gets when the model is late, such as a default answer.",
        "Bringing a failed service back, and setting targets so that the next failure is shorter.",
      ],
      outside: [
        { what: "What a faster or larger machine costs", see: "cl.cost" },
        { what: "Accuracy that falls because the world has changed", see: "op.monitor" },
        { what: "Splitting a large data job over many machines", see: "de.bigdata" },
      ],
    },
    between: [
      "At 1 you can read a latency chart and say why its slowest hundredth counts, before you have measured a service.",
      "At 2 you put load on part of a model service, or made it faster, and somebody experienced checked your figures.",
      "At 3 you found on your own where a live service would break, and removed that limit before the traffic came.",
      "At 4 you led the recovery of several systems, and their teams are now held to targets that you wrote.",
    ],
    coach_questions: [
      "Which program of yours has felt slow or has failed on somebody, and how could you put a number on that?",
      "Why can a service that takes 50 milliseconds on average still lose users, and which figure on a chart would show it?",
      "What was the bottleneck, which measurement showed it, and what did the reviewer doubt in your figures?",
      "At how many requests did the service reach its limit, how did you find out, and when did that traffic come?",
      "In which order did you bring the systems back, and which of your targets has a team missed since?",
    ],
    good_evidence: [
      "A load test report: mix of requests, percentiles, error rate, and the load at which times began to climb.",
      "Two profiles of the same request, before and after, with the slow part marked in both.",
      "An outage review with times to the minute, the cause, and the targets that followed from it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Find the limit before users do",
        task: "Take a live model service, yours or one whose owner agrees. Write down the load expected in six months. Replay recorded requests against a copy until it breaks, find which part gives way first, remove that limit, release the change and measure again.",
        done_when: [
          "Median and 99th percentile of the response time, and the error rate, are given at five loads, before and after.",
          "The limit is traced to one named part by a profile, a trace or a log.",
          "The changed service is live and holds the expected load for an hour within a target set beforehand.",
        ],
        reviewer: "An engineer who is on call for a service under load",
      },
      to_4: {
        kind: "write-up",
        title: "From an outage to shared targets",
        task: "Lead the response to an outage across several systems, or to a rehearsed one with their owners. Write the timeline and the causes. Agree targets for availability and response time with each team, and check after three months what changed in their plans.",
        done_when: [
          "Somebody from each system has confirmed the timeline.",
          "Each target has an owner, a measurement, and an agreed consequence when it is missed.",
          "One team changed a plan because a target was missed or close to it.",
        ],
        reviewer: "A lead engineer for services that several teams depend on",
      },
    },
    misunderstandings: [
      {
        belief: "The average response time tells how fast a service is.",
        rather:
          "A page that calls the service ten times waits for the slowest call. If one call in a hundred is slow, almost one page in ten is slow.",
      },
      {
        belief: "When a service is overloaded, add machines.",
        rather:
          "That helps when the machines are the limit. If all copies wait for one database or share one pool of connections, more copies make the queue longer.",
      },
      {
        belief: "My service has never failed, so I am at level 3.",
        rather:
          "Perhaps it has never been under load. What counts at level 3 is a limit that you measured, and removed before the traffic came.",
      },
    ],
  },
  {
    competency: "op.infra",
    boundaries: {
      inside: [
        "Writing an image that fixes the system libraries and packages which a job needs.",
        "Asking a cluster for memory and GPUs, and finding out why a job waits or is killed.",
        "Keeping training apart from the product, so that a large run cannot slow it down.",
      ],
      outside: [
        { what: "Accounts, quotas and managed services of one provider", see: "cl.platform" },
        { what: "Starting builds and tests after each change", see: "op.cicd" },
        { what: "Running daily data loads that depend on each other", see: "de.pipelines" },
      ],
    },
    between: [
      "At 1 you have built an image by a guide and started it, so a small program runs without your own setup.",
      "At 2 a training or serving job of yours runs on a shared cluster, made after a colleague's configuration.",
      "At 3 a job failed on the cluster and nowhere else, and you found out why and corrected it yourself.",
      "At 4 teams bring one new model after another to a platform of your design, and it stays as it is.",
    ],
    coach_questions: [
      "If a colleague ran your training code on an empty machine tomorrow, where would they have to stop first?",
      "Which base image did you start from, what did you add to it, and what went wrong at the first start?",
      "Whose configuration was your pattern, what did your job need differently, and how did you arrive at its memory limit?",
      "What did the job do on your machine that it did not do on the cluster, and which log line showed why?",
      "Which kind of model did your platform not fit at first, and how did you decide whether to change it?",
    ],
    good_evidence: [
      "An image file with fixed versions, and logs of the same image running on two different machines.",
      "A job configuration with its limits, beside a chart of the memory that the job used.",
      "A short account of one failure on the cluster: event, log line, cause, correction.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Three failures that only the cluster showed",
        task: "Run a training job and a serving job that somebody depends on, on a team's cluster or a small one of your own. Go on until three failures have come up that your own machine does not show. Keep events and logs, find each cause, correct it, and write it up.",
        done_when: [
          "Three failures each have a cause in image, resources or scheduling, backed by an event or a log line.",
          "After each correction the job ran again under the conditions in which it had failed.",
          "One first guess that was wrong is recorded, with what disproved it.",
        ],
        reviewer: "An engineer who runs jobs of several people on one cluster",
      },
      to_4: {
        kind: "project",
        title: "A platform that new models fit into",
        task: "Build the way by which a model is trained and served on a shared cluster from one settings file, apart from the product's machines. Have two teams bring models of different kinds to it, and be their contact for the first month.",
        done_when: [
          "Two other teams each trained and served a model without a change to the platform.",
          "While a training run fills its quota, the response time of serving stays within its target.",
          "A new colleague had a first job running within a day, from the written guide alone.",
        ],
        reviewer: "A platform engineer who serves several model teams",
      },
    },
    misunderstandings: [
      {
        belief: "It runs in a container, so it runs anywhere.",
        rather:
          "An image brings its libraries, but not the GPU driver or the memory beneath. A job built for a newer driver fails on the machine with the old one.",
      },
      {
        belief: "Asking for plenty of memory is the safe choice.",
        rather:
          "What your job reserves is lost to everybody else, and a large job waits longer for a place. Measure its peak and ask for a little more than that.",
      },
      {
        belief: "Failures on the cluster are for the platform team to find.",
        rather:
          "They can see that the job was killed. Only its author knows that it reads the whole table into memory at once.",
      },
    ],
  },
];
