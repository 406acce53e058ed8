/** Rules for the five level statements of a competency (behaviourally anchored, one sentence each). */
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { CompetencyData, DeepReadonly } from "@/lib/model/requirement-model";
import type { ContentFault } from "./fault";
import { HALO, plain, proseProblems, TOOLS, words } from "./prose-rules";

const WORDS = { least: 12, most: 28 };
/** School years by Flesch and Kincaid; a single statement may be harder than the average. */
const HARDEST_STATEMENT = 12;
/** Share of content words two levels of a competency may have in common before they differ too little. */
const MOST_SHARED = 0.6;

export function statementFaults(
  file: string,
  { id, levels, covers, excludes, why }: DeepReadonly<CompetencyData>,
): ContentFault[] {
  const faults: ContentFault[] = [];
  const add = (where: string, problem: string) =>
    faults.push({ file, where: `${id}, ${where}`, problem });
  for (const { level, statement, example } of levels) {
    for (const problem of statementProblems(statement)) add(`level ${level}`, problem);
    if (level > 0 && example === "") add(`level ${level}`, "has no “for example” line");
    if (example !== "" && !example.startsWith("For example, "))
      add(`level ${level}`, "its example does not begin with “For example, ”");
  }
  for (const [i, a] of levels.entries())
    for (const b of levels.slice(i + 1))
      if (sharedWords(a.statement, b.statement) >= MOST_SHARED)
        add(`levels ${a.level} and ${b.level}`, "say nearly the same in the same words");
  for (const [where, text] of Object.entries({ covers, excludes, why }))
    for (const problem of proseProblems(text)) add(where, problem);
  if (words(covers).length < 6) add("covers", "is too short to say what is covered");
  if (!excludes.startsWith("Not: ")) add("excludes", "does not begin with “Not: ”");
  if (!why.endsWith(".")) add("why", "does not end with a full stop");
  return faults;
}

function statementProblems(statement: string): string[] {
  const problems: string[] = [];
  const length = words(statement).length;
  if (length < WORDS.least || length > WORDS.most)
    problems.push(`has ${length} words; ${WORDS.least} to ${WORDS.most} are asked for`);
  if (!/^[A-Z].*[^.]\.$/.test(statement) || /[.;()]/.test(statement.slice(0, -1)))
    problems.push("is not one plain sentence with a full stop at its end");
  if (!/\b(I|me|my|mine|myself)\b/i.test(statement)) problems.push("is not in the first person");
  const tool = statement.match(TOOLS)?.[0];
  if (tool) problems.push(`names ${tool}; tools go in the example`);
  const halo = statement.match(HALO)?.[0];
  if (halo) problems.push(`praises with “${halo}”; say what was done instead`);
  const grade = readingGrade(statement);
  if (grade > HARDEST_STATEMENT)
    problems.push(`reads at grade ${grade.toFixed(1)}; at most ${HARDEST_STATEMENT}`);
  return problems;
}

/** US school years needed to read one sentence (Kincaid et al. 1975). */
export function readingGrade(sentence: string): number {
  const list = words(sentence);
  return fleschKincaid({
    sentence: 1,
    word: list.length,
    syllable: list.reduce((sum, word) => sum + syllable(word), 0),
  });
}

function sharedWords(a: string, b: string): number {
  const [x, y] = [contentWords(a), contentWords(b)];
  return [...x].filter((word) => y.has(word)).length / Math.max(1, Math.min(x.size, y.size));
}

/** Words that carry meaning: no pronouns, articles, helpers, and no adverbs in -ly. */
function contentWords(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(" ")
      .filter((word) => word.length > 3 && !word.endsWith("ly") && !STOP.has(word)),
  );
}

const STOP = new Set(
  "have been with that this from when what which their them they into than then there were where while each some somebody someone else other others under after before because about only".split(
    " ",
  ),
);
