import type { Capstone } from "@/lib/model/role-guide";

/** One large project for each industry, 60 to 80 hours: build, ship, watch, write up. */
export const capstones: readonly Capstone[] = [
  {
    id: "call-list-after-discharge",
    variant: "healthcare",
    title: "A call list for the days after discharge",
    brief:
      "A ward can phone twenty patients with diabetes a day. Build the service that proposes whom to call first, run it on replayed records for fourteen days and write up what it may be used for. Nobody's care may depend on it: the records are public or invented. A nurse, doctor or pharmacist checks your reading of the data, and three people with training in care use the list in mock shifts. Where a level asks for a model in real use, mock shifts support your claim and do not replace such use; say so when you rate yourself. A laptop and a free cloud tier are enough, for less than 20 dollars.",
    data: [
      "Diabetes 130-US Hospitals for Years 1999-2008, UCI Machine Learning Repository, CC BY 4.0, no account needed: about 102,000 stays of some 71,500 patients. The records are real with identities removed, so do not try to find anybody or join other sources. Patients recur, some stays end in death or a hospice, weight is almost always missing, and there are no dates.",
      "Synthea, an open-source generator of patient records by MITRE on GitHub, no account needed; it writes FHIR and CSV. Its patients are invented, and relations in the data are those its authors put in. Use it to test intake, privacy and load, never to claim accuracy.",
    ],
    milestones: [
      {
        title: "Read the data with a clinician",
        hours: 10,
        do: "Write one page on how you read the data: what a stay is, which stays cannot lead to a return, what a missing HbA1c result means, how diagnosis codes are grouped. Join the code tables and account for every dropped row. Ask a nurse, doctor or pharmacist for 45 minutes to correct the page.",
        done_when: [
          "The clinician's corrections stand in the page, each with what it changed in the data or the goal.",
          "Stays that ended in death or a hospice are out, with counts before and after.",
          "One believable but wrong number that a key or a join produced is shown with its repair.",
        ],
        proves: ["do.health", "de.wrangle"],
      },
      {
        title: "Fix the goal and the split",
        hours: 9,
        do: "Measure what the ward would feel: of twenty calls a day, how many reach somebody who is back within 30 days. Keep all stays of a patient on one side of the split. Beat two baselines, random calls and the number of stays in the past year. Then split stays at random on purpose and record how much the score flatters.",
        done_when: [
          "A test fails if one patient stands in both parts, and the scores of both splits are shown side by side.",
          "The interval of the score resamples patients, and the page says which claim changed because of it.",
          "The metric you thought of first is named, with the wrong outcome it rewarded.",
        ],
        proves: ["ex.offline", "ex.metrics", "ml.probstat"],
      },
      {
        title: "Model, groups and reasons",
        hours: 13,
        do: "Train a simple model and a stronger one on inputs that a FHIR record can also fill, such as past stays, days in hospital and number of medicines. Compare missed returns by age band, sex and recorded race, with the size of each group and an interval. Try two remedies for the widest gap. Choose how reasons appear beside an entry, and check them on 20 stays that you have read in full.",
        done_when: [
          "A table gives missed returns by group with intervals and names the groups too small to judge.",
          "Two remedies are compared in gain and cost, and the gap in the chosen version is smaller.",
          "The reasons shown for 20 known stays were checked, and misleading ones are listed.",
        ],
        proves: ["re.fairness", "re.explain"],
      },
      {
        title: "An intake that lets no name through",
        hours: 12,
        do: "Generate 1,000 Synthea patients. Write the step that takes their FHIR records, removes names, addresses and full dates, and maps the rest to the model's inputs. Where too little is left, answer “no score” with the reason. Then search logs, error messages and stored predictions for the invented names.",
        done_when: [
          "A test sends 1,000 invented patients through and finds no name in logs, store or errors.",
          "Your own search found at least one leak; it is closed, and the test fails without the repair.",
          "Records without enough inputs are answered with “no score” and counted by reason.",
        ],
        proves: ["re.secure"],
      },
      {
        title: "Ship it",
        hours: 11,
        do: "Put the service in a container on a free cloud tier with a budget alarm at 10 dollars. Let a CI/CD pipeline test, build and release it. Run it in shadow for three days beside the rule of past stays, then let three readers work five mock shifts on replayed stays. Release a version with a planted fault and take it back.",
        done_when: [
          "Three readers have used the list in five mock shifts each, and their remarks are kept.",
          "The planted fault was out again within 10 minutes by a procedure written beforehand.",
          "The pipeline has stopped one bad change, and the bill shows less than 20 dollars in all.",
        ],
        proves: ["op.deploy", "op.cicd"],
      },
      {
        title: "Watch fourteen replayed days",
        hours: 12,
        do: "Replay held-out stays in the order of their numbers, one batch a day, as a rough stand-in for time. Record inputs, scores, model version and time taken. Set three limits with a reason for each. Ask a friend to damage one batch without telling you how. Decide once, in writing, whether to train again.",
        done_when: [
          "One notice was traced to its cause in the data or the code.",
          "One limit was changed because it was wrong, with the reason.",
          "Old and new version were compared on the same stays, and the choice is written down.",
        ],
        proves: ["op.monitor", "op.retrain"],
      },
      {
        title: "Write up for two readers",
        hours: 7,
        do: "Write a model card of two pages. Write one page for somebody who manages a ward and has no technical training: what the list can tell, what it cannot, for whom it is less sure. Let such a reader decide by that page which of five proposed uses to allow, and explain the decision to a third person.",
        done_when: [
          "The third person's notes give the limits without a mistake, on the first or a rewritten page.",
          "The card names intended use, forbidden uses, results by group and open risks.",
          "Somebody else ran the repository from a clean machine by its README.",
        ],
        proves: ["so.comm"],
      },
    ],
    show: [
      "The page on reading the data, with the clinician's corrections visible.",
      "The model card with missed returns by group, and the remedy that you rejected.",
      "The record of fourteen days: each notice, its cause and what you changed.",
      "Two minutes of the list in use, with one “no score” and the reason given.",
    ],
    reviewer:
      "An ML engineer who has brought a model into a hospital, together with the clinician who read the data page",
  },
  {
    id: "film-recommender-with-visitors",
    variant: "tech_media",
    title: "A film recommender with real visitors",
    brief:
      "Build a small public site that suggests films, bring at least 25 people to use it for three weeks, and improve one part of it by a controlled comparison. Old ratings will promise more than your visitors deliver; finding out why is the point of the project. Titles and years are enough, no posters or accounts are needed. Store no names and delete a visitor's choices on request. Friends who visit are real users, though few and kind, so keep every claim within its interval. A laptop and a free cloud tier are enough, for less than 20 dollars.",
    data: [
      "MovieLens 32M, GroupLens at the University of Minnesota, grouplens.org, no account needed: 32 million ratings by about 201,000 people, 1995 to 2023. Its licence allows research and forbids redistribution and commercial use without permission, so keep the site free and the files out of the repository. Everybody in it rated at least 20 films, nothing says what people were shown, and times are those of rating, not of watching.",
      "MovieLens Latest Small, same publisher and terms: about 100,000 ratings, for tests and the automatic build. It may change over time, so never quote a score from it.",
    ],
    milestones: [
      {
        title: "Whom it is for and how you will know",
        hours: 8,
        do: "Ask eight people how they last chose a film and what annoyed them. Write one page with the visitor's goal, one metric and two limits that may not get worse, such as the share of the catalogue shown. Reject at least one metric, for example rating error, with a case in which it rewards the wrong suggestion.",
        done_when: [
          "The page is dated before the first model.",
          "The rejected metric comes with a case from the data.",
          "Both limits have a number and a reason.",
        ],
        proves: ["ex.metrics"],
      },
      {
        title: "Loading, splitting and baselines",
        hours: 11,
        do: "Load the ratings by a script that replaces what it wrote, and stop it half-way once on purpose. The last ten years are enough for a laptop. Split by time, so that no later rating helps to predict an earlier one. Measure the popular films of the past year and a neighbour method first. Then split at random on purpose and explain the better score.",
        done_when: [
          "After the interrupted load, a rerun gives the same row counts as an undisturbed one.",
          "Scores from both splits stand side by side, with the cause of the difference.",
          "Each later model is compared with the popular films of the past year.",
        ],
        proves: ["de.pipelines", "ex.offline"],
      },
      {
        title: "Two models, one of them a network",
        hours: 14,
        do: "Train matrix factorisation and a two-tower network that also reads titles, genres and tags. Find one reason why the network does not learn or generalise, prove it and repair it. Judge both on people with ten ratings, because that is all your visitors will give. Record which one opens the site and why; the other follows in the comparison.",
        done_when: [
          "One chart shows training before and after the repaired fault.",
          "A test compares the served file with the training code, and one difference it found is removed.",
          "A one-page record gives quality, memory and response time of both, and why the first favourite lost or stayed.",
        ],
        proves: ["ml.deep", "fw.dl", "ml.concepts"],
      },
      {
        title: "Ship it and find its limit",
        hours: 12,
        do: "A visitor rates ten films and sees ten suggestions; after 300 milliseconds popular films appear instead. Run it in a container on a free tier, released by a CI/CD pipeline. Load-test until it breaks, find the first bottleneck by measurement and remove it before you invite anybody. Take a version with a planted fault back.",
        done_when: [
          "The limit in requests per second is known before and after the repair, with the measurement that found it.",
          "Going back to the version before took under 10 minutes, with the times noted and visitors still served.",
          "The popular films that step in for a late model are counted.",
        ],
        proves: ["op.deploy", "op.reliability"],
      },
      {
        title: "Three weeks with visitors",
        hours: 12,
        do: "Invite at least 25 people and tell them what is stored. Record what was shown, what was chosen, model version and time. Set three limits that notify you. Look each week at how few films make up half of what was shown, and at visitors who leave without a choice.",
        done_when: [
          "At least 25 people have used the site on two different days.",
          "One notice was traced to its cause, and one wrong limit was changed.",
          "A fault that a visitor met has a test that fails without the repair.",
        ],
        proves: ["op.monitor", "se.testing"],
      },
      {
        title: "One change, fairly compared",
        hours: 12,
        do: "Let a colleague review one change to the ranking, such as a limit on films of one series, or the second model. Fix unit, smallest effect worth having, sample size and last day first. With few visitors, mix both rankings in one list and count choices within each person. If the number is out of reach, say so and give the interval alone.",
        done_when: [
          "The plan with its sample size is dated before the first visitor saw the change.",
          "The colleague's remarks and what you did about each are kept.",
          "The result gives the interval, both limits, and whether the change stays.",
        ],
        proves: ["do.media", "ex.abtest"],
      },
      {
        title: "Write up for a product manager",
        hours: 7,
        do: "Write four pages: what the old ratings promised, what visitors did, which visitors gained least and what you would do next. Give them to somebody who plans products and ask for a decision: go on, change or stop. Let that person explain the decision and the limits to somebody else while you listen.",
        done_when: [
          "The decision was explained to a third person without a mistake about the limits.",
          "A table sets offline score beside choices on the site for each version.",
          "The page names the share of visitors who chose nothing, and who they were as far as you can tell.",
        ],
        proves: ["so.comm"],
      },
    ],
    show: [
      "The site itself, or two minutes of film of it, with the fallback shown once.",
      "The plan of the comparison with its date, beside the result and its interval.",
      "One chart of the network before and after the fault that you repaired.",
      "A page on the visitors who gained least, and what you changed for them or why you did not.",
    ],
    reviewer: "An engineer who has run a recommender that people used and has seen it narrow",
  },
  {
    id: "payment-check-within-100-ms",
    variant: "ecom_finance",
    title: "A payment check within 100 milliseconds",
    brief:
      "A shop loses money on stolen cards and again on honest customers whom it turns away. Build the service that scores each payment within 100 milliseconds, replay two months of real payments against it, and stay within a loss limit that you set beforehand. Then write up what it saved and what it cost. Replayed payments are no live customers: where a level asks for real use, this project supports your claim and work on a live system weighs more. A laptop with 16 GB of memory and a free cloud tier are enough, for less than 20 dollars.",
    data: [
      "IEEE-CIS Fraud Detection, Kaggle, from the payment company Vesta: about 590,000 labelled online payments over six months; use the training files, since the test files have no labels. It needs a free Kaggle account and consent to the competition's rules; read which uses they allow and keep every row out of your repository. A reported fraud also marks later payments linked to it, so accounts leak between periods, and most columns have no published meaning.",
      "Credit Card Fraud Detection, Machine Learning Group of ULB, on Kaggle and, without an account, on OpenML: 284,807 card payments of two days in September 2013, 492 of them fraud. Good for a first run of the service. Its columns are anonymous components, so you cannot design features, and two days show no drift.",
    ],
    milestones: [
      {
        title: "Count the money first",
        hours: 8,
        do: "Put a price, as a range, on a missed fraud, a refused honest customer and a check by hand, with a source or a stated guess for each. Make loss per 1,000 payments the metric, and write down the loss limit. Build two toy score lists to show that the area under the curve can prefer the more expensive one.",
        done_when: [
          "Each price is a range, and the page says whether the ends of the range change the choice.",
          "The example in which the usual metric picks the more expensive model can be run.",
          "The loss limit and the limit of 100 milliseconds are dated before the first model.",
        ],
        proves: ["ex.metrics"],
      },
      {
        title: "Features that know only the past",
        hours: 12,
        do: "Join payments and device records, store them by day and account for unmatched rows. Write features such as payments per card in the past 24 hours, with one code for training and for serving, and a test for each. Send 1,000 payments through both ways, compare the values and look for the first difference.",
        done_when: [
          "A test fails if any feature sees a payment later than its own.",
          "One difference between training and served values is shown, with its cause removed.",
          "Row counts before and after each join are recorded, with the unmatched share explained.",
        ],
        proves: ["de.features"],
      },
      {
        title: "Choose the model by its cost",
        hours: 11,
        do: "Train on two months, leave the third out because labels arrive late, choose on the fourth, and keep the last two for the replay. Compare a rule, a linear model and boosted trees by loss and by response time. Build an approximate account key from the card, address and day-count columns, and check how much of the score comes from accounts already known as fraud. Set the threshold by cost, and have a colleague review all of it.",
        done_when: [
          "The score is given with and without accounts known from training, and the difference is explained.",
          "A record gives loss, memory and response time of the rejected models and why the favourite lost or stayed.",
          "A colleague's review of model and threshold is kept, with what you changed.",
        ],
        proves: ["do.comfin", "ex.offline", "ml.concepts"],
      },
      {
        title: "Reasons and records",
        hours: 8,
        do: "Give the person who checks a payment up to three reasons, only from features whose meaning you know, and say so when there is none. Try them on 30 payments with a known outcome. Search logs and stored requests for card and e-mail fields. Keep what a later question would need, and set a day of deletion.",
        done_when: [
          "A second person said for 30 known payments what to look at, and misleading reasons are counted.",
          "Your own search found a gap in the records; it is closed, and a test fails without the repair.",
          "Each stored field has a purpose and a day of deletion.",
        ],
        proves: ["re.explain", "re.secure"],
      },
      {
        title: "Ship it",
        hours: 12,
        do: "Serve the model from a container on a free tier, with a budget alarm at 10 dollars and a rule that answers when the model is late. Let a CI/CD pipeline test, build and release each version. Run the first one in shadow beside the rule for three replayed days. Release a version with a planted fault and take it back.",
        done_when: [
          "The pipeline has stopped one bad change, and its log is kept.",
          "The planted fault was out within 10 minutes, and its loss in the replay is stated.",
          "The shadow run compares loss by model and by rule, and the bill shows less than 20 dollars.",
        ],
        proves: ["op.deploy", "op.cicd"],
      },
      {
        title: "Find the limit before the rush",
        hours: 10,
        do: "Load-test at the usual rate and at five times as much, timed at the service and not over your home network. Find where the slowest 1% pass 100 milliseconds, remove the first bottleneck and measure again. Then replay a rush: one day squeezed into an hour, mixed with many small payments from few cards. Move the threshold to stay within the loss limit, and note each step with its time.",
        done_when: [
          "Requests per second at the limit are given before and after, with the measurement that showed the cause.",
          "During the rush, loss and response time are on one chart with each of your steps marked.",
          "Answers by rule instead of by model are counted, with the loss they caused.",
        ],
        proves: ["op.reliability", "do.comfin"],
      },
      {
        title: "Watch two months go by",
        hours: 10,
        do: "Replay the last two months, a day every ten minutes, and let each label arrive 30 days after its payment. Record inputs, scores, version and time, and set three limits that need no labels. Ask a friend to damage one day without telling you how. Decide once, in writing, on which labels to train again or whether to keep the old version.",
        done_when: [
          "One notice was traced to its cause in the data or the code, before labels had arrived.",
          "At least one of the three limits was too tight or too loose, and the change is dated.",
          "Old and new version were compared on the same days, with what late labels hid at the time of the choice.",
        ],
        proves: ["op.monitor", "op.retrain"],
      },
      {
        title: "Write up for the head of payments",
        hours: 6,
        do: "Write three pages: what the service saves as a range, what it costs to run, whom it wrongly refuses and when it should be switched to the rule. Let somebody from a shop, a bank or a finance department decide by them whether to switch it on, and explain why to a third person.",
        done_when: [
          "The third person's notes give the saving as a range and the limits without a mistake.",
          "The page names the day or the figure at which the rule takes over.",
          "A second engineer rebuilt one chart of the pages from the repository alone.",
        ],
        proves: ["so.comm"],
      },
    ],
    show: [
      "One chart of the rush: loss, response time and each step you took.",
      "The score with and without known accounts, and what the difference taught you.",
      "The log of two replayed months, with the notice that came before the labels.",
      "Three pages for the head of payments, with the decision they led to.",
    ],
    reviewer: "An engineer who has run a fraud or credit model and has had to explain its refusals",
  },
];
