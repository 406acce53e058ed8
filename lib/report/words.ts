/** Small words that every sentence of the report shares. */
import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import type { Answer, Confidence, PracticeAnswer } from "@/lib/model/result";
import type { GateState } from "@/lib/scoring/gates";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Tier } from "@/lib/scoring/tiers";
import type { Verdict } from "@/lib/scoring/verdict";

export const GATE_WORDS: Record<GateState, string> = {
  clear: "clear",
  missed: "missed",
  open: "open",
};

/** Stand beside the word, never instead of it. */
export const GATE_MARKS: Record<GateState, string> = { clear: "✓", missed: "✕", open: "?" };

export const KIND_WORDS: Record<GapKind, string> = {
  missing: "Missing",
  "part-way": "Part-way",
  unsure: "Not sure",
  unshown: "Nothing shown yet",
  contested: "Seen differently",
};

export const PRACTICE_WORDS: Record<PracticeAnswer, string> = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
  "not-mine": "Not my job",
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  ready: "Ready",
  "on-track": "On track",
  building: "Building",
  "cannot-say": "Cannot say yet",
};

export const TIER_WORDS: Record<Tier, string> = { A: "First", B: "Next", C: "Later" };

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  sure: "Sure",
  fairly: "Fairly",
  guess: "A guess",
};

/** Goes along with every result, wherever it is shown. */
export const UNVERIFIED = "self-reported, not verified";

/** What stands where a competency has no level; none of it counts as zero. */
export function noLevelWords(answer: Answer | undefined): string {
  if (answer === undefined || !("skip" in answer)) return "Not answered";
  return answer.skip === "not-sure" ? "Not sure" : "Not said";
}

/** "a", "a and b", "a, b and c"; where one has an "and" of its own, a comma stands before the last. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  const and = items.some((item) => item.includes(" and ")) ? ", and " : " and ";
  return `${items.slice(0, -1).join(", ")}${and}${items.at(-1)}`;
}

/** The first two names, and how many more there are: "a, b and 3 more". */
export function fewNames(names: readonly string[]): string {
  if (names.length <= 3) return listOf(names);
  return listOf([...names.slice(0, 2), `${names.length - 2} more`]);
}

/** The same with its first letter large, to begin a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Names of competencies, in the order of the ids; an id that the model lacks has none. */
export function namesOf(model: RequirementModel, ids: readonly string[]): string[] {
  return ids.flatMap((id) => model.competencies.find((one) => one.id === id)?.name ?? []);
}

/** Name of a competency; the id itself where the model lacks it. */
export function nameOf(model: RequirementModel, id: string): string {
  return model.competencies.find((one) => one.id === id)?.name ?? id;
}

/** "General", or the name of the industry. */
export function industryOf({ variants }: RequirementModel, variant: Variant | null): string {
  return variant === null ? "General" : variants[variant];
}

/** "1 level", "2 levels". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A readiness for reading: a whole number, never rounded up to a threshold it has not reached. */
export function points(readiness: number): number {
  return Math.floor(readiness + 1e-9);
}

/** A whole number as "1,234". By hand: a page's first `toLocaleString` takes 30 ms, on a phone four times as long. */
export function thousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "60 to 120 hours", "2,647 to 5,410 hours". */
export function hoursRange([low, , high]: readonly [number, number, number]): string {
  return `${thousands(low)} to ${thousands(high)} hours`;
}

/** ISO date or date-time as "23 November 2026", the same in every time zone. */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
