const STUDIES = [
  {
    finding:
      "Self-ratings and measured performance go together only loosely: r = .29 over 55 studies.",
    use: "So the score has a range, and evidence narrows it. They agree better when people expect to be checked.",
    source: "Mabe and West 1982, Journal of Applied Psychology 67",
  },
  {
    finding: "Agreement is closer where the skill is specific, familiar and can be observed.",
    use: "So each level is one sentence about something done, not “good” or “advanced”.",
    source: "Zell and Krizan 2014, Perspectives on Psychological Science 9",
  },
  {
    finding:
      "People rate themselves above what their supervisors say, by a third of a standard deviation (d = .32).",
    use: "So the range allows for a shared leniency. Your answer itself is never lowered.",
    source: "Heidemeier and Moser 2009, Journal of Applied Psychology 94",
  },
  {
    finding: "Self-estimates are better where the comparison is clear (r = .33 over all).",
    use: "So you compare yourself with a sentence, not with other people.",
    source: "Freund and Kasten 2012, Psychological Bulletin 138",
  },
  {
    finding: "Much of what is called overrating by the unskilled is regression to the mean.",
    use: "So nothing here tells you that you overrate yourself.",
    source: "Krueger and Mueller 2002; Magnus and Peresetsky 2022",
  },
  {
    finding:
      "Statements that others can sort back to their skill and level are clearer to rate by.",
    use: "So ours were sorted blind by simulated readers, and those in doubt rewritten; a trial with people is still to come.",
    source: "Smith and Kendall 1963, Journal of Applied Psychology 47",
  },
  {
    finding:
      "Evenly spread draws describe a distribution better than the same number of random ones.",
    use: "So 2,000 draws are enough for the range; they are the same each time, and so is the range of the same answers.",
    source: "McKay, Beckman and Conover 1979, Technometrics 21",
  },
];

export function Research() {
  return (
    <ul className="grid gap-4">
      {STUDIES.map(({ finding, use, source }) => (
        <li key={source}>
          {finding} {use} <span className="block text-small text-soft">{source}</span>
        </li>
      ))}
    </ul>
  );
}
