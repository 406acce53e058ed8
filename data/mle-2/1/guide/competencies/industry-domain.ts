import type { CompetencyGuide } from "@/lib/model/role-guide";

export const industryDomainGuide: readonly CompetencyGuide[] = [
  {
    competency: "do.health",
    boundaries: {
      inside: [
        "Reading codes, lab values and notes as the people who entered them meant them.",
        "Asking clinicians what a pattern means before it becomes an input or a label.",
        "Placing a score at a moment in care when somebody can still act on it.",
      ],
      outside: [
        { what: "Consent, removal of names, and access to patient data", see: "re.secure" },
        { what: "Finding shapes in X-rays or tissue images", see: "ml.cv" },
        { what: "Testing whether a model serves groups of patients equally", see: "re.fairness" },
      ],
    },
    between: [
      "At 1 you have opened public practice records and can say what a diagnosis code tells about a stay.",
      "At 2 the records came from real patients, and a clinician checked your reading of them before you used them.",
      "At 3 you saw how a ward works, and for that reason redesigned a model of yours in clinical use.",
      "At 4 hospitals at more than one site bring new models into daily care in the way that you decided on.",
    ],
    coach_questions: [
      "Which app, device or form for patients have you looked at closely, and what does it record about a person?",
      "In the practice records that you used, which diagnosis code did you look up, and what did it leave unsaid?",
      "What did the clinician correct in your reading of the data, and how would your result have been wrong?",
      "What did you see staff do that nobody had told you, and which part of the model changed because of it?",
      "Which hospital wanted another way of bringing models into care, and how was that settled?",
    ],
    good_evidence: [
      "A list of twenty fields with your reading of each and the clinician's corrections beside it.",
      "A drawing of a care path, hour by hour: when each value is known, when the score appears, who acts.",
      "A note from a nurse or doctor on what they do differently since your redesign, with no patient details.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Follow one score through a shift",
        task: "Spend two shifts, with permission, beside staff who receive the output of your model. Draw when each input is recorded and when each decision is made. Change what the model shows, when, or to whom, and compare four weeks before with four weeks after.",
        done_when: [
          "Somebody who works there has corrected the drawing and agreed to it.",
          "The report names what you saw and the change in the model that followed from it.",
          "The share of alerts or scores that staff acted on is given for both periods.",
        ],
        reviewer: "A clinician who uses the output, with an engineer for clinical systems",
      },
      to_4: {
        kind: "write-up",
        title: "One way into care for several hospitals",
        task: "Write how a new model enters daily care: a silent run on local records, sign-off by clinicians, briefing of staff, a stop rule, a review date. Take one model through it at two hospitals and record what each had to adapt.",
        done_when: [
          "A responsible clinician at each hospital has signed it.",
          "At each hospital the model was measured on that hospital's own records before staff saw it.",
          "The stop rule names who may switch the model off and within what time.",
          "A second model has entered care this way without you leading it.",
        ],
        reviewer: "A clinical safety officer or a head of medical informatics",
      },
    },
    misunderstandings: [
      {
        belief: "A diagnosis code says which illness the patient had.",
        rather:
          "Many codes are entered for billing, and often after discharge. A code may record a suspicion, and may not yet exist at the hour when your model has to answer.",
      },
      {
        belief: "A lab value that is missing can be filled with the mean.",
        rather:
          "A test is often ordered because somebody is worried, so its absence says something about the patient. Keep a mark that it was not done.",
      },
      {
        belief: "If the model is accurate enough, staff will use it.",
        rather:
          "An accurate alert that comes after the ward round, or for the fifth time that day, is clicked away. When and to whom it appears decides its use.",
      },
    ],
  },
  {
    competency: "do.media",
    boundaries: {
      inside: [
        "Reading clicks, plays and skips as signs of what was offered as well as of taste.",
        "Building or changing the ranking behind a feed, a list of suggestions or a personal page.",
        "Choosing what new users see, and how new content gets its first viewers.",
        "Weighing more viewing today against variety and against people coming back.",
      ],
      outside: [
        { what: "Planning the experiment that compares two feeds", see: "ex.abtest" },
        { what: "Choosing the figure that stands for a product's success", see: "ex.metrics" },
        { what: "Serving a feed in time on a busy evening", see: "op.reliability" },
      ],
    },
    between: [
      "At 1 you have followed a tutorial that turns public ratings into a list of films or songs to suggest.",
      "At 2 real users see a ranking in which you changed one part, and a colleague reviewed that change.",
      "At 3 the live recommender is yours, and you found that it narrowed what people see and corrected it.",
      "At 4 product teams choose what people see in the way you set, even where it costs a quick gain.",
    ],
    coach_questions: [
      "Which app suggests something to you every day, and what could it learn from what you ignore?",
      "In the ratings that you used, which titles were suggested to almost everybody, and what did a new user get?",
      "What did users see differently after your change, and which group of users gained least from it?",
      "Which figure showed you that the range was too small, and what did you lose by widening it?",
      "Which product team gave up a quick gain because of the way you set, and what was its objection?",
    ],
    good_evidence: [
      "Pages of ten test accounts before and after your change, with the moved items marked.",
      "A chart of how many different topics or makers each user was shown in a week, over three months.",
      "Results of a ranking change, given apart for new users, frequent users and people who seldom come.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Widen what one recommender shows",
        task: "Run a recommender that at least 50 people use, at work or for a library, club or newsletter. Measure over four weeks how varied the items are that each person is shown. Find where and why the range narrows, change it, and measure four weeks more.",
        done_when: [
          "Variety per person is given for both periods by the same measure.",
          "The cause of the narrowing is named and shown in the data, for example items that earn clicks only from their position.",
          "The change in clicks, plays or reading time stands beside the change in variety.",
        ],
        reviewer: "An engineer who has run a recommender with daily users",
      },
      to_4: {
        kind: "review",
        title: "Review what three products show people",
        task: "With three product teams, review how each chooses what people see: target, new users, repeats, variety. Write down one shared way, with limits on quick gains, and go through the next change of each team against it.",
        done_when: [
          "All three teams name the figure for lasting use that they watch beside clicks.",
          "One change with a gain in the first week was altered or dropped because of the shared limits.",
          "The shared way says what a new user sees in each of the three products.",
        ],
        reviewer: "A product lead who answers for what users are shown",
      },
    },
    misunderstandings: [
      {
        belief: "People click on what they like.",
        rather:
          "They click on what stood first, and they cannot click on what was never shown. A model trained on raw clicks learns mostly from its own earlier choices.",
      },
      {
        belief: "The better we predict the next click, the better the feed.",
        rather:
          "The surest next click is often more of the same. Clicks can rise this week while people leave within months, so watch variety and return visits too.",
      },
      {
        belief: "A good score on MovieLens shows that I can build recommenders.",
        rather:
          "Those ratings stand still. Live users react to what your model shows them, which changes the data it learns from next, and no public file contains that.",
      },
    ],
  },
  {
    competency: "do.comfin",
    boundaries: {
      inside: [
        "Working with orders, searches, payments or loans, including refunds and labels that come months later.",
        "Putting amounts of money on wrong predictions: the missed fraud, the lost sale, the honest customer refused.",
        "Keeping a model within its loss or time limit while sales peak or attackers change their method.",
      ],
      outside: [
        { what: "Keeping services in general fast and available", see: "op.reliability" },
        { what: "Giving a customer the reasons for a refused loan", see: "re.explain" },
        { what: "Protecting card and account data", see: "re.secure" },
      ],
    },
    between: [
      "At 1 you can show on public fraud data what a false alarm costs, as well as what a missed fraud does.",
      "At 2 you built a standard model on records of a running shop, search service or bank, and a colleague reviewed it.",
      "At 3 an agreed limit was in danger during a peak or an attack, and you changed your live model to hold it.",
      "At 4 several business areas release within limits on loss or delay that you negotiated with their owners.",
    ],
    coach_questions: [
      "Which payment, search or order of your own went wrong, and which records would explain why?",
      "On the fraud data that you used, how would you put a price on 100 false alarms for the shop?",
      "Whose records did you use, what did one wrong prediction cost them, and how did that change what you built?",
      "When did the peak or attack begin, what did you change first, and how close did you come to the limit?",
      "Which owner wanted another limit, what did you give in return, and which release has the limit held back since?",
    ],
    good_evidence: [
      "A table of what each kind of error costs, with the origin of every amount.",
      "A timeline of a peak or an attack: losses, response time, each change to the model, who agreed to it.",
      "A chart of money lost against the threshold, drawn on a later month than the training data.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A log of one peak or attack",
        task: "For a live model of yours, write before the next sales peak, or the next rise in fraud, which limit must hold, what you may change, and who must agree. Keep a log while it happens, act on it, and afterwards work out what each decision cost.",
        done_when: [
          "The limit and the person who owns it were written down before the event.",
          "Losses or response times are given before and after each change to the model.",
          "One decision is marked as late or wrong, with its cost.",
        ],
        reviewer: "A payments, risk or search lead who knows the losses in money",
      },
      to_4: {
        kind: "review",
        title: "Four releases against one loss budget",
        task: "Agree with the owners of at least two business areas how much loss or delay their models may cause, how it is measured, and what happens when the amount is used up. Review the next four releases against these limits.",
        done_when: [
          "Each limit is signed by the owner who bears the loss.",
          "The records of four releases show the expected loss or delay beside the measured one.",
          "One release was changed or held back because of a limit.",
        ],
        reviewer: "A finance or operations lead who bears such losses",
      },
    },
    misunderstandings: [
      {
        belief: "A better ranking is worth some extra waiting time.",
        rather:
          "Some shoppers leave while they wait. Rank as well as the time limit allows, or show in a live test that the slower list earns more in spite of it.",
      },
      {
        belief: "Every payment that we block is a fraud prevented.",
        rather:
          "Some were honest customers, and a blocked payment never shows which. Letting a small random share through, or checking it by hand, gives the missing labels.",
      },
      {
        belief: "A payment without a complaint after a week was honest.",
        rather:
          "Card holders often dispute a payment weeks or months later. A model trained on last week's labels learns to treat recent fraud as honest.",
      },
    ],
  },
];
