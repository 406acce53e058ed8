/** A comparison in words: what became of readiness, and how much of it means anything. */
import type { Relation } from "@/lib/scoring/retest";
import type { Comparison } from "./compare";
import { count, listOf, points, VERDICT_WORDS } from "./words";

/** One sentence for the heading, and those that stand beneath it, most important first. */
export type CompareSentence = { headline: string; details: string[] };

type Words = {
  other: string;
  same: (readiness: number) => string;
  differ: (before: number, now: number) => string;
  /** Begins a sentence that ends in "by up to 4 points, four times in five". */
  yardstick: string;
  nothing: string;
  something: string;
};

const WORDS: Record<Relation, Words> = {
  "same-person": {
    other: "the earlier result",
    same: (readiness) => `Readiness is ${readiness}, as before.`,
    differ: (before, now) =>
      `Readiness went ${now > before ? "up" : "down"} from ${before} to ${now}.`,
    yardstick: "Answering twice with nothing changed moves readiness",
    nothing: "so the levels alone do not show a change",
    something: "what the levels moved is more than that",
  },
  "two-people": {
    other: "the other result",
    same: (readiness) => `Readiness is ${readiness} in both results.`,
    differ: (before, now) => `Readiness is ${now} here and ${before} in the other result.`,
    yardstick: "Two people who stand at the same place differ in readiness",
    nothing: "so the levels alone do not set the two apart",
    something: "what the levels set apart is more than that",
  },
};

export function compareSentence(comparison: Comparison): CompareSentence {
  const { readiness, relation } = comparison;
  const words = WORDS[relation];
  if (readiness.pairs === 0) {
    return {
      headline: "The two results have no answered competency in common.",
      details: [...answeredOnce(comparison), ...askedWords(comparison)],
    };
  }
  const figures = readiness.shown.before && readiness.shown.now;
  return {
    headline: figures ? readinessWords(comparison) : tooFewWords(comparison, words.other),
    details: [
      ...verdictWords(comparison),
      ...(figures ? [...noiseWords(comparison), ...partWords(comparison)] : []),
      ...moveWords(comparison),
      ...answeredOnce(comparison),
      ...askedWords(comparison),
    ],
  };
}

function readinessWords({ readiness, relation }: Comparison): string {
  const [before, now] = [points(readiness.before ?? 0), points(readiness.now ?? 0)];
  return before === now ? WORDS[relation].same(now) : WORDS[relation].differ(before, now);
}

function tooFewWords({ readiness: { shown } }: Comparison, other: string): string {
  const where = !shown.before && !shown.now ? "both results" : shown.now ? other : "this result";
  return `Too little is answered in ${where} for a readiness figure.`;
}

function verdictWords({ verdict, relation }: Comparison): string[] {
  if (verdict.before === verdict.now) return [];
  const [before, now] = [VERDICT_WORDS[verdict.before], VERDICT_WORDS[verdict.now]];
  return [
    relation === "same-person"
      ? `The verdict was “${before}” and is “${now}” now.`
      : `The verdict is “${now}” here and “${before}” in the other result.`,
  ];
}

function noiseWords({ readiness, relation }: Comparison): string[] {
  const { yardstick, nothing, something } = WORDS[relation];
  if (readiness.moved === 0) return [];
  const size = Math.round(readiness.noise);
  const by = size === 0 ? "less than a point" : `up to ${count(size, "point")}`;
  const end = readiness.withinNoise ? nothing : something;
  const link = readiness.withinNoise ? "," : ";";
  return [`${yardstick} by ${by}, four times in five${link} ${end}.`];
}

/** What else readiness differs by, where it is half a point or more. */
function partWords({ readiness, relation }: Comparison): string[] {
  const which = relation === "same-person" ? "the later result" : "this result";
  const part = (what: string, size: number) => {
    const whole = Math.round(Math.abs(size));
    if (whole === 0) return [];
    return [`${what} put ${which} ${count(whole, "point")} ${size > 0 ? "higher" : "lower"}.`];
  };
  return [
    ...part("Questions answered in only one of the two", readiness.answered),
    ...part("Requirements that differ", readiness.asked),
  ];
}

function moveWords({ counts: { up, down, withinNoise }, relation }: Comparison): string[] {
  const same = relation === "same-person";
  const far = same
    ? "by more than answering twice explains"
    : "by more than two people's ways of answering explain";
  if (up + down + withinNoise === 0) {
    return [same ? "No level moved." : "No level differs where both are answered."];
  }
  const parts = same
    ? [
        up > 0 ? `${count(up, "level")} went up` : "",
        down > 0 ? `${up > 0 ? down : count(down, "level")} went down` : "",
      ]
    : [
        up > 0 ? `${count(up, "level is", "levels are")} higher here` : "",
        down > 0 ? `${up > 0 ? down : count(down, "level is", "levels are")} lower` : "",
      ];
  const said = parts.filter((part) => part !== "");
  return [
    said.length === 0
      ? `No level ${same ? "moved" : "differs"} ${far}.`
      : `${listOf(said)} ${far}.`,
    ...(withinNoise === 0
      ? []
      : [
          `${count(withinNoise, same ? "move is" : "difference is", same ? "moves are" : "differences are")} too small to mean anything.`,
        ]),
  ];
}

function answeredOnce({ counts, relation }: Comparison): string[] {
  const { newlyAnswered: added, noLongerAnswered: gone } = counts;
  const same = relation === "same-person";
  const parts = [
    added > 0
      ? `${count(added, "competency has", "competencies have")} a level ${same ? "now and had none before" : "only here"}`
      : "",
    gone > 0
      ? `${count(gone, "competency has", "competencies have")} ${same ? "no level any more" : "one only in the other result"}`
      : "",
  ].filter((part) => part !== "");
  return parts.map((part) => `${part}.`);
}

function askedWords({ counts, before, now, relation }: Comparison): string[] {
  if (counts.asked === 0) return [];
  const made = ({ variantName, version }: Comparison["now"]) =>
    `${variantName}, version ${version}`;
  return [
    `${count(counts.asked, "requirement differs", "requirements differ")}: ${WORDS[relation].other} was made for ${made(before)}, this one for ${made(now)}.`,
  ];
}
