import type { CompetencyGuide } from "@/lib/model/role-guide";

export const dataEngineeringGuide: readonly CompetencyGuide[] = [
  {
    competency: "de.wrangle",
    boundaries: {
      inside: [
        "Joining sources whose keys do not match one to one, and counting what is lost or doubled.",
        "Repairing or removing wrong, missing and repeated records, with a note of each decision.",
        "Reshaping raw files into one table in which you can say what a single row stands for.",
      ],
      outside: [
        { what: "Computing a model's inputs from the clean table", see: "de.features" },
        { what: "Checks that run again on every new delivery", see: "de.quality" },
        { what: "Fetching the raw files on a schedule", see: "de.pipelines" },
      ],
    },
    between: [
      "At 1 you have joined two tables that were made to fit, in an exercise that gave you each step.",
      "At 2 the tables come from your own organisation or project, nobody prepared them for joining, and a colleague went over what your merge dropped.",
      "At 3 the merged table looked right, you doubted it all the same, and you traced the fault to its keys before anybody used it.",
      "At 4 you counted which records each way of matching loses, and other teams now clean by the rules you chose.",
    ],
    coach_questions: [
      "Which list or spreadsheet have you tidied, for work or at home, and what was wrong in it?",
      "In your exercise, how many values were missing, what did you put in their place, and what does that distort?",
      "Which records did your merge drop, what did they have in common, and what did your colleague ask about them?",
      "Which of your merges looked believable and was wrong, what made you check, and how many rows did the repair change?",
      "Which team follows your matching rules, which records does it still lose by them, and who agreed to that loss?",
    ],
    good_evidence: [
      "A table of row counts before and after each step, with a reason for every difference.",
      "Ten pairs of records that a matching rule got wrong, each with your explanation.",
      "The change that repaired a wrong merge, with the same total before and after it.",
      "A message from another team that names the rule it took over and what it used before.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Merge two sources that share no clean key",
        task: "Find two sources that somebody needs in one table and that name things differently, from work, a club or open data. Merge and deduplicate them, account for every dropped row, check 100 random matches and 50 unmatched rows by hand, and give the table to the person who needs it.",
        done_when: [
          "Each input row is in the result or in a list of dropped rows with a reason.",
          "Wrong and missed matches are each stated as a share of the rows checked by hand.",
          "One believable but wrong result is shown, with the key that caused it.",
          "The person who needed the table has used it for a decision or a report.",
        ],
        reviewer: "Somebody who works with one of the two sources every day",
      },
      to_4: {
        kind: "write-up",
        title: "One matching rule for two teams",
        task: "With another team, pick a kind of record that both hold, such as customers or devices. Compare three ways of matching it on one labelled sample, write down what each misses and what it joins wrongly, propose a rule, and stay with them until both teams use it.",
        done_when: [
          "Missed and false matches are counted for three ways on the same sample.",
          "Both teams match by the rule in their own code, and a named person decides on changes.",
          "The text lists the cases in which the rule must not be used.",
        ],
        reviewer: "A data lead whose teams hold records of the same customers or products",
      },
    },
    misunderstandings: [
      {
        belief: "If the join runs without an error, it worked.",
        rather:
          "A join on a repeated key multiplies rows, and one on a misspelt key drops them. Neither gives an error. Compare row counts and totals before and after.",
      },
      {
        belief: "Rows with missing values can be dropped.",
        rather:
          "Values are often missing for a reason, for example because the customer never came back. Dropping those rows changes whom the model learns from.",
      },
      {
        belief: "After years of cleaning files I must be at level 3.",
        rather:
          "Level 3 asks whether you caught a believable but wrong merge yourself, before the data was used. Time spent does not show that.",
      },
    ],
  },
  {
    competency: "de.features",
    boundaries: {
      inside: [
        "Turning events, text or categories into model inputs, and stating when each value is known.",
        "Writing tests for the code behind each input, with empty and extreme cases.",
        "Making training and live requests compute an input in the same way.",
      ],
      outside: [
        { what: "Joining and repairing the source tables", see: "de.wrangle" },
        { what: "Watching how a released model's inputs shift over time", see: "op.monitor" },
        { what: "Representations that a neural network learns by itself", see: "ml.deep" },
      ],
    },
    between: [
      "At 1 you can encode and scale columns that were handed to you, and give the reason a model needs it.",
      "At 2 inputs of your own went into a model that already existed, with unit tests, after a reviewer had looked for leaks.",
      "At 3 you found an input whose live values differed from those in training, and removed what made them differ.",
      "At 4 models built by other teams read inputs you designed, each with a written definition, tests and an owner.",
    ],
    coach_questions: [
      "In a data set you know, which column did you wish for that was not there?",
      "Which column did you encode last, how many columns did it become, and what would an unseen category have done?",
      "At which moment is the value of your feature known, and what did the reviewer look at to check that?",
      "Which feature had different values in training and in live use, how did you find out, and which test stops it now?",
      "Which feature of yours does another team's model read, who owns it, and how was its last change announced?",
    ],
    good_evidence: [
      "A change that adds a feature together with its tests, with the reviewer's questions about leaks.",
      "One feature for the same 1,000 cases, as computed in training and as logged live, before and after the repair.",
      "A feature's definition: what it counts, up to which moment, who owns it and which models read it.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Audit the features of one live model",
        task: "Take a model that answers real requests, at work or on your own site. Log its inputs for 1,000 requests, compute them again with the training code, and compare value by value. Remove the cause of the largest difference. If there is none, add a feature over a time window and compare again.",
        done_when: [
          "Each feature is listed with the share of the 1,000 requests on which it differs.",
          "One difference is traced to a line of code or a source, and a second comparison no longer shows it.",
          "A test fails on the old code and passes on the new.",
        ],
        reviewer: "An engineer who has served a model with features computed at request time",
      },
      to_4: {
        kind: "project",
        title: "Three features that two teams share",
        task: "Find features that two teams compute separately. Show how far their values differ for the same cases. Design three of them once, with the definition agreed by both teams, and write how a new one is added. Help both models to move over.",
        done_when: [
          "Models of two teams read the three shared features in production.",
          "Each has a definition of at most one page, tests and a named owner.",
          "Somebody else has added a fourth feature by the written rule.",
        ],
        reviewer: "A lead whose models share inputs with those of another team",
      },
    },
    misunderstandings: [
      {
        belief: "A feature that raises the offline score is a good feature.",
        rather:
          "A large gain is often a leak: the value was written down after the outcome. Ask when it is known before you believe the score.",
      },
      {
        belief: "One shared function for training and serving rules out any difference.",
        rather:
          "The same code on different data still differs: late events, another time zone, a default for what is missing. Compare logged live values with recomputed ones.",
      },
      {
        belief: "Deep learning has made feature engineering unnecessary.",
        rather:
          "A network learns from what it is given. With tables and events, somebody still decides what is counted, up to which moment, and how it is computed live.",
      },
    ],
  },
  {
    competency: "de.pipelines",
    boundaries: {
      inside: [
        "Fetching data from its sources, on a schedule or as it arrives, and storing it where models read it.",
        "Making a run safe to repeat, so that two runs leave the same data as one.",
        "Handling late records, changed schemas, reloads of past days and runs that fail.",
      ],
      outside: [
        { what: "Making one large query or job fast", see: "de.bigdata" },
        { what: "Building and releasing code automatically", see: "op.cicd" },
        { what: "Choosing the limits that data must meet", see: "de.quality" },
      ],
    },
    between: [
      "At 1 a script of yours has fetched, changed and stored data, even if you copied its outline from an example.",
      "At 2 your step starts by itself in the team's schedule, follows the team's pattern, and was read by a colleague first.",
      "At 3 a live model depends on your pipeline, a run has left partial data, and a rerun now leaves the right data.",
      "At 4 teams build their own ingestion by your rules, which say what to do with late records, new schemas and reloads.",
    ],
    coach_questions: [
      "Who made the last data file you were given, and what would you have to do to fetch it yourself?",
      "Where did your script get its data, and what was in the store after you had run it twice?",
      "At what time does your step run, what does it wait for, and what did the reviewer ask you to change?",
      "When a run last stopped half-way, what did it leave behind, and how do you know that a rerun repairs it?",
      "Which team had to change the data it sends because of your rules, and which case did they not foresee?",
    ],
    good_evidence: [
      "A run history of 30 days or more, with each failure, its rerun and its cause.",
      "The change that made a step safe to repeat, with a test that runs it twice and compares.",
      "A page that says, source by source, what happens to late records, renamed columns and reloads.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A daily pipeline that survives being stopped",
        task: "For 30 days, fetch a source that changes daily and feed a model whose predictions somebody reads, for example forecasts from open transport data. On purpose, stop a run in the middle of a write, hold back one day's file and rename an input column. Repair what breaks, then reload one past week.",
        done_when: [
          "The run log covers 30 days in a row and explains each failure.",
          "After the stop, a rerun gives the same rows as a run that was never stopped.",
          "The reloaded week equals what was stored before, or each difference has a reason.",
        ],
        reviewer: "An engineer who is called when a scheduled data run fails",
      },
      to_4: {
        kind: "write-up",
        title: "A data contract that both sides keep",
        task: "Choose a source that at least two teams read. Write with its owner what it delivers and by when, how a column may change, what happens to late records and how a past period is loaded again. Move both readers to it, then try it out with a planned change.",
        done_when: [
          "The owner of the source and both reading teams have agreed to the text in writing.",
          "A planned schema change reached both teams without a failed run.",
          "Somebody other than you carried out a reload from the text alone.",
        ],
        reviewer: "A lead whose teams both deliver and read shared data",
      },
    },
    misunderstandings: [
      {
        belief: "With enough retries, a pipeline is reliable.",
        rather:
          "A retry repeats what the step does. If the step appends rows, the retry doubles them. Make the step safe to repeat first.",
      },
      {
        belief: "A green run means that the data arrived.",
        rather:
          "A step can finish without complaint on an empty file. Compare the row count and the newest time stamp with what that day should bring.",
      },
      {
        belief: "Streaming is the more advanced form of batch.",
        rather:
          "It is a different choice with its own costs: order, late events, state to restore. If predictions are used once a day, a daily batch is easier to check and reload.",
      },
    ],
  },
  {
    competency: "de.bigdata",
    boundaries: {
      inside: [
        "Writing queries and jobs that join, group and filter tables too large for one machine.",
        "Reading a query plan to see what is scanned and what moves between machines.",
        "Choosing partitions and keys, and knowing what a scan will cost before it starts.",
      ],
      outside: [
        { what: "Scheduling the job and repeating it after a failure", see: "de.pipelines" },
        { what: "Accounts, access rules and quotas of a cloud provider", see: "cl.platform" },
        { what: "Weighing the price of training and serving against quality", see: "cl.cost" },
      ],
    },
    between: [
      "At 1 your query on a practice database filters, groups and joins two tables, with a reference page open beside it.",
      "At 2 the rows are real and number many millions, and a colleague went through the plan of your query with you.",
      "At 3 you measured where a slow or expensive job loses its time or money, and production now runs your rewritten version.",
      "At 4 teams on one shared platform store tables and run jobs by layouts and limits that you chose.",
    ],
    coach_questions: [
      "What is the largest file you have worked with, and how did you look into it?",
      "Which two tables did you join, on which column, and what became of the rows without a partner?",
      "How many rows did your query read, what did your colleague see in its plan, and what did you change?",
      "Which stage of the job took longest, what told you why, and what did its time or price fall to?",
      "Which table layout of yours do other teams use, whose queries became slower by it, and what did you decide?",
    ],
    good_evidence: [
      "Two plans of one query, before and after, with bytes read, run time and price marked.",
      "A query over real rows, with a comment on why the filter stands before the join.",
      "A chart of rows per key that shows the skew you had to deal with.",
      "Layout rules for shared tables, with a usage log of the teams that query them.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Explain one expensive job and halve it",
        task: "Take a job over at least 100 million rows whose result somebody uses regularly. Measure rows read, data moved between machines, time and price. Explain from the plan where the job loses most, and rewrite it. Show that the results are equal, put the new version in place, and write up what you tried.",
        done_when: [
          "Bytes read, run time or price fell by at least half on the same input.",
          "Old and new results are compared by totals per key, and each difference is explained.",
          "The new version has run in place of the old one for two weeks.",
          "The text names one change that was tried and did not help.",
        ],
        reviewer: "A data engineer who tunes jobs on a platform of that kind",
      },
      to_4: {
        kind: "review",
        title: "Review the twenty most expensive queries",
        task: "List the 20 most expensive queries of one month on a platform that several teams share. Go through them with their authors, find the causes that return, and write at most ten rules from them. Change the layout of one shared table, and measure again a month later.",
        done_when: [
          "Five authors from at least two teams changed a query after the review.",
          "The shared table has its new layout, and its readers were told beforehand.",
          "The price of the same list is shown for both months, increases included.",
        ],
        reviewer: "An engineer who answers for a data platform that several teams share",
      },
    },
    misunderstandings: [
      {
        belief: "A slow job needs a bigger cluster.",
        rather:
          "If one key holds most of the rows, one machine works and the others wait. Count rows per key before you pay for more machines.",
      },
      {
        belief: "A LIMIT of ten rows keeps a test query cheap.",
        rather:
          "Some warehouses read, and bill, the columns in full and cut the result afterwards. Filter on the partition and name the columns you need.",
      },
      {
        belief: "I write SQL every day, so I am at level 3.",
        rather:
          "Daily queries show that you are fluent. Level 3 asks for a large job whose slowness or price you explained and whose rewritten version runs in production.",
      },
    ],
  },
  {
    competency: "de.quality",
    boundaries: {
      inside: [
        "Counting what is missing, repeated, impossible or out of date in data that keeps arriving.",
        "Following class shares and the spread of values over time, and saying when a shift matters.",
        "Setting limits that stop a run, and agreeing on repairs with the owner of the source.",
      ],
      outside: [
        { what: "Repairing one data set by hand", see: "de.wrangle" },
        { what: "Comparing how groups of people are treated", see: "re.fairness" },
        { what: "Drift in the predictions of a released model", see: "op.monitor" },
      ],
    },
    between: [
      "At 1 a checklist tells you what to count, and you can say in words what the counts show.",
      "At 2 checks you added to a regular data set stop the run when a limit is broken, and a reviewer read them.",
      "At 3 live data changed, your own check noticed, and you and the owner of the source agreed on the repair.",
      "At 4 the producers answer for limits they agreed with you, and their regular reports show whether they kept them.",
    ],
    coach_questions: [
      "Which odd value have you come across in data or a report, and how did you happen to see it?",
      "Which column in your report worried you most, and what share of it was missing or impossible?",
      "Which limit did you set, where did its number come from, and what did the reviewer say about it?",
      "Which change did your check catch, how long after it began, and what did you settle with the source's owner?",
      "Which producer last missed an agreed limit, who noticed first, and what happened next?",
    ],
    good_evidence: [
      "A list of checks, each with its limit, the past deliveries it was taken from and who is told.",
      "A ticket shared with a source's owner, from the first alarm to the repair you agreed on.",
      "One column charted over three months, with the day marked on which it changed.",
      "A report that a producing team wrote on the limits it keeps.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Guard one source for eight weeks",
        task: "Choose a data set that is delivered at least weekly and feeds a model or a public report, from work or an open-data portal. Take limits from its history and run them for eight weeks. Bring each broken limit to the publisher until you agree on a repair or a reason.",
        done_when: [
          "Each limit is shown against at least ten past deliveries.",
          "Every broken limit is marked as a real fault or a false alarm, with its cause.",
          "At least one change in the data has the publisher's answer and the agreed repair attached.",
        ],
        reviewer: "Somebody who depends on that data set or publishes a similar one",
      },
      to_4: {
        kind: "review",
        title: "Limits that the producers themselves report on",
        task: "Meet the producers of the three tables that trouble your models most. Show them what past faults did further along. Agree on limits for freshness, completeness and allowed values that they can keep, and let them report monthly. After three months, go through all limits together.",
        done_when: [
          "Every limit stands in writing, with the producer who answers for it.",
          "Each producer has written three monthly reports without your help.",
          "At least one limit was changed or dropped after three months, with a reason.",
        ],
        reviewer: "A lead of a team that produces data for others",
      },
    },
    misunderstandings: [
      {
        belief: "The more checks, the better the data.",
        rather:
          "A check that nobody acts on teaches people to ignore alarms. Ten checks with an owner and an action do more than two hundred without.",
      },
      {
        belief: "Balanced data means as many positives as negatives.",
        rather:
          "If one payment in a thousand is fraud, a half-and-half set hides that from the model. You need enough cases of each kind, and you need to know the true shares.",
      },
      {
        belief: "Data that fits the schema is correct.",
        rather:
          "A price in cents where euros are expected has the right type and is wrong by a factor of 100. Look at values and totals too.",
      },
    ],
  },
];
