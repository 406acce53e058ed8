import type { CompetencyGuide } from "@/lib/model/role-guide";

export const cloudGuide: readonly CompetencyGuide[] = [
  {
    competency: "cl.platform",
    boundaries: {
      inside: [
        "Storing data and models where jobs can reach them and strangers cannot.",
        "Running a training or batch job under an identity that holds only the permissions it needs.",
        "Reading the provider's logs and quota pages when a job is refused or stops.",
        "Placing a model endpoint in a network where its callers can reach it.",
      ],
      outside: [
        { what: "Working out what the resources cost", see: "cl.cost" },
        { what: "Building container images and running them on a cluster", see: "op.infra" },
        { what: "Bringing out a new model version in steps", see: "op.deploy" },
      ],
    },
    between: [
      "At 1 you have put a file and a small job on a provider's machines by a tutorial, and could find both in the console.",
      "At 2 the job ran on your team's account, and a colleague had checked its identity, region and machine before the start.",
      "At 3 you set up what a live model runs on, and traced a refusal to the rule, limit or route behind it.",
      "At 4 other teams put models live within accounts, permissions and limits of your design, without you doing it for them.",
    ],
    coach_questions: [
      "Which of your files or notebooks are kept or run online, in a browser notebook for example, and who set that up?",
      "Which type of machine ran your job, where did its output go, and how did you stop it?",
      "Which identity did your job run under, who checked its settings, and which permission did it hold without needing it?",
      "What stopped your live model: access, quota or network, and which log line told you so?",
      "What did a team want to do that your foundation forbids, and how was it settled?",
    ],
    good_evidence: [
      "The definition of a job that ran for real, with identity, region, machine and output path, and the comment of whoever checked it.",
      "The infrastructure code of a live endpoint, with one reason written beside each permission.",
      "A note on a refused job: the message, your first wrong guess, the cause, and the change that mended it.",
      "A diagram of the accounts into which two other teams deploy, confirmed by one of them.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A live model from an empty account",
        task: "In your own account with a spending limit, or in your team's test account, set up storage, a training job and an endpoint from code. Give each its own identity with the fewest permissions. Let two people call the endpoint for two weeks. Then remove everything and build it again.",
        done_when: [
          "Everything was removed and built again from code, without a click in the console.",
          "No identity can do everything on every resource, and no key stands in the code.",
          "One failure of access, quota or network is written up with its log lines and cause.",
          "Two people called the endpoint during two weeks.",
        ],
        reviewer: "An engineer who runs live work on the same provider",
      },
      to_4: {
        kind: "project",
        title: "A foundation on which two teams deploy",
        task: "Ask two teams what stops them from putting a model on the cloud. Design accounts, permissions, quotas and logs that remove those obstacles, write them as code, and have somebody from security question them. Let both teams deploy without your help. Record each question they ask and what it changed.",
        done_when: [
          "Two teams other than yours have a live model on it.",
          "A person who answers for security has approved the permissions in writing.",
          "A trial shows that a mistake in one team's account cannot reach the other's data.",
          "A new project got its access within one working day.",
        ],
        reviewer: "A platform or security lead who answers for the accounts of several teams",
      },
    },
    misunderstandings: [
      {
        belief: "My provider is not the one in the advertisement, so I am back at 0.",
        rather:
          "Any one of the three counts. Identities, storage, quotas and networks exist on all of them; names and defaults are what you learn again.",
      },
      {
        belief: "My cloud certificate puts me at level 2.",
        rather:
          "It shows that you know the services and their rules. Level 2 asks for a job that ran on a shared account with settings that a colleague checked.",
      },
      {
        belief: "When a job is refused, giving it administrator rights is the quickest repair.",
        rather:
          "That hides the one missing permission and lets a fault or a thief reach the whole account. The refusal in the log usually names the action that was denied.",
      },
    ],
  },
  {
    competency: "cl.cost",
    boundaries: {
      inside: [
        "Estimating a training run, an endpoint or a store of data before it exists.",
        "Reading a bill by job, model or team and finding the line that grew.",
        "Giving up quality, speed or freshness for money on purpose, with figures for both sides.",
      ],
      outside: [
        { what: "Rewriting a query so that it reads fewer rows", see: "de.bigdata" },
        { what: "Making a service faster because its users wait", see: "op.reliability" },
        { what: "Deciding which project deserves money at all", see: "so.strategy" },
      ],
    },
    between: [
      "At 1 you can turn a machine type, a number of hours and a price list into a sum, even if you have never seen a bill.",
      "At 2 a standard job costs less since your change, a colleague advised you how, and two bills show the difference.",
      "At 3 your saving took away quality or speed, and the owner of the product saw both figures from you.",
      "At 4 other teams plan within limits that you and the people who pay agreed on, and your rules say what an overrun means.",
    ],
    coach_questions: [
      "Which of your jobs runs longest, or which of your files is largest, and who receives the bill for it?",
      "Which run did you estimate, at which price per hour, and what did you leave out of the sum?",
      "What did the job cost before and after, whose advice did you follow, and what else could explain the difference?",
      "How much quality or speed did you give up, what did that save per month, and what did the product owner answer?",
      "Which team went over its limit last, what did your rule demand, and what did you change in it afterwards?",
    ],
    good_evidence: [
      "Two bills for the same job with the amount of data beside each, so that a quiet month is not mistaken for a saving.",
      "A table of three options: quality on one test set, response time, cost per thousand predictions, and the choice made.",
      "The page on which a product owner agreed to a weaker or slower model, with date and figures.",
      "A budget rule, the name of whoever pays, and a plan that was changed because of it.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A priced choice between three options",
        task: "Take a model or job that runs regularly, yours or a team's. Measure its cost per month and per thousand predictions. Try two cheaper ways, for example a smaller model or fewer refreshes. Put quality, speed and cost of all three on one page, let the owner choose, and put the choice in place.",
        done_when: [
          "The costs come from a bill or a meter, not only from a price list.",
          "All three options were measured on the same inputs.",
          "The owner's choice and its reason stand on the page.",
          "The next month's cost is within 20% of the forecast, or the page explains why not.",
        ],
        reviewer: "A product owner or engineer who answers for a compute bill",
      },
      to_4: {
        kind: "review",
        title: "A cost review by agreed rules",
        task: "With the people who pay, agree a cost target for the models of two or more teams, for example per thousand predictions. Write down what happens when it is passed and who may allow an exception. Lead one review in which each team explains its largest cost, then mend the rules.",
        done_when: [
          "Two teams other than yours planned a quarter within the rules.",
          "At least 95% of the bill is assigned to a named owner.",
          "One exception was allowed or refused, with its reason on record.",
        ],
        reviewer: "Somebody who holds a budget for compute",
      },
    },
    misunderstandings: [
      {
        belief: "Training is the expensive part, so that is where to save.",
        rather:
          "A model trained once a month and asked a million times a day may cost far more to serve. Add up one month before choosing where to save.",
      },
      {
        belief: "A machine with a lower price per hour makes the job cheaper.",
        rather:
          "The price of the finished job counts. Half the hourly price is no saving if the job takes three times as long or starts again after each interruption.",
      },
    ],
  },
];
