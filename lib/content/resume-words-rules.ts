/** Rules for the words by which a CV is read. */
import { listItems } from "@/lib/import/tokens";
import { forms } from "@/lib/import/word-finder";
import type { DeepReadonly } from "@/lib/model/requirement-model";
import type { ResumeWords, WordList } from "@/lib/model/resume-words";
import type { ContentFault } from "./fault";

type Words = DeepReadonly<ResumeWords>;
type List = DeepReadonly<WordList>;

/** Where each part of the words stands, below the folder of its model version. */
export function resumeWordsFile(part: string): string {
  return ["terms", "shared", "ignored"].includes(part) ? "terms.ts" : "resume-words.ts";
}

export function resumeWordsFaults(words: Words, competencies: ReadonlySet<string>): ContentFault[] {
  const { terms, shared, ignored, degrees, certificates, unfinished, related_fields, work } = words;
  const lists = { unfinished, related_fields, ...degrees, ...work, ...certificates };
  const owners = ownersOf(terms);
  return [
    ...coverageFaults(terms, competencies),
    ...Object.entries(terms).flatMap(([id, list]) => listFaults("terms", id, list)),
    ...Object.entries(lists).flatMap(([name, list]) => listFaults("degrees", name, list)),
    ...sharingFaults(owners, shared),
    ...ignored.flatMap((term) =>
      formProblems(term).map((problem) => fault("ignored", term, problem)),
    ),
    ...ignored
      .filter((term) => owners.has(keyOf(term)))
      .map((term) => fault("ignored", term, "is a term of a competency as well; keep one of them")),
  ];
}

function coverageFaults(terms: Words["terms"], competencies: ReadonlySet<string>): ContentFault[] {
  const unknown = Object.keys(terms).filter((id) => !competencies.has(id));
  const missing = [...competencies].filter((id) => !Object.hasOwn(terms, id));
  return [
    ...unknown.map((id) => fault("terms", id, `leads to “${id}”, which is no competency`)),
    ...missing.map((id) => fault("terms", id, "has no words by which it is found in a CV")),
  ];
}

function listFaults(part: string, where: string, list: List): ContentFault[] {
  const { any_case, exact = [], listed = [] } = list;
  const all = [...any_case, ...exact, ...listed];
  const short = any_case.filter((term) => keyOf(term).length < LEAST_ANY_CASE);
  // A term may be both: "Spark" anywhere, and "spark" where it is an item of a list.
  const twice = [any_case.concat(exact), any_case.concat(listed)].flatMap(repeated);
  return [
    ...all.flatMap((term) =>
      formProblems(term).map((problem) => fault(part, where, `“${term}” ${problem}`)),
    ),
    ...listed
      .filter((term) => forms(term).some((form) => listItems(form).length > 1))
      .map((term) =>
        fault(part, where, `“${term}” is two items of a list; put it under any_case or exact`),
      ),
    ...short.map((term) =>
      fault(part, where, `“${term}” is too short to mean one thing; put it under exact or listed`),
    ),
    ...[...new Set(twice)].map((term) => fault(part, where, `has “${term}” twice`)),
  ];
}

/** What keeps a term from ever being found, or lets every CV have it. */
function formProblems(term: string): string[] {
  if (term !== term.trim()) return ["begins or ends with a space"];
  if (forms(term).length === 0)
    return ["can never be found: a comma, bracket, colon, dash or full stop ends a phrase"];
  return EVERY_CV.has(term.toLowerCase())
    ? ["stands in nearly every CV and would say nothing"]
    : [];
}

function sharingFaults(
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  shared: readonly string[],
): ContentFault[] {
  const onPurpose = new Set(shared.map(keyOf));
  const slips = [...owners].filter(([term, ids]) => ids.size > 1 && !onPurpose.has(term));
  const idle = shared.filter((term) => (owners.get(keyOf(term))?.size ?? 0) < 2);
  return [
    ...slips.map(([term, ids]) =>
      fault(
        "terms",
        [...ids].join(" and "),
        `both have “${term}”; keep one, or list it under shared if it is meant`,
      ),
    ),
    ...idle.map((term) => fault("shared", term, "does not stand under two competencies")),
  ];
}

/** Each term, as it is compared, and the competencies that have it. */
function ownersOf(terms: Words["terms"]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [id, { any_case, exact = [], listed = [] }] of Object.entries(terms))
    for (const term of [...any_case, ...exact, ...listed])
      owners.set(keyOf(term), (owners.get(keyOf(term)) ?? new Set()).add(id));
  return owners;
}

/** Two spellings with the same key find the same text. */
function keyOf(term: string): string {
  const [first = []] = forms(term);
  return first.map(({ folded }) => folded).join(" ");
}

function repeated(list: readonly string[]): string[] {
  const keys = list.map(keyOf);
  return list.filter((_, i) => keys.indexOf(keys[i] ?? "") !== i);
}

function fault(part: string, where: string, problem: string): ContentFault {
  return { file: resumeWordsFile(part), where, problem };
}

const LEAST_ANY_CASE = 3;

/** Judgement: words that would suggest a competency to everybody. */
const EVERY_CV = new Set([
  "team",
  "teamwork",
  "team player",
  "communication",
  "communication skills",
  "leadership",
  "problem solving",
  "problem-solving",
  "experience",
  "project",
  "data",
  "model",
  "code",
  "software",
  "work",
  "skills",
  "management",
  "research",
  "learning",
  "english",
]);
