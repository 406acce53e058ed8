import type { CompetencyGuide } from "@/lib/model/role-guide";

export const responsibleMlGuide: readonly CompetencyGuide[] = [
  {
    competency: "re.explain",
    boundaries: {
      inside: [
        "Giving the reasons behind one result, apart from what matters to the model on average.",
        "Choosing between a model that can be read directly and a method that explains one from outside.",
        "Testing an explanation on cases whose true reason you know.",
      ],
      outside: [
        { what: "Presenting a model and its results to a meeting", see: "so.comm" },
        { what: "Comparing how often a model errs for different groups", see: "re.fairness" },
        { what: "Finding out whether changing an input changes what people do", see: "ex.abtest" },
      ],
    },
    between: [
      "At 1 you can explain, with a textbook model before you, why its top input need not be the reason for one result.",
      "At 2 the report on a model used at work shows feature contributions that you computed and a colleague reviewed.",
      "At 3 the people your live model decides about get its reasons, by a method you tested on cases with known answers.",
      "At 4 auditors have judged models of several teams by a standard that you wrote, and accepted them.",
    ],
    coach_questions: [
      "Which result of an app or a model surprised you lately, and what would you have wanted to know about it?",
      "Which input ranked first in your textbook model, and for which single case did another input matter more?",
      "Which feature's contribution surprised you, and how did you check that it was not caused by a related feature?",
      "On which known cases did you test the explanations, which method failed there, and what do the people affected read now?",
      "What did an auditor refuse at first, and how did your standard change because of it?",
    ],
    good_evidence: [
      "A model report with reasons for three single cases, one of them a wrong result, and what a reader may conclude.",
      "A table of known cases with the reason that each method gave and whether it was the right one.",
      "The text that a person affected receives, with notes on how two readers retold it in their own words.",
      "Minutes or a letter in which an auditor accepts a model because of its explanation section.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Reasons tested on cases with known answers",
        task: "Take a live model whose results matter to people you can talk to. Build twenty cases whose reason you know, for example invented applicants who differ in one input and get different results. Compare two ways of explaining on them and choose one. Show its text to five people affected, and rewrite it until they can retell the reason.",
        done_when: [
          "The known reason of every case was written down before any method ran.",
          "A table shows how often each method named the known reason.",
          "Four of five readers retold the reason correctly without help.",
          "The live model gives these reasons with its results.",
        ],
        reviewer: "Somebody who has to explain decisions to customers, patients or auditors",
      },
      to_4: {
        kind: "write-up",
        title: "An explanation standard that auditors accept",
        task: "Together with an auditor or a risk officer, write what an explanation must contain for models of low and high risk, how it is tested, and who may accept it. Have two teams apply it to models of different kinds. Rewrite whatever they could not carry out.",
        done_when: [
          "Two models of other teams have an explanation section written by the standard.",
          "An auditor or risk officer accepted both in writing on that basis.",
          "The standard says when a model has to be replaced by one that can be read directly.",
        ],
        reviewer: "A person who accepts or refuses models in an audit",
      },
    },
    misunderstandings: [
      {
        belief: "The input with the largest contribution is what causes the outcome.",
        rather:
          "Contributions describe the model, not the world. A postcode can stand in for income: moving house changes the score, yet not what somebody earns.",
      },
      {
        belief: "A clear plot from a well-known method is a true explanation.",
        rather:
          "Two accepted methods can give different reasons for the same result, above all when inputs are related. Only cases with a known reason show which to believe.",
      },
      {
        belief: "A linear model explains itself.",
        rather:
          "Forty coefficients on scaled, related inputs are hard to read, and a sign can turn when one input is added. The person refused still needs a reason for their own case.",
      },
    ],
  },
  {
    competency: "re.fairness",
    boundaries: {
      inside: [
        "Agreeing which groups and which kind of error matter in this use.",
        "Measuring error rates by group, with the number of people and the uncertainty of each rate.",
        "Trying remedies in the data, the training or the threshold, and weighing who gains and who loses.",
      ],
      outside: [
        { what: "Gaps and odd values that do not concern groups of people", see: "de.quality" },
        { what: "Giving one person the reason for one result", see: "re.explain" },
        { what: "Protecting the group attributes that a test needs", see: "re.secure" },
      ],
    },
    between: [
      "At 1 you can show on a worked example how a high overall figure hides a group for whom the model fails.",
      "At 2 you have a table of error rates by group for one model, made from an agreed checklist and reviewed by a colleague.",
      "At 3 a gap between groups of real users became smaller, by a remedy that you preferred to at least one other.",
      "At 4 no team in your product area releases a model that fails the tests you defined, your own team included.",
    ],
    coach_questions: [
      "For whom might an app or a model that you use work worse than for you, and how could one find out?",
      "In the example you studied, which group did the model fail, and how did the overall accuracy hide that?",
      "Which groups did you compare, how many people were in the smallest, and which error rate differed most?",
      "Which two remedies did you compare, what did each cost the other groups, and how large is the gap now?",
      "Which release did your tests stop, who argued against that, and what became of the model?",
    ],
    good_evidence: [
      "A table by group: number of people, wrong yes and wrong no with an interval for each, date of the data.",
      "A record of who decided which error counts as unfair here, and which definitions were set aside.",
      "The same table before and after a remedy, with the groups that lost something marked.",
      "A release log with a model that your tests stopped, what was changed, and the second run.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Two remedies for one error gap",
        task: "Take a model with real users, from work or an open project, and a group attribute that you may lawfully use. Measure by group how often it wrongly says yes and wrongly says no. Agree with somebody responsible which gap matters. Compare two remedies, for example new sample weights and more data, put one in use, and write what each group gained and lost.",
        done_when: [
          "Every rate stands beside its number of people and an interval.",
          "The chosen gap is smaller on data recorded after the change than before it.",
          "Somebody who knows the law has confirmed that the remedy may be used.",
          "The write-up says which group lost something, or shows that none did.",
        ],
        reviewer: "An engineer or analyst who has audited a model for fairness",
      },
      to_4: {
        kind: "review",
        title: "A fairness test before every release",
        task: "With product and legal colleagues, define the groups, the error and the limit that every model in your area has to meet before release. Put the tests into the release pipeline. Review the results of two models with the teams that own them, and write down who may allow an exception.",
        done_when: [
          "Two models of other teams went through the tests before their release.",
          "At least one was stopped or changed, and the record says what changed.",
          "The tests say what to do when a group is too small to measure.",
          "A release that skips the tests fails or leaves a named exception.",
        ],
        reviewer: "Somebody with the right to stop a release in that area",
      },
    },
    misunderstandings: [
      {
        belief: "Our model never sees gender or origin, so it cannot discriminate.",
        rather:
          "Postcode, school or first name can carry the same information. Without the attribute in a test set, you cannot measure the difference either.",
      },
      {
        belief: "With enough work, a model can be fair by every definition.",
        rather:
          "Where groups differ in their base rates, an imperfect model cannot be calibrated within each group and also have equal error rates. Choose openly which matters here.",
      },
      {
        belief: "Equal numbers of rows per group remove the bias.",
        rather:
          "More rows do not repair labels that were unfair when recorded, such as past refusals. First ask who set the labels, and by which rule.",
      },
    ],
  },
  {
    competency: "re.secure",
    boundaries: {
      inside: [
        "Finding personal data in tables, logs and free text, and removing what is not needed.",
        "Limiting who can read training data, call a model or replace its files.",
        "Following a deletion date through copies, backups and training sets.",
        "Foreseeing attacks on a model: poisoned data, stolen weights, inputs made to deceive it.",
      ],
      outside: [
        { what: "Keeping a service available during a peak", see: "op.reliability" },
        { what: "Testing whether groups of people are treated unequally", see: "re.fairness" },
        { what: "Knowing how a hospital's own systems record consent", see: "do.health" },
      ],
    },
    between: [
      "At 1 you can point to two columns of a small table, neither of them a name, that together give one person away.",
      "At 2 a data set in use was made safe by you, line by line from a checklist, and a privacy or safety person passed it.",
      "At 3 nobody told you where to look: you found a gap in your own live model and closed it before others noticed.",
      "At 4 teams beyond yours follow rules that you and lawyers wrote, and you can say what each rule costs the models.",
    ],
    coach_questions: [
      "Which list of people do you handle, at work or in a club, and who else may read it?",
      "Which columns in the course example gave a person away, and what would removing one of them have changed?",
      "Which personal fields stayed in your data set, who may read them, and when will they be deleted?",
      "What made you look for that gap, how long had it been open, and how did you check whether anybody used it?",
      "Which rule cost a team most in accuracy, what did the lawyers want at first, and where did you settle?",
    ],
    good_evidence: [
      "A completed checklist for one data set, with the role of the person who passed it and the date.",
      "A note on a closed gap: how long it was open, what it exposed, whom you told, what prevents it now.",
      "The access list of a live model's data and files before and after you cut it, with a reason for each entry.",
      "A map of stores, field names and deletion dates, with no personal value in it.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Search your own live model for gaps",
        task: "Draw where the data of a live model that you own comes from and where data, logs and model files are kept. Go through the drawing as a stranger, as a colleague, and as somebody who asks for deletion. Close the worst gap, report it, search old logs for misuse, and delete one trial record everywhere.",
        done_when: [
          "The drawing names every store, who can read it, and when its data is deleted.",
          "One gap is closed, and a test or alarm would show if it came back.",
          "The person responsible for privacy or security has your report and the result of the log search.",
          "The trial record is absent from tables, logs and the next training set.",
        ],
        reviewer: "A security or privacy engineer who reviews live systems",
      },
      to_4: {
        kind: "write-up",
        title: "Data rules for several teams, with their price",
        task: "With a lawyer or data protection officer, draft rules for what training data may hold, how long it is kept and what logs may show. Measure on two models what the strictest rules cost in quality before they are fixed. Let two other teams work by them for a quarter, then revise.",
        done_when: [
          "A lawyer or data protection officer approved the text.",
          "Two teams beyond yours work by it, shown by a check of their stores.",
          "At least two rules state the measured loss in model quality.",
          "One rule was changed because a team could not keep it.",
        ],
        reviewer: "A data protection officer or lawyer who works with engineers",
      },
    },
    misunderstandings: [
      {
        belief: "We removed the names, so the data is anonymous.",
        rather:
          "Birth date, postcode and sex together single out many people, and free text often repeats the name. Treat the table as personal until somebody has tried to identify people in it.",
      },
      {
        belief: "Once training is over, the model holds no personal data.",
        rather:
          "A model can repeat rare training rows or reveal who was among them. Guard its file like the data it learned from.",
      },
      {
        belief: "I closed the gap before anybody noticed, so nobody needs to know.",
        rather:
          "Tell whoever answers for privacy or security the same day. The law may set a deadline for notice, and they have to judge whether it applies.",
      },
    ],
  },
];
