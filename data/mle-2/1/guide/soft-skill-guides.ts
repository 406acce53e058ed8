import type { SoftSkillGuide } from "@/lib/model/role-guide";

/** Our own guides to practising a soft skill from level 2 to 3, where public material is thin. */
export const softSkillGuides: readonly SoftSkillGuide[] = [
  {
    id: "warning-before-the-date",
    competency: "so.time",
    title: "Warn before the date is lost",
    promise:
      "People who depend on a date of yours hear from you while they can still choose. They choose between options that you put in front of them.",
    before_you_start:
      "List every date that somebody has from you, with who waits for it and what they will do with the result. Most lists hold two or three dates that were only ever spoken. Choose one of the people who wait, and ask whether you may send them the questions below after each occasion. Without a job, use a study group or an open-source release.",
    occasions: [
      {
        title: "A training run that takes longer than planned",
        do: "Once the first epoch shows the real speed, work out the new end and whom it touches. Write the same day: “The model will be ready on Thursday, not Tuesday. On Tuesday you can have last month's model, on Wednesday a new one from half the data. Which helps you more?”",
        notice:
          "Note how many days were left when the answer came. Note too whether they chose what you would have chosen for them.",
      },
      {
        title: "Half-way through a two-week task",
        do: "Compare what is finished with what you had planned for this day, not with how busy you were. Send one line to the person who waits: on course, a day behind, or unclear until Friday. Send it when all is well too, so that your silence never has to be interpreted.",
        notice:
          "Do people stop asking you how it stands? If they still ask, the line leaves out what they need.",
      },
      {
        title: "Two people who both want theirs first",
        do: "Give neither of them a yes. Write to both at once: “By Wednesday I can finish the feature fix or the audit data, not both. If I hear nothing by noon I begin with the audit data, because its date is set by the auditor.”",
        notice:
          "Write down who decided, how long it took, and which reason they used. It is seldom the one you had offered.",
      },
      {
        title: "An estimate for data work",
        do: "Before you name a date, spend two hours on a sample: count the sources, the rows without a key and the people whose permission you need. Then give a range and the day on which it narrows: “Between five and twelve days. On Friday I will know which.”",
        notice:
          "Write the real figure beside the range. After five entries you can see which kind of task you always place too low.",
      },
      {
        title: "A delivery that yours waits for",
        do: "Three days before it is due, ask how it stands and say what depends on it. In doubt, tell your own people now: “The labels may be late. If they are not here on Monday, you can have a model without the new classes on the agreed day, or all of it a week later.”",
        notice:
          "Did you warn before the other delivery failed or after it? Count the days between the two.",
      },
    ],
    feedback_form: [
      "On which day did you first hear from me that the date was in doubt?",
      "Between which options could you choose, and which did you take?",
      "What did you have to ask that my message should have said?",
      "What could you still rearrange, and for what was it too late?",
    ],
    pitfalls: [
      "Offering one option. The other person is then informed, but has nothing to choose.",
      "Saving the date in silence with long evenings. When it fails after all, the warning comes on the last day.",
      "Warning about everything. Give each doubt a day on which you will know, or nobody reads the next one.",
    ],
    done_when: [
      "On two occasions the people who depended on a date heard from you before it was lost.",
      "Each time they chose between at least two options of yours, and the messages are kept.",
      "For two months the witness has not learned on the due day that something of yours is late.",
    ],
  },
  {
    id: "taking-a-conclusion-back",
    competency: "so.rigor",
    title: "Take your own conclusion back",
    promise:
      "When your own later check speaks against something you reported, the people who had accepted it hear so from you. They read it in the place where they read the first figure.",
    before_you_start:
      "Pick three results of the past year on which somebody acted: a chart, a score in a release note, an answer in a channel. For each, write what it rests on and one check that could show it to be wrong. Ask a colleague who used one of them to be your witness. If nobody has used a result of yours yet, publish one analysis and invite readers to use it.",
    occasions: [
      {
        title: "A score that you have already reported",
        do: "A week later, run a check that you had left out: a split by customer, a second random seed, the latest week alone. Write down first which outcome would make you take the figure back. Report either way: “I checked the 0.87 again. Split by customer it is 0.81, so please use 0.81.”",
        notice: "Did you choose the check most likely to hurt, or the one you expected to pass?",
      },
      {
        title: "Your explanation for a falling metric",
        do: "Before you post a cause, write two rival causes beneath it and what each would show on another chart. Look at that chart. Post all three: “I think it is the new app version. If it were the holiday, the website would have fallen too, and it did not.”",
        notice: "Keep a tally for a month: how often did one of the rivals win?",
      },
      {
        title: "An A/B test that everybody likes",
        do: "Look for what you would look for if the result were bad: the ratio of group sizes, users counted twice, days with an outage, the number of metrics examined. Then give a colleague ten minutes and one sentence: “Please find the reason why this is not true.”",
        notice: "What did they find in ten minutes that you had not found in a week?",
      },
      {
        title: "The correction itself",
        do: "Correct the statement where you made it, for the same readers, within a day. Three parts are enough: what I said, what I find now, what it changes for you. “On 3 May I said the new features gain 4%. Without doubled orders it is 1%, within the noise. Please take it out of the plan.”",
        notice:
          "Who changed something after reading it, and for how many days had the wrong figure been in use?",
      },
      {
        title: "A document of yours from last spring",
        do: "Mark each sentence that was an assumption when you wrote it. Choose the one on which most decisions rest, and test it on today's data. Add the date and the finding to the document, even where the assumption held.",
        notice: "How many assumptions had you written down as facts?",
      },
    ],
    feedback_form: [
      "Which statement of mine had you used before I corrected it, and for what?",
      "Where did you read the correction, and how long after the first message?",
      "Which sentence told you what to do differently?",
      "Which weak point did you see that I had not named?",
    ],
    pitfalls: [
      "Correcting in a footnote of the next report. The readers of the first figure never see it.",
      "Withdrawing whatever is questioned. A conclusion goes when evidence speaks against it, not when somebody senior dislikes it.",
      "Checking until the result looks right again. Fix the check and what would count before you run it.",
    ],
    done_when: [
      "You withdrew a conclusion that others had accepted, in the place where they had read it.",
      "The check that spoke against it was yours, and nobody had asked for it.",
      "The witness can name what was decided differently because of the correction.",
    ],
  },
  {
    id: "owning-what-you-ship",
    competency: "so.owner",
    title: "Own what you ship",
    promise:
      "When a release of yours breaks something, the people it touches hear so from you. Some weeks later they can see that the cause is gone.",
    before_you_start:
      "Write down what you released in the past six months that still runs, who uses it, and how you would learn that it broke. Begin where the answer is “they would tell me”. Ask your lead how soon and by which way they want to hear of a fault. Choose as your witness somebody who uses your work, not somebody who writes it with you.",
    occasions: [
      {
        title: "The morning after a release",
        do: "Look before anybody reports: errors, the number of predictions, the share of fallbacks, five single answers. Post what you saw even when it is fine: “Version 12 since nine: 41,000 predictions, 0.2% fallbacks, as last week. I look again at four.”",
        notice: "Over ten releases, how often did you find the fault before a user did?",
      },
      {
        title: "Somebody finds a fault in your work",
        do: "Answer within the hour with what you know, what you do not know and when you write next. “That is my change of Tuesday. Scores for new customers are wrong since then. I am taking it back now and write again at three.” Leave out who reviewed it.",
        notice: "Did they have to ask again before three?",
      },
      {
        title: "A fault that nobody saw",
        do: "Tell those it could have touched, even when it is already repaired. “From 2 to 5 June, 310 customers saw the default ranking because of a wrong join of mine. It is repaired. You need do nothing, but leave those days out of your report.”",
        notice: "Note the minutes between finding it and telling it, and what you did in them.",
      },
      {
        title: "One page on cause, repair and prevention",
        do: "Within a week write down the times, who was affected, how the mistake could get through, the repair and what stops this kind of fault. Give each action an owner and a date. At least one is a test, a limit or a check, because being more careful cannot be verified. Send it to those affected and ask what is missing.",
        notice: "Their first question shows what the page left out. Add the answer.",
      },
      {
        title: "Six weeks later",
        do: "Go through the actions on the page. Cause the old fault on purpose in a test environment and watch what stops it. Tell the same people in two lines: “I fed the June file in again. The load now stops with a message, and the old ranking stays.”",
        notice: "Which action had been dropped without a word, and at which point?",
      },
    ],
    feedback_form: [
      "From whom did you first hear that something was wrong?",
      "What did you still need to know after my first message?",
      "Which action from my page have you seen done?",
      "What would you see today if the same thing happened again?",
    ],
    pitfalls: [
      "Long apologies. One sentence is enough, and the rest of the message belongs to those affected.",
      "Taking all blame on yourself. If a release could go out untested, that gap is the cause to remove.",
      "Repairing by night without a word. Others then work on with figures that they do not know to be wrong.",
    ],
    done_when: [
      "After a release of yours broke something, those affected heard it from you.",
      "They received a dated page that names cause, repair and prevention.",
      "The witness saw the cause removed: the fault, caused again on purpose, is stopped.",
    ],
  },
  {
    id: "weeks-without-progress",
    competency: "so.frustration",
    title: "Stay readable when nothing works",
    promise:
      "In weeks without progress, your team can read from you what has been ruled out and what comes next. They also know on which day you will ask for help or propose to stop.",
    before_you_start:
      "Choose the problem that has cost you the most days without a result, or the next one that reaches its second day. Open one page for it that the team can read. Give it four headings: what we want, what is ruled out, what I try next, when I ask. Find one teammate who will read it each Friday.",
    occasions: [
      {
        title: "A training run that diverges again",
        do: "Before each run write one line: what I change, what I expect, what I conclude if it does not happen. Afterwards add one line with what happened. Change one thing at a time and note where the run is stored.",
        notice:
          "After ten runs, count those that ruled something out. The others could not have taught you anything.",
      },
      {
        title: "The second day on one fault",
        do: "Before you begin, set a limit such as Tuesday noon, and name whom you will ask then. At noon, ask with the page open: what I want, what I see, three causes that are ruled out. End with one question: “Have you seen a job stop at this step on your cluster, and what was it?”",
        notice:
          "How many minutes passed until the other person could help? More than five, and the page lacks something.",
      },
      {
        title: "The Friday note in an empty week",
        do: "Write ten lines, above all when there is nothing to show. “Ruled out: batch order, learning rate, the new driver. Open: the data of clinic 7. Next: two days of training without it. If nothing changes, I propose to stop.” Say nothing of how hard it was.",
        notice: "Does anybody act on it: a hint, a moved date, a smaller wish?",
      },
      {
        title: "Access or data that does not come",
        do: "Write on the page what you asked for, from whom and when. Ask again on the agreed day and say what the wait costs. Meanwhile go on with a sample or made-up rows, and name in the note what that work settles.",
        notice: "Which share of the week was waiting, and did your note say so?",
      },
      {
        title: "The day on which to stop",
        do: "At the start, agree with your lead on a number of weeks or runs. On that day lay out three ways: go on for a named new reason, change the goal, or end it. Write which you advise: “I advise to end it. Both remaining ideas need labels that we will not have this year.”",
        notice: "Was it decided by what stood on the page, or by how tired everybody was?",
      },
    ],
    feedback_form: [
      "What could you tell somebody about the state of the problem from my note alone?",
      "Which idea did you not have to try because my page had ruled it out?",
      "When did you last have to ask me how it was going?",
      "On which day did you first think that I should ask for help?",
    ],
    pitfalls: [
      "Writing only when there is good news. Three silent weeks look like three idle ones.",
      "Listing actions without conclusions. “Tried a smaller learning rate” helps when it says what that ruled out.",
      "Holding out as a merit. What a colleague could tell you in week three they could have told you in week one.",
    ],
    done_when: [
      "In three successive weeks without progress, a dated note told the team what was ruled out and what came next.",
      "The witness could name your next step from the note, without asking you.",
      "You asked for help no later than the day you had set.",
    ],
  },
  {
    id: "when-the-requirement-changes",
    competency: "so.adapt",
    title: "Say what you drop, deliver the rest",
    promise:
      "When a requirement changes late, the others know within two days what they will no longer get. The rest arrives without anybody having to steer you.",
    before_you_start:
      "Take your present task and mark its parts: what the result is useless without, what could go, and what would serve another goal too. Keep the marks up to date, since you will need them on the day of the change. Ask the person who receives your result to be your witness.",
    occasions: [
      {
        title: "A promised data source falls away",
        do: "Ask first which decision the result was meant for. Then propose within a day: “Without the click data I drop the personal ranking. On the agreed date you get a rule by age and country behind the same interface, so that a model can replace it later.”",
        notice: "Could the receiver go on with their own work the same day?",
      },
      {
        title: "A feature may no longer be used",
        do: "List what depends on it: training tables, tests, charts, stored predictions. Measure how much the model loses without it before you promise anything. Tell every owner on the list in one message what you take out, when, and what gets worse by how much.",
        notice: "Which dependency had you missed, and who found it?",
      },
      {
        title: "A new platform in the middle of the project",
        do: "Move the shortest complete path first: one row in, one prediction out. Then say what will be missing and until when: “From Monday training and release work. Until June there is no automatic tuning, so I leave the settings as they are.”",
        notice: "Count the days on which nothing could be released.",
      },
      {
        title: "Another goal after half a sprint",
        do: "Spend an hour on leaving the old work: what runs, what is half done, what would come next. Then announce the loss: “The work on recall stops here. The October report will not have the new figure. Tell me today if you count on it.”",
        notice: "Somebody often does count on it. Who was it, and had you known?",
      },
      {
        title: "A rehearsal without a change",
        do: "Once a quarter, take a running task and ask what you would deliver if half the time were gone. Write down what would go, in order, and show the list to the receiver: “Would you drop the same things?”",
        notice: "Which part did they want to keep that you had put first on the list?",
      },
    ],
    feedback_form: [
      "How many days after the change did you know what you would no longer get?",
      "Which part that I dropped did you need after all?",
      "At which point did somebody have to tell me what to do next?",
      "What arrived on the new date, and could you use it as it was?",
    ],
    pitfalls: [
      "Saying yes to the new goal and keeping the old list. The loss then shows on the last day.",
      "Dropping what is least visible, such as tests or monitoring, without naming it. Nobody can object to what they do not know.",
      "Fighting the change for a week. Object once, in writing and with its price, then work for the new goal.",
    ],
    done_when: [
      "After a late change, the others had your list of what is dropped within two working days.",
      "The rest was delivered on the date you then named, without anybody setting tasks for you.",
      "The receiver confirms that nothing was missing apart from what the list had named.",
    ],
  },
  {
    id: "leaving-attractive-work-undone",
    competency: "so.purpose",
    title: "Leave attractive work undone",
    promise:
      "Colleagues see you decline or end a piece of work that you would have liked to do. They hear from you which users it would not have served.",
    before_you_start:
      "For each of your tasks, finish one sentence: because of this, somebody does something differently. Where you cannot, ask the person who ordered the task. Mark the tasks you look forward to, since the practice concerns these. Ask a colleague who knows your plans to be your witness.",
    occasions: [
      {
        title: "Half a point of accuracy more",
        do: "Before the next round of tuning, ask two users what would change for them. If nothing would, stop and say so: “I have stopped at 0.91. At 0.92 the dispatchers would plan the same routes. I take up the missing addresses, which they mention every week.”",
        notice: "How many days did you give back, and what became of them?",
      },
      {
        title: "A new architecture that everybody talks about",
        do: "Give your curiosity one day and one written question. At the end compare what it offers with what your users lack, not with last year's model. If it does not help them, leave three lines where others will look: what I tried, what it does, why we do not need it now.",
        notice: "Does anybody use your three lines instead of a day of their own?",
      },
      {
        title: "A request that is fun and has no user",
        do: "Before anybody has begun, ask for the user. Without an answer, propose a way to find out in a day, such as five calls or a list made by hand, and decline to build it until then. “Who would notice in May that we have this, and what would they do with it?”",
        notice: "Did the answer name a person, or a department?",
      },
      {
        title: "A service of yours that hardly anybody uses",
        do: "Look once a month at who called it. If few did, talk with two of those it was meant for, and put its end on the agenda yourself. “I built it, and I propose to switch it off on 30 June. Four people opened it since March, and both whom I asked decide by the old list.”",
        notice: "Who was surprised that the proposal came from you?",
      },
      {
        title: "A part that nobody will check",
        do: "Take something no reviewer opens: a backfill script, labels you checked alone, an error message. Bring it to the standard its users would feel, and leave the polish that only you would see. Say in the change which of the two you did: “Message rewritten for the support desk, layout left as it is.”",
        notice: "Which hour went into what is seen, and which into what is used?",
      },
    ],
    feedback_form: [
      "Which piece of work did you see me decline or end, and whom did I name as its users?",
      "What did you see me do with the time instead?",
      "Where did you see me go on with something whose use you doubted?",
      "What did I say that made it easier or harder for others to decline as well?",
    ],
    pitfalls: [
      "Refusing what you dislike and calling it purpose. Only work you would have enjoyed counts here.",
      "Judging use from your desk. Ask two users before you end something, since some results matter once a year.",
      "Declining without an alternative. Name what would serve the same people better, even if it is duller.",
    ],
    done_when: [
      "A colleague saw you decline or end work that they knew you would have liked to do.",
      "The reason you gave named its users and what they had said or done.",
      "The witness can say what you did for those users instead.",
    ],
  },
];
