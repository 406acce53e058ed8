/** What a short form keeps of the full form's largest gaps, over many virtual people. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answers } from "@/lib/model/result";
import { priorityOf, rankGaps } from "@/lib/scoring/point";
import { rate } from "@/lib/scoring/ratings";
import type { Requirement } from "@/lib/scoring/requirements";
import type { Order } from "./quick-orders";

/** Against the five largest gaps of the same person's full form, all shares 0 to 1. */
export type Kept = {
  /** How many of the five are the same, on average. */
  overlap: number;
  /** Priorities of the five found, over those of the full form's five, both summed over all people. */
  share: number;
  /** The same share taken person by person, then averaged: people with small gaps count as much. */
  personShare: number;
  /** What nine of ten people exceed of their own share. */
  lowestTenth: number;
};

export type Study = {
  /** After so many questions, in the order of the points asked for. */
  at: Kept[];
  /** Where the form ends by itself. */
  end: Kept & {
    /** Questions asked: mean, 5th and 95th percentile, the most. */
    asked: { mean: number; low: number; high: number; most: number };
    /** Share of the weight in scope that was asked, mean. */
    weight: number;
    /** Share of people whom the form let go before its maximum, and the share of value that they kept. */
    early: { people: number; share: number };
  };
  /** People with at least one gap; the others have nothing to keep and are left out. */
  people: number;
};

/** Asks everybody in `order` and compares with all their answers after each number of `points`. */
export function studyOrder(
  requirements: readonly Requirement[],
  model: RequirementModel,
  people: readonly Answers[],
  order: Order,
  points: readonly number[],
): Study {
  const { top } = model.scoring.tiers;
  const runs = people.flatMap((person, seed) => {
    const ranked = rankGaps(rate(requirements, person, model.scoring));
    if (ranked.length === 0) return [];
    // The order of gaps is one for all answers, so a part of them has its largest in the same order.
    const found = (ids: ReadonlySet<string>) =>
      ranked.filter(({ id }) => ids.has(id)).slice(0, top);
    const full = ranked.slice(0, top);
    const fullIds = new Set(full.map(({ id }) => id));
    const { ids, ended } = order(person, seed);
    const after = (count: number): Found => {
      const five = found(new Set(ids.slice(0, count)));
      return {
        value: sumOf(five.map(priorityOf)),
        full: sumOf(full.map(priorityOf)),
        overlap: five.filter(({ id }) => fullIds.has(id)).length,
      };
    };
    const asked = new Set(ids.slice(0, ended));
    const weight = sumOf(requirements.filter(({ id }) => asked.has(id)).map((r) => r.weight));
    return [{ at: points.map(after), end: after(ended), ended, weight }];
  });
  const lengths = runs.map(({ ended }) => ended).sort((a, b) => a - b);
  const early = runs.filter(({ ended }) => ended < model.quick.max_questions);
  return {
    at: points.map((_, i) => keptOf(runs.map(({ at }) => at[i]!))),
    end: {
      ...keptOf(runs.map(({ end }) => end)),
      asked: {
        mean: sumOf(lengths) / lengths.length,
        low: quantile(lengths, 0.05),
        high: quantile(lengths, 0.95),
        most: quantile(lengths, 1),
      },
      weight:
        sumOf(runs.map(({ weight }) => weight)) /
        runs.length /
        sumOf(requirements.map(({ weight }) => weight)),
      early: {
        people: early.length / runs.length,
        share: keptOf(early.map(({ end }) => end)).share,
      },
    },
    people: runs.length,
  };
}

type Found = { value: number; full: number; overlap: number };

function keptOf(found: readonly Found[]): Kept {
  const shares = found.map(({ value, full }) => value / full).sort((a, b) => a - b);
  return {
    overlap: sumOf(found.map(({ overlap }) => overlap)) / found.length,
    share: sumOf(found.map(({ value }) => value)) / sumOf(found.map(({ full }) => full)),
    personShare: sumOf(shares) / shares.length,
    lowestTenth: quantile(shares, 0.1),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The order statistic at `share` of the way, 0 to 1; `sorted` ascending. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
