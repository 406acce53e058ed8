/** The verdict in words: a headline that names what decides it, and what would change it. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Score } from "@/lib/scoring/score";
import { capital, count, listOf, points } from "./words";

export type VerdictSentence = { headline: string; change: string };

/** Whose result it is: the reader's own, or somebody else's, by name where they gave one. */
export type Whose = { own: true } | { own: false; name: string | undefined };

export function verdictSentence(
  model: RequirementModel,
  score: Score,
  whose: Whose,
): VerdictSentence {
  switch (score.verdict) {
    case "cannot-say":
      return cannotSay(model, score);
    case "ready":
      return {
        headline: `${opening(whose, "ready for this role")} Every must-have is clear.`,
        change: `Even the low end of the likely range, ${points(score.band?.[0] ?? 0)}, is at or above ${model.scoring.verdict.ready_band_low}, where ready begins.`,
      };
    case "on-track":
      return onTrack(model, score, whose);
    case "building":
      return building(model, score, whose);
  }
}

function opening(whose: Whose, state: string): string {
  if (whose.own) return `You are ${state}.`;
  if (whose.name !== undefined) return `${whose.name} is ${state}.`;
  return `${capital(state)}.`;
}

function cannotSay(model: RequirementModel, score: Score): VerdictSentence {
  const needed = Math.round(model.scoring.verdict.min_answered_share * 100);
  const share = Math.floor(score.answeredShare * 100 + 1e-9);
  const [low, high] = score.bounds.map(points);
  return {
    headline: "It is too early to say.",
    change: `The answers cover ${share}% of what the role weighs; a verdict needs ${needed}%. Whatever the rest is, readiness lies between ${low} and ${high}.`,
  };
}

function onTrack(model: RequirementModel, score: Score, whose: Whose): VerdictSentence {
  const open = namesIn(model, score, "open");
  const low = points(score.band?.[0] ?? 0);
  const ready = model.scoring.verdict.ready_band_low;
  const short = low < ready;
  const start = opening(whose, "on track");
  if (open.length === 0) {
    const first = firstGap(model, score);
    return {
      headline: `${start} Every must-have is clear${first ? `; ${first} is the largest gap left` : ""}.`,
      change: `Ready begins when the low end of the likely range reaches ${ready}; it is ${low} now.`,
    };
  }
  const headline =
    open.length <= 2
      ? `${start} ${listOf(open)} ${open.length === 1 ? "stands" : "stand"} between here and ready.`
      : `${start} ${count(open.length, "must-have")} are still open.`;
  const rest = short ? ` and the low end of the likely range, ${low} now, must reach ${ready}` : "";
  return {
    headline,
    change: `For ready, every must-have has to be clear${rest}. Open means the answer is too close to the floor, or missing.`,
  };
}

function building(model: RequirementModel, score: Score, whose: Whose): VerdictSentence {
  const missed = namesIn(model, score, "missed");
  const { on_track_readiness } = model.scoring.verdict;
  const now = points(score.readiness ?? 0);
  const start = opening(whose, "building");
  const below = now < on_track_readiness;
  const reach = `readiness has to reach ${on_track_readiness}; it is ${now} now`;
  if (missed.length === 0) {
    const first = firstGap(model, score);
    return {
      headline: `${start} No must-have is missed${first ? `; ${first} is the largest gap` : ""}.`,
      change: `For on track, ${reach}.`,
    };
  }
  const headline =
    missed.length <= 2
      ? `${start} ${listOf(missed)} ${missed.length === 1 ? "comes" : "come"} first.`
      : `${start} ${count(missed.length, "must-have")} come first.`;
  return {
    headline,
    change: `For on track, no must-have may be missed${below ? `, and ${reach}` : ""}.`,
  };
}

function namesIn(model: RequirementModel, score: Score, state: "open" | "missed"): string[] {
  return model.competencies
    .filter(({ id }) => score.gates.get(id) === state)
    .map(({ name }) => name);
}

function firstGap(model: RequirementModel, score: Score): string | undefined {
  const first = score.gaps[0]?.id;
  return model.competencies.find(({ id }) => id === first)?.name;
}
