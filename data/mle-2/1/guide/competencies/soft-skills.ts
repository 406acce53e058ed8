import type { CompetencyGuide } from "@/lib/model/role-guide";

export const softSkillsGuide: readonly CompetencyGuide[] = [
  {
    competency: "so.comm",
    boundaries: {
      inside: [
        "Choosing what a named reader needs in order to decide, and leaving the rest out.",
        "Saying how sure a result is, and for which uses it is not good enough.",
        "Repeating a stakeholder's point in your own words until they confirm that it is theirs.",
      ],
      outside: [
        { what: "Agreeing what to do when two sides want different things", see: "so.team" },
        { what: "Working out which inputs moved one prediction", see: "re.explain" },
        { what: "Comments on a code change, and technical documentation", see: "se.review" },
      ],
    },
    between: [
      "At 1 somebody in your own course or team has understood a method from you, with slides or notes that others made.",
      "At 2 you chose what a non-technical group would see, and a colleague shortened your draft before the meeting.",
      "At 3 nobody shortens the draft for you, and a manager has told others the model's limits correctly and decided by them.",
      "At 4 colleagues ask you to explain their hardest results, and groups that read one result differently now share one text.",
    ],
    coach_questions: [
      "Who last asked you what you are working on, and what did they want to know after your answer?",
      "Which method did you explain with that material, and what did the listener say or do that showed they had understood?",
      "What did your colleague cut from the draft, and which question from the group proved the cut right or wrong?",
      "What did that manager misunderstand at first, what did you say differently, and to whom did they pass it on?",
      "Which two groups read the same result differently, and which sentence of the final text took longest to agree?",
    ],
    good_evidence: [
      "A draft and the version that was shown, side by side, with a reason for each part that was cut.",
      "A manager's own email or minutes that state your model's limits without a mistake, next to what you had told them.",
      "A one-page note for readers who do not build models, with the questions they sent back and your answers.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Four explanations, four retellings",
        task: "Four times in two months, explain a real result and one limit of it to somebody who does not build models. A day later, have them retell it to a third person. Write down what was lost or added, and change your next explanation because of it.",
        done_when: [
          "Four retellings are on paper, each with what was lost or added.",
          "In the last two, the third person states the limit without a mistake.",
          "One listener has made a decision by it and confirms in writing which one.",
        ],
        reviewer: "A manager who has had to decide something by a model's results",
      },
      to_4: {
        kind: "write-up",
        title: "One page that both groups confirm",
        task: "Take a result or risk that two groups read differently, for example lawyers and data scientists. Hear each group alone. Write one page on what is known, what is not, and what each disputed word means. Revise it until both confirm it.",
        done_when: [
          "Both groups have confirmed the page in writing.",
          "It names one point that each side had misread.",
          "A colleague has since asked you to hold a hard conversation for them.",
        ],
        reviewer: "The person who had to decide while the two groups disagreed",
      },
    },
    misunderstandings: [
      {
        belief: "The audience liked my talk, so I communicated well.",
        rather:
          "An audience can like a talk and still be unable to decide. Ask a week later what one listener told others: that is what arrived.",
      },
      {
        belief: "Non-technical people should be spared the uncertainty.",
        rather:
          "They need it in the terms of their decision: how often the model will be wrong, for whom, and what each error costs.",
      },
    ],
  },
  {
    competency: "so.team",
    boundaries: {
      inside: [
        "Asking a person of another discipline how they work before you build what they will use.",
        "Handing over your part in a form the next person can use without a question.",
        "Looking with both sides of a disagreement for what each can accept.",
        "Naming in public whose data, labels or idea a result rests on.",
      ],
      outside: [
        { what: "Making a result or a risk understood", see: "so.comm" },
        { what: "Giving out tasks and steering a joint project", see: "ld.project" },
        { what: "Keeping the dates that teammates wait for", see: "so.time" },
      ],
    },
    between: [
      "At 1 your part of a group task was received and used as agreed, with no further question to you.",
      "At 2 you made one result together with a person of another discipline, and your lead helped the two of you agree.",
      "At 3 your lead did not have to step in: both sides of a disagreement went on by a solution you found with them.",
      "At 4 whole teams share work by an arrangement you set up with them, where one used to wait for the other.",
    ],
    coach_questions: [
      "Which script, table or text of yours has somebody else ever used, and how did it reach them?",
      "What had you agreed to deliver, in which form, and which teammate used it first?",
      "What did your colleague's trade know that changed the result, and which detail did your lead help to settle?",
      "What did each side need that the other had not seen, and what did each give up?",
      "How long did one team use to wait, who runs the arrangement now, and what have they changed in it?",
    ],
    good_evidence: [
      "The written thread of a disagreement, ending with both sides' own words that they will go on this way.",
      "A note from somebody of another discipline on what you changed after hearing how they work.",
      "A handover page, with the receiver's line on what they did with it and what they had to ask.",
      "A release note or talk in which you named those who labelled, collected or corrected the data.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "One result made by two trades",
        task: "Make something small with a person of another profession, at work or in a volunteer group, for example a forecast with a shopkeeper. Meet at least four times and ask each time what you overlooked. Where your wishes differ, write down both and find one version without a third person deciding.",
        done_when: [
          "One real disagreement is described in words that both people approved.",
          "Each side gave up at least one wish, and both worked on with the result.",
          "Asked without you, the partner names one thing you changed because of them.",
        ],
        reviewer: "The partner from the other trade, asked alone",
      },
      to_4: {
        kind: "project",
        title: "End one wait between two teams",
        task: "Find a handover at which two teams wait for each other, at work or in an open-source project. Count the waiting days of a month. Set up with both teams one way of sharing that work, and look at the figures with them after two months.",
        done_when: [
          "Waiting days before and after stand in one table.",
          "The teams have used the arrangement at least twice without you.",
          "One of its rules was changed because a team asked for it.",
        ],
        reviewer: "A lead of one of the teams who knew the old waiting times",
      },
    },
    misunderstandings: [
      {
        belief: "I get on with everybody, so I am at level 3.",
        rather:
          "Level 3 needs a disagreement that ended in joint work. Where nobody ever wanted something else, it has not been tried yet.",
      },
      {
        belief: "Good teamwork means joining more meetings.",
        rather:
          "A meeting is one means. Count instead how often the person who received your part had to come back and ask.",
      },
    ],
  },
  {
    competency: "so.problem",
    boundaries: {
      inside: [
        "Turning “it does not work” into what differs from before, where, and since when.",
        "Listing the likely causes and first testing those that are cheap to rule out.",
        "Noting afterwards which wrong belief cost the most time in the search.",
      ],
      outside: [
        {
          what: "Going on, and asking for help, when the search takes days",
          see: "so.frustration",
        },
        { what: "Informing those affected and preventing the next case", see: "so.owner" },
        { what: "Doubting a result about which nobody has complained", see: "so.rigor" },
      ],
    },
    between: [
      "At 1 you traced a known kind of fault to one component, with steps that a colleague had listed.",
      "At 2 the idea for the next test was yours, and a colleague confirmed or corrected it until the cause was found.",
      "At 3 a live problem had several likely causes, and others saw the evidence by which you ruled them out yourself.",
      "At 4 the problem crosses systems of several teams: they call you in, and search by a method you wrote.",
    ],
    coach_questions: [
      "What last failed without a clear message, and what did you look at before somebody else took over?",
      "Which steps were on your colleague's list, and which one pointed to the component?",
      "Which test did you propose, what did your colleague say to it, and which cause did its result rule out?",
      "Which explanation did you believe first, and what evidence made you drop it?",
      "Which team called you last, what was the problem, and which step of your method had they already taken?",
    ],
    good_evidence: [
      "A table of likely causes with the test and result for each, dated during the search and not after it.",
      "A fault report that keeps the wrong explanations in, with the figure or log line that ended each.",
      "The thread in which colleagues followed the search, with their questions and your next test.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A search that others could follow",
        task: "Take two live faults with at least three likely causes each: your own, your team's, or open issues of a library with users. Post the list of causes before testing. Rule them out one by one where others can read it, and write up both searches, including the explanations that failed.",
        done_when: [
          "Each list of causes is dated before the first test.",
          "Every dropped cause has the figure or log line that ruled it out.",
          "Somebody else repeated both deciding tests and got the same results.",
        ],
        reviewer: "An engineer who knows the system and took no part in the search",
      },
      to_4: {
        kind: "project",
        title: "A search method that two teams use",
        task: "Read the reports of five past faults that crossed two or more systems, and ask those involved what delayed each search. Turn the answers into a report template and an order of first checks. Let two teams use them on their next faults, and revise both.",
        done_when: [
          "Each field of the template names the past fault that it comes from.",
          "Two teams have used it on a fault without you.",
          "One team's message asking you into a problem of theirs is attached.",
        ],
        reviewer: "An engineer on call in one of the teams that used the template",
      },
    },
    misunderstandings: [
      {
        belief: "The fault went away after my change, so I have found its cause.",
        rather:
          "Undo the change where that is safe. If the fault stays away, something else moved at the same time, and it can return.",
      },
      {
        belief: "I found the cause within minutes, so my method is good.",
        rather:
          "A lucky first guess looks the same. Method shows in the test that would have told you that the guess was wrong.",
      },
    ],
  },
  {
    competency: "so.time",
    boundaries: {
      inside: [
        "Putting several tasks in order, and telling people whose task comes last.",
        "Warning those who wait while they can still choose something else.",
        "Fixing before an open-ended experiment the day on which you report and decide.",
      ],
      outside: [
        { what: "Planning the tasks and dates of other people", see: "ld.project" },
        { what: "Ending work that its users do not need, whatever its date", see: "so.purpose" },
        { what: "Asking for help when one task resists for days", see: "so.frustration" },
      ],
    },
    between: [
      "At 1 this week's tasks can be seen in one list, and another person has put them in order.",
      "At 2 you agree the order with your lead every week, and it is you who reports that two tasks collide.",
      "At 3 those who depended on a date heard of the danger from you in time, and chose among your options.",
      "At 4 several projects plan by an order you negotiated, although everybody in it had wanted to be first.",
    ],
    coach_questions: [
      "Think of the last date you missed: on which day did you first suspect it, and who could have used the news?",
      "What is third on this week's list, who put it there, and where can one see the list?",
      "Which two tasks collided last, on which day did you say so, and which of them did your lead let wait?",
      "Which date was in danger, how many days ahead did you warn them, and which of your options did they turn down?",
      "Whose work came last in that order, what did you tell them, and when was the order last changed?",
    ],
    good_evidence: [
      "The message that warned of a slipping date, with its day, the options in it and the answer.",
      "Weekly lists over a quarter: what was promised, what was delivered, and a reason for each difference.",
      "A line from somebody who waited for you: when they heard, and what they could still change.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Twelve weeks of Monday promises",
        task: "For twelve weeks, tell a person who depends on your work each Monday what they will have by Friday. Log the promise, the delivery and, where a date slipped, your warning with its options. Every fourth week, ask them which news came too late and change your routine.",
        done_when: [
          "The log has an entry for each of the twelve weeks.",
          "From the fifth week on, every slipped date has a warning at least two working days ahead.",
          "At least once, the person who waited chose between two options of yours.",
          "They confirm the log by a short note.",
        ],
        reviewer: "The colleague, client or organiser who waited for the work",
      },
      to_4: {
        kind: "write-up",
        title: "One ranked list for competing requests",
        task: "Collect what at least four people want from the same scarce hours, in a company or a volunteer project. Negotiate one ranked list and the rule behind it. Publish both, keep them for a quarter, and note each change with the person who agreed to it.",
        done_when: [
          "Everybody with a request on it has agreed in writing, the last in line too.",
          "Colleagues from two projects say that they plan their own weeks by it.",
          "One new urgent request was placed by the rule, and the page shows what moved down.",
        ],
        reviewer: "A person whose request was placed near the end of the list",
      },
    },
    misunderstandings: [
      {
        belief: "If I warn early, people will think that I am unreliable.",
        rather:
          "Somebody who hears it ten days ahead can move a launch or drop a feature. Somebody who hears it on the day can only wait.",
      },
      {
        belief: "Model experiments cannot be planned, so dates do not apply to them.",
        rather:
          "You cannot promise the result. You can promise the day on which you will show what you have and decide whether to go on.",
      },
    ],
  },
  {
    competency: "so.rigor",
    boundaries: {
      inside: [
        "Naming the assumptions under a result, and which of them nobody has tested.",
        "Running the check that could prove your own conclusion wrong.",
        "Taking a conclusion back in the place where you announced it.",
      ],
      outside: [
        { what: "Choosing and reading a statistical test", see: "ml.probstat" },
        { what: "Finding the cause of a fault that everybody sees", see: "so.problem" },
        { what: "Accepting a new goal or tool", see: "so.adapt" },
      ],
    },
    between: [
      "At 1 you have written down what a course result assumes, and could point to the part that nobody had tested.",
      "At 2 questions in review showed that a step did not follow, and a colleague saw you change the result.",
      "At 3 the doubt came from your own check: others had accepted the conclusion, and you withdrew it where they could read it.",
      "At 4 it is other teams' reasoning: they ask you for its weak point before they decide, and have stopped plans over it.",
    ],
    coach_questions: [
      "Which result of yours are you most sure of, and what would you show to somebody who doubted it?",
      "Which assumption did you call untested, in which exercise, and what data would have tested it?",
      "Which question in review showed the weak step, and what did the result say before and after?",
      "What made you check again, what did you find, and who had already used the first conclusion?",
      "Which plan was stopped after your review, what was its weak point, and who disagreed with you?",
    ],
    good_evidence: [
      "The first announcement and the one that withdrew it, both dated, with the check that lay between.",
      "A result note with each assumption marked tested or untested, and a reviewer's questions beside them.",
      "A decision paper with your main objection and its owner's reply on what was stopped or changed.",
    ],
    proofs: {
      to_3: {
        kind: "review",
        title: "Try to refute your own accepted claims",
        task: "List claims of yours that others already use, from reports, posts or notebooks. For each, write down the finding that would refute it, have a colleague confirm that it would, and run the check. Go on until one claim has to be narrowed or withdrawn, and announce that.",
        done_when: [
          "Each refuting finding was written down before its check was run.",
          "One correction stands in the place where the claim stood.",
          "A person who had used that claim says what they now do differently.",
        ],
        reviewer: "An analyst or scientist who can repeat the check from your notes",
      },
      to_4: {
        kind: "review",
        title: "The weak point, before the decision",
        task: "Offer two teams, or the maintainers of two public projects, to examine a plan before they decide on it. Find the assumption on which the plan depends most, test it on their data, and hand over a page that also says what would convince you.",
        done_when: [
          "Both owners have replied in writing to your main objection.",
          "At least one plan was stopped, narrowed or put off because of it.",
          "One of the two has come back with a further plan.",
        ],
        reviewer: "The person who answered for one of the two decisions",
      },
    },
    misunderstandings: [
      {
        belief: "The result is statistically significant, so the reasoning holds.",
        rather:
          "A small p-value cannot see a leaked label, a changed population, or a cause claimed from a correlation. Those are questions about the steps.",
      },
      {
        belief: "If I withdraw a figure in public, I lose trust.",
        rather:
          "Readers who find the error themselves doubt the next figure too. A dated correction tells them that you go on checking after publication.",
      },
      {
        belief: "Rigour means checking everything.",
        rather:
          "Nobody can. Check first the assumption on which the decision would turn, and mark the others as unchecked.",
      },
    ],
  },
  {
    competency: "so.owner",
    boundaries: {
      inside: [
        "Telling those affected what broke, and what to do meanwhile, before they find out.",
        "Staying with a fault after the quick repair until its cause is gone.",
        "Looking again weeks later to see whether the prevention has held.",
      ],
      outside: [
        { what: "Narrowing a fault down to its cause", see: "so.problem" },
        { what: "Withdrawing a conclusion, where nothing in use was broken", see: "so.rigor" },
        { what: "Keeping to quality on work that nobody checks", see: "so.purpose" },
      ],
    },
    between: [
      "At 1 others point out your mistakes, and after one mention they see the repair.",
      "At 2 your team learned of a mistake from you before anyone else had told them, and a colleague helped repair it.",
      "At 3 the news went beyond your team: all who were affected heard it from you and saw the cause removed.",
      "At 4 faults that belong to no team are brought to you, because earlier follow-ups of yours changed how teams work.",
    ],
    coach_questions: [
      "Which piece of your work did somebody else last repair, and how did you hear about it?",
      "Which mistake was pointed out to you, by whom, and how long afterwards did they see it repaired?",
      "Which mistake did you report before anyone else, in which words, and what did your colleague repair with you?",
      "What is different today because of that incident, and who would notice if it were undone?",
      "Which fault without an owner came to you last, and which team works differently since an earlier one?",
    ],
    good_evidence: [
      "The first message to those affected, with its time beside the time when you noticed the fault.",
      "An incident note with cause, repair and prevention, and a later entry on whether the prevention held.",
      "A line from a user or another team on how they heard of the fault and what they heard after that.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "From the first message to the last check",
        task: "Take the next fault in something you released, or an old one that was only patched. A public package or a club's tool counts. Tell those affected, remove the cause, publish a dated note, and ask two of them what they missed. Look again after four weeks.",
        done_when: [
          "Two people affected confirm when they heard of it from you.",
          "The note keeps the quick repair apart from the removal of the cause.",
          "A test, limit or rule now exists that would have caught the fault.",
          "An entry dated at least four weeks later says what was found.",
        ],
        reviewer: "A user who was affected, and an engineer who can follow the repair",
      },
      to_4: {
        kind: "project",
        title: "Take on a fault that nobody owns",
        task: "Find a recurring fault between teams that none of them owns, for example an alarm that reaches nobody. Agree with all of them who watches and who repairs. Handle the first case yourself, and ask each team after three months whether the agreement still holds.",
        done_when: [
          "Each team has a duty in writing with a person's name.",
          "A later case was handled under the agreement without you.",
          "Somebody has since brought you another fault without an owner.",
        ],
        reviewer: "A lead who answers for one of the teams involved",
      },
    },
    misunderstandings: [
      {
        belief: "The service is running again, so the incident is closed.",
        rather:
          "It is closed when the cause is gone, those affected have been told so, and somebody has looked again later.",
      },
      {
        belief: "Our incident reviews are blameless, so nobody has to own a mistake.",
        rather:
          "Blameless means that nobody is punished for it. One named person still informs those affected and sees the cause removed.",
      },
    ],
  },
  {
    competency: "so.purpose",
    boundaries: {
      inside: [
        "Knowing who uses the work, and what they do with it.",
        "Stopping when a model is good enough for that use, although it could still be improved.",
        "Declining an attractive method whose gain no user would notice.",
        "Keeping to the agreed checks in work that no reviewer will open.",
      ],
      outside: [
        { what: "Putting tasks in order by their dates", see: "so.time" },
        { what: "Answering for a release that has broken", see: "so.owner" },
        { what: "Showing how a project serves the goal of the year", see: "so.strategy" },
      ],
    },
    between: [
      "At 1 you can tell a visitor whom your task should help, in the way it was explained to you.",
      "At 2 you asked your lead what would serve the users well enough, and stopped improving the model there.",
      "At 3 it is more than a last improvement: colleagues saw you refuse or end attractive work that did not serve users.",
      "At 4 teams judge proposals by a question about users that you introduced and still ask.",
    ],
    coach_questions: [
      "Who might open or use what you made last month, and whom could you ask about it?",
      "Whom should your current task help, who explained that to you, and what will those people do with the result?",
      "How good was the model when you stopped, what would you have liked to add, and whose needs settled it?",
      "Which work did you want to do and refuse, for which users, and who tried to change your mind?",
      "What is your question word for word, whose plans contain it now, and which proposal did it end?",
    ],
    good_evidence: [
      "The message that ended a line of work, with the users' need and the gain that was given up.",
      "Notes from an hour beside a user, and the change in your work that followed.",
      "A change that nobody was going to review, its checks, and a line from the person who later depended on them.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Ask two users, then end something",
        task: "Watch or ask two people who use what you are building, in a job, club or open project. Note what they do with it. Among the planned items they would not notice, choose the one you like best. End it, announce the reason, and ask both again after two months.",
        done_when: [
          "The notes quote both users on what they do with the result.",
          "The announcement names the ended item, its planned hours and the users' reason.",
          "A colleague confirms after two months that the item stayed ended.",
        ],
        reviewer: "One of the two users, and a colleague who knew the plan",
      },
      to_4: {
        kind: "review",
        title: "One question in every proposal",
        task: "Look back with two teams at work that was delivered and never used. Find the question about users that would have shown it beforehand. Ask it at each planning round for half a year, and list who answered what and what was decided.",
        done_when: [
          "Two past cases show what the question would have changed.",
          "Minutes show that others asked it while you were absent.",
          "At least one proposal was changed or ended by its answer.",
        ],
        reviewer: "A manager who took part in those planning rounds",
      },
    },
    misunderstandings: [
      {
        belief: "I believe in our product, so I can rate myself high here.",
        rather:
          "Belief cannot be seen from outside. Colleagues can report which attractive work you refused, and which users you named as the reason.",
      },
      {
        belief: "Stopping at good enough means lowering the quality.",
        rather:
          "Tests, data checks and honest error figures stay. What goes is the gain that would change none of the users' decisions.",
      },
    ],
  },
  {
    competency: "so.frustration",
    boundaries: {
      inside: [
        "Noting each failed attempt on the same day, with what it rules out.",
        "Fixing beforehand the hour at which you will ask for help.",
        "Reporting a week without progress in a way that others can build on.",
      ],
      outside: [
        { what: "Choosing which likely cause to test next", see: "so.problem" },
        { what: "Offering options when a date will slip", see: "so.time" },
        { what: "Informing users about something that broke", see: "so.owner" },
      ],
    },
    between: [
      "At 1 a failed try was followed by another: you took the next step that somebody suggested and told them its result.",
      "At 2 a colleague saw your own notes on the attempts, and your request for help came within a day.",
      "At 3 it lasted for weeks, and each week you wrote to your team what was ruled out and what came next.",
      "At 4 colleagues come to you when they are stuck, and your account of failures decided whether projects went on.",
    ],
    coach_questions: [
      "Which task did you leave after several tries, and what was the last thing you tried?",
      "Which attempt failed, who suggested the next step, and what did you report back?",
      "After how many hours did you ask for help, whom did you ask, and what had you written down by then?",
      "What stood in your note from the worst week, and what did somebody in the team do with it?",
      "Which project was ended or saved on your account, who decided, and which failed attempt weighed most?",
    ],
    good_evidence: [
      "A dated log of attempts, what each ruled out, and the message in which you asked for help.",
      "Weekly notes from a month without progress, with replies from people who used them.",
      "A note from a helper: when you came, what you brought, and what they did not have to ask.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "A stuck month in weekly notes",
        task: "Take on something that has already resisted for a week, such as an unstable training job or an old open issue. Stay with it for four weeks or until solved. Publish a weekly note: ruled out, next, help wanted. Ask one reader each week what was unclear.",
        done_when: [
          "A dated note exists for each week until the end.",
          "At least two notes come from weeks without progress, and each names something ruled out.",
          "A reader says which note let them help or saved them an attempt.",
        ],
        reviewer: "A teammate or maintainer who read the notes as they came",
      },
      to_4: {
        kind: "review",
        title: "Go on or stop: a written case",
        task: "Join a project that has been stuck for two months. With its people, list every attempt, what it showed, and what was never tried. Write one page to end the project, or to go on until a fixed day under one changed condition. Stay until that is decided.",
        done_when: [
          "Those who were stuck confirm that the list of attempts is complete.",
          "The person answering for the project decided by the page.",
          "Another colleague who was stuck has since come to you, and says what followed.",
        ],
        reviewer: "The person who decided whether the project went on",
      },
    },
    misunderstandings: [
      {
        belief: "Tolerance means going on alone for as long as it takes.",
        rather:
          "Already level 2 asks for a request before more than a day is lost, with notes that let the helper start at once.",
      },
      {
        belief: "I never lose my temper at work, so I am good at this.",
        rather:
          "A mood leaves nothing to look at. Others can report your notes, the hour at which you asked, and what you tried next.",
      },
      {
        belief: "A training run that failed is lost time.",
        rather:
          "It is lost when nobody notes what it ruled out, because then somebody will pay for the same run again.",
      },
    ],
  },
  {
    competency: "so.learn",
    boundaries: {
      inside: [
        "Choosing what to learn next from a gap that your work has shown.",
        "Trying a new method on a small real task, with the result that would speak against it fixed beforehand.",
        "Telling the team what was worth taking over, and what was not.",
      ],
      outside: [
        { what: "Turning a paper into a working prototype", see: "ex.research" },
        { what: "Changing tools because the project now demands it", see: "so.adapt" },
        { what: "Helping one junior colleague to learn over months", see: "ld.mentor" },
      ],
    },
    between: [
      "At 1 within the past year you finished something that was recommended to you, and can name a lesson from it.",
      "At 2 finishing is not enough: a skill chosen with your lead has shown in a task at work.",
      "At 3 nobody asked for it: you learned and tried something, and within the year your team changed one practice.",
      "At 4 what you started reaches people in other teams, and they have been learning through it for at least a year.",
    ],
    coach_questions: [
      "What did you last read, watch or try in this field out of interest, and how far did you get?",
      "Who recommended it, when did you finish it, and which lesson would you tell somebody about to begin?",
      "Why did you and your lead pick that skill, and what did your lead see in the task that showed it?",
      "What does your team do differently now, and which other thing did you try in that year and drop?",
      "Who came last time, who ran it when you were away, and which part of it have you ended?",
    ],
    good_evidence: [
      "The old way and the new one on the same task, with figures and your advice to the team.",
      "The change or page by which the team took it over, with the name of whoever accepted it.",
      "A note on something that you tried and advised against, with what it would have cost.",
      "The dates and attendance of a learning occasion over a year, with what two participants used from it.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "Three trials, one taken over",
        task: "Within four months, choose three methods or tools that could help your team or an open project. Write down what each must show, give it a few hours on a real task, and present it to those who would use it: take over, wait, or drop.",
        done_when: [
          "Each trial has its test dated before the work began.",
          "At least one was dropped, with figures.",
          "One was taken over by others and is still in use eight weeks later.",
        ],
        reviewer: "A teammate or maintainer who now works with the change",
      },
      to_4: {
        kind: "project",
        title: "A year of learning that others join",
        task: "Start a regular occasion for people from several teams, or for a local community, such as a paper club or an hour on failed experiments. Ask every third time what people have used since. End the parts that nobody used, and let others run some sessions.",
        done_when: [
          "At least ten sessions were held over twelve months.",
          "Three people from different teams each name something they did because of it.",
          "Two sessions were prepared and run without you.",
        ],
        reviewer: "A participant from another team who came at least five times",
      },
    },
    misunderstandings: [
      {
        belief: "My certificates prove that I keep learning.",
        rather:
          "A certificate shows that something was finished. Level 2 asks for the task in which it showed, level 3 for what your team now does differently.",
      },
      {
        belief: "Keeping up means following every new model and library.",
        rather:
          "Nobody in this field can. Choose by the gaps your work shows, and keep a list of what you decided not to follow.",
      },
    ],
  },
  {
    competency: "so.strategy",
    boundaries: {
      inside: [
        "Saying which goal of the year a task serves, and which it does not.",
        "Naming during planning what will stand in the way months later.",
        "Showing on which part a project's success hangs, so that it is settled first.",
      ],
      outside: [
        { what: "Choosing between technical options", see: "ld.judge" },
        { what: "Turning a goal into something that can be measured", see: "ex.metrics" },
        { what: "Putting your own tasks in order", see: "so.time" },
      ],
    },
    between: [
      "At 1 you can explain to a newcomer how your task serves the year's goal, from a plan that others wrote.",
      "At 2 you named an obstacle while the next quarter was being planned, and your manager took it up.",
      "At 3 more than a warning came from you: you showed what mattered most, and the project's order of work was changed.",
      "At 4 it goes beyond one project: managers of several areas chose a direction for at least a year because of a case you made.",
    ],
    coach_questions: [
      "Which project does your team do first this year, and what reasons have you heard for that?",
      "Which goal of the year does your task serve, where is that written, and what would it lose without your task?",
      "What did you foresee that others had not, what did your manager do about it, and what happened when it came?",
      "What came first before your proposal and after it, and who had to wait because of the change?",
      "Which managers decided as your case proposed, what did they decide against, and which of your assumptions has failed since?",
    ],
    good_evidence: [
      "Two versions of a plan, before and after your proposal, with the reason for the new order.",
      "Minutes of a planning meeting that record the obstacle you named and who took it up.",
      "A written case with the assumption it hangs on, and a later entry on whether that held.",
    ],
    proofs: {
      to_3: {
        kind: "write-up",
        title: "Settle first what everything hangs on",
        task: "Join a real project at its start, in a job or an open-source or volunteer group. Ask four people what could stop it. Find the part on which its success hangs, propose on one page an order of work that settles this first, and present it to those who decide.",
        done_when: [
          "Two versions of the plan show the changed order of work.",
          "The page names the finding that would have proved you wrong.",
          "When that part was done, the project's lead noted whether your reason had held.",
        ],
        reviewer: "The lead who decided on the order of work",
      },
      to_4: {
        kind: "write-up",
        title: "A direction for several areas",
        task: "Write a case for a direction that concerns at least two areas, for example buying a model instead of building it. Include doing nothing as an option, and a day for looking again. Before the decision, talk to each manager alone and add the strongest objection with your answer.",
        done_when: [
          "Managers of two or more areas decided by it, and the minutes say so.",
          "Each of them confirms that their objection is stated fairly.",
          "An entry after six months says which assumptions held and which did not.",
        ],
        reviewer: "A manager of one of the areas who had preferred another direction",
      },
    },
    misunderstandings: [
      {
        belief: "Strategy is for managers, so this does not concern me yet.",
        rather:
          "Level 2 needs no mandate. You see labels, data access and model costs from close by, and can name in planning what will block them.",
      },
      {
        belief: "Strategic thinking means having a large vision.",
        rather:
          "Plans change when somebody names one obstacle, the month in which it will come, and the work that it will stop.",
      },
    ],
  },
  {
    competency: "so.adapt",
    boundaries: {
      inside: [
        "Saying within days of a change what is dropped and what stays.",
        "Moving to a new tool or goal in mid-project, and removing or handing over what the old one leaves behind.",
        "Giving those who wait something usable while the change is still going on.",
      ],
      outside: [
        { what: "Giving up a conclusion that the evidence speaks against", see: "so.rigor" },
        { what: "Trying a new method that nobody has asked for", see: "so.learn" },
        { what: "Changing a date because your own estimate was wrong", see: "so.time" },
      ],
    },
    between: [
      "At 1 your task was changed by somebody who wrote out the new instructions, and you followed them.",
      "At 2 your team saw you change tool or goal in mid-project, with a colleague helping.",
      "At 3 the change came late and without instructions: you announced what you would drop and delivered the rest alone.",
      "At 4 you led several people into the new direction, and their delivery met what the new goal asked for.",
    ],
    coach_questions: [
      "When did somebody last change their mind about something you had half finished, and what happened to it?",
      "What was changed in your task, who wrote the new instructions, and which part of the old work could you keep?",
      "What did you move from and to, in which month, and what did your colleague have to show you?",
      "What did you drop when the requirement changed, who was told that it was gone, and who minded?",
      "Which person found the new direction hardest, what did you do about it, and what did they deliver?",
    ],
    good_evidence: [
      "The message after a late change: what is dropped, what stays, and how many days after the change it was sent.",
      "The first plan next to the delivered version, with the receiver's line that it met the new need.",
      "A closing page for what the old goal left behind: code, data, access and open promises.",
    ],
    proofs: {
      to_3: {
        kind: "project",
        title: "A requirement that changes halfway",
        task: "Make something that a real person will use in six weeks. Unless a change comes by itself, ask them to change one main requirement after the third week. Within two days, tell them what you drop. Deliver the rest on the old date, and ask what they missed.",
        done_when: [
          "The list of what is dropped is dated within two working days of the change.",
          "At delivery, the receiver could name what had been dropped.",
          "The receiver uses the delivered part and says which need it meets.",
        ],
        reviewer: "The person who changed the requirement and received the result",
      },
      to_4: {
        kind: "write-up",
        title: "Leading others through a change of direction",
        task: "Lead at least three people through a change of goal, tool or data source, in a job or a volunteer project. Keep a page on what ends, what stays and who needs what. After delivery, ask each person what came too late, and turn the answers into a guide.",
        done_when: [
          "Whoever set the new goal has accepted the first delivery.",
          "Each person's answer is on the page, with one thing that you would do otherwise.",
          "Another lead has used the guide in a change of their own.",
        ],
        reviewer: "One of those who were led, and whoever set the new goal",
      },
    },
    misunderstandings: [
      {
        belief: "I say yes to every change, so I am adaptable.",
        rather:
          "Each yes takes hours from something else. Level 3 shows in what you said would be dropped, and in the rest being delivered.",
      },
      {
        belief: "Adaptability means being quick with new tools.",
        rather:
          "A new tool is the smaller part. The harder change is a requirement that moves late, while people wait for your result.",
      },
    ],
  },
];
