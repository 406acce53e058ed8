/** The least hours to the next verdict: which levels to raise, and what to write up. */
import type { Hours, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { bandsOf } from "@/lib/scoring/bands";
import { answeredShareOf } from "@/lib/scoring/point";
import { isAnswered, type Rating, rate } from "@/lib/scoring/ratings";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { canSay, type Verdict } from "@/lib/scoring/verdict";
import { evidenceHours } from "./evidence-to-write";
import { leastHours } from "./least-hours";
import { openSteps } from "./open-steps";
import { type Search, toEnd } from "./search";
import { type Standing, standingsOf } from "./standing";
import { gateAllows, rateAt, spareFor, type Target, type WayTerms } from "./way-ratings";
import { waySteps } from "./way-steps";
import { inOrderOfNeed } from "./within-hours";

export type WayOptions = {
  /** As if a coach had agreed to every level, also to those that are raised. */
  agreed?: boolean | undefined;
  /** Keys of steps that no way may take. */
  skipped?: Readonly<Record<string, string>> | undefined;
};

type WayStep = { key: string; competency: string; from: number; to: number; hours: Hours };

export type CheapestWay =
  | {
      ok: true;
      target: Target;
      /** Each after what it needs; none where the verdict is reached already. */
      steps: WayStep[];
      /** Pieces of evidence to write, for must-haves that have their level and are open. */
      evidence: { competency: string; entries: number }[];
      hours: Hours;
    }
  | {
      ok: false;
      target: Target;
      /**
       * `answers`: too little is answered for any verdict. `must-haves`: some have no level, and
       * unanswered is open. `out-of-reach`: not even with every step that is not skipped.
       */
      reason: "answers" | "must-haves" | "out-of-reach";
      /** What to answer first, or the must-haves that stand in the way. */
      competencies: string[];
    };

/** The verdict after this one; undefined after "ready" and while none can be given. */
export function nextVerdict(verdict: Verdict): Target | undefined {
  if (verdict === "building") return "on-track";
  return verdict === "on-track" ? "ready" : undefined;
}

/**
 * The level raises with the fewest middle hours that bring a result to a verdict, from the levels
 * that it and the steps done since say. Confidence stays as answered. "Ready" may take levels
 * beyond the requirement, because its band allows for doubt in every answer.
 */
export function cheapestWay(
  model: RequirementModel,
  result: Result,
  target: Target,
  options?: WayOptions,
): CheapestWay {
  return toEnd(searchWay(model, result, target, options));
}

/** The same with pauses, for a page that has to answer meanwhile. */
export function* searchWay(
  model: RequirementModel,
  result: Result,
  target: Target,
  { agreed = false, skipped = {} }: WayOptions = {},
): Search<CheapestWay> {
  const terms: WayTerms = {
    target,
    agreed,
    answers: result.answers,
    constants: model.scoring,
    bandOf: bandsOf(model.scoring),
  };
  const requirements = resolveRequirements(model, result.variant);
  const ratings = rate(requirements, result.answers, model.scoring);
  const standings = standingsOf(ratings, result.progress ?? {});
  const now = [...standings.values()].map((standing) => rateAt(standing, undefined, terms));
  const unanswered = now.filter((rating) => !isAnswered(rating));
  const silent = unanswered.filter((rating) => !gateAllows(rating, terms));
  if (!canSay(answeredShareOf(now), model.scoring)) return failed(target, "answers", unanswered);
  if (silent.length > 0) return failed(target, "must-haves", silent);

  const gateLevel = (standing: Standing) => levelOfGate(standing, terms);
  const open = openSteps(
    model,
    standings,
    (standing) => (target === "ready" ? 4 : Math.max(standing.rating.level, gateLevel(standing))),
    skipped,
  );
  const forced = openSteps(model, standings, gateLevel, skipped);
  const steps = waySteps(model, standings, open, terms);
  const ratingsWith = (taken: ReadonlySet<string>) => {
    const levels = new Map<string, number>();
    for (const { key, rating, to } of steps) {
      if (taken.has(key)) levels.set(rating.id, Math.max(to, levels.get(rating.id) ?? 0));
    }
    return [...standings].map(([id, standing]) => rateAt(standing, levels.get(id), terms));
  };
  const found = yield* leastHours(steps, new Set(forced.steps.keys()), (taken) =>
    spareFor(ratingsWith(taken), terms),
  );
  if (found === undefined) {
    const highest = ratingsWith(new Set(open.steps.keys()));
    const barred = highest.filter((rating) => !gateAllows(rating, terms));
    return failed(target, "out-of-reach", barred);
  }
  const taken = inOrderOfNeed(steps.filter(({ key }) => found.has(key)));
  const evidence = ratingsWith(found)
    .filter(({ toWrite }) => toWrite > 0)
    .map(({ id, toWrite }) => ({ competency: id, entries: toWrite }));
  const all = [
    ...taken.map(({ hours }) => hours),
    ...evidence.map(({ entries }) => evidenceHours(model, entries)),
  ];
  const sum = (part: 0 | 1 | 2) => all.reduce((total, hours) => total + hours[part], 0);
  return {
    ok: true,
    target,
    steps: taken.map(({ key, rating, from, to, hours }) => ({
      key,
      competency: rating.id,
      from,
      to,
      hours,
    })),
    evidence,
    hours: [sum(0), sum(1), sum(2)],
  };
}

/** The lowest level from here on at which its must-have allows the verdict; from here where none does. */
function levelOfGate(standing: Standing, terms: WayTerms): number {
  const now = standing.now ?? 4;
  for (let level = now; level <= 4; level++) {
    if (gateAllows(rateAt(standing, level, terms), terms)) return level;
  }
  return now;
}

function failed(
  target: Target,
  reason: Extract<CheapestWay, { ok: false }>["reason"],
  because: readonly Rating[],
): CheapestWay {
  return { ok: false, target, reason, competencies: because.map(({ id }) => id) };
}
