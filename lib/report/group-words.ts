/** What the charts of the groups show, in sentences. */
import type { Relation } from "@/lib/scoring/retest";
import type { GroupPoint } from "./group-series";
import { count, fewNames } from "./words";

/** A mean level as it is shown everywhere: one decimal. */
export function meanWords(level: number): string {
  return level.toFixed(1);
}

/** "1.8 of 2.6", or "no answer, 2.6 asked". */
export function ofAsked({ level, required }: GroupPoint): string {
  return level === undefined
    ? `no answer, ${meanWords(required)} asked`
    : `${meanWords(level)} of ${meanWords(required)}`;
}

/** Where the answers reach the requirement, and where the picture's gap is widest. */
export function groupSummary(series: readonly GroupPoint[]): string {
  const known = series.filter((point) => point.coverage !== undefined);
  if (known.length === 0) return "No group has an answer yet.";
  const met = known.filter((point) => (point.coverage ?? 0) >= 100 - 1e-9).length;
  const gap = met === known.length ? [] : widestGap(known);
  return [`${metWords(met, known.length)} what the role asks in full.`, ...gap].join(" ");
}

/** "3 of 11 groups meet". */
function metWords(met: number, known: number): string {
  if (known === 1) return `The one group that is answered ${met === 1 ? "meets" : "does not meet"}`;
  if (met === known) return "Every group that is answered meets";
  if (met === 0) return `None of the ${known} groups meets`;
  return `${met} of ${known} groups ${met === 1 ? "meets" : "meet"}`;
}

function widestGap(known: readonly GroupPoint[]): string[] {
  const [widest] = ranked(known, ({ level, required }) => shown(required) - shown(level ?? 0));
  if (widest !== undefined && shown(widest.level ?? 0) < shown(widest.required)) {
    return [
      `The widest gap is in ${widest.group.name}: level ${meanWords(widest.level ?? 0)} on average, where ${meanWords(widest.required)} is asked.`,
      ...evenedOut(known),
    ];
  }
  const [lowest] = ranked(known, ({ coverage }) => -(coverage ?? 0));
  const covered = Math.floor((lowest?.coverage ?? 0) + 1e-9);
  return [
    `On average every group answered reaches the level asked; single competencies fall short, most in ${lowest?.group.name}, where ${covered}% is covered.`,
  ];
}

function evenedOut(known: readonly GroupPoint[]): string[] {
  const names = known
    .filter(({ level, required }) => shown(level ?? 0) >= shown(required))
    .filter(({ coverage }) => (coverage ?? 0) < 100 - 1e-9)
    .map(({ group }) => group.name);
  if (names.length === 0) return [];
  return [
    `${fewNames(names)} ${names.length === 1 ? "reaches" : "reach"} the level asked on average only: more than is asked in one competency does not pay for less in another.`,
  ];
}

/** Where the coach sees it differently, or nothing where the coach gave no level. */
export function coachSummary(series: readonly GroupPoint[]): string | undefined {
  const both = series.flatMap(({ group, level, coach }) =>
    level === undefined || coach === undefined ? [] : { group, was: level, now: coach.level },
  );
  if (both.length === 0) return undefined;
  const { higher, lower, widest } = movesOf(both);
  if (widest === undefined) {
    return both.length === 1
      ? `The coach sees ${both[0]?.group.name} as the answers do.`
      : "The coach sees every group they rated as the answers do, on average.";
  }
  return `The coach sees ${moved(higher, lower)}. They differ most in ${widest.group.name}: ${meanWords(widest.now)} by the coach, ${meanWords(widest.was)} by the answers.`;
}

/** What moved since the other result, or nothing where the two share no group. */
export function earlierSummary(
  series: readonly GroupPoint[],
  relation: Relation,
): string | undefined {
  const both = series.flatMap(({ group, level, earlier }) =>
    level === undefined || earlier === undefined ? [] : { group, was: earlier.level, now: level },
  );
  if (both.length === 0) return undefined;
  const other = relation === "same-person" ? "the earlier result" : "the other result";
  const { higher, lower, widest } = movesOf(both);
  if (widest === undefined) return `Beside ${other} every group is the same, on average.`;
  const all = moved(higher, lower, (higher || lower) === 1 ? " is" : " are");
  return `Beside ${other} ${all}. The largest difference is in ${widest.group.name}: ${meanWords(widest.was)} there, ${meanWords(widest.now)} here.`;
}

type Both = { group: GroupPoint["group"]; was: number; now: number };

function movesOf(both: readonly Both[]) {
  const by = ({ was, now }: Both) => shown(now) - shown(was);
  const [widest] = ranked(both, (one) => Math.abs(by(one)));
  return {
    higher: both.filter((one) => by(one) > 0).length,
    lower: both.filter((one) => by(one) < 0).length,
    widest: widest !== undefined && by(widest) !== 0 ? widest : undefined,
  };
}

/** "3 groups higher and 1 lower", with a verb "3 groups are higher and 1 lower". Not both are 0. */
function moved(higher: number, lower: number, verb = ""): string {
  if (lower === 0) return `${count(higher, "group")}${verb} higher`;
  if (higher === 0) return `${count(lower, "group")}${verb} lower`;
  return `${count(higher, "group")}${verb} higher and ${lower} lower`;
}

/** Sentences speak of the figures that are shown, so that a difference nobody can see is none. */
function shown(level: number): number {
  return Math.round(10 * Number(meanWords(level)));
}

/** The largest first; what is equal stays in the model's order. */
function ranked<T>(list: readonly T[], size: (one: T) => number): T[] {
  return [...list].sort((a, b) => size(b) - size(a));
}
