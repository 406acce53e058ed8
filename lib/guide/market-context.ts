/** The few figures of pay and market that bear on a result, each with what speaks against it. */

import type { ReportGuide } from "@/lib/model/report-guide";
import type { Variant } from "@/lib/model/requirement-model";
import type { Contradiction, Fact, Figure } from "@/lib/model/source-facts";
import { inYears } from "./pay-chart";

export type MarketCard = {
  fact: Fact;
  figures: { figure: Figure; facts: string }[];
  /** What the source itself says against one of them. */
  contradictions: Contradiction[];
};

/** In the guide's order; figures of other industries are left out. */
export function marketCards(
  { facts, figures, contradictions }: ReportGuide,
  variant: Variant | null,
): MarketCard[] {
  const shown = new Set([...figures.everybody, ...figures[variant ?? "general"]]);
  return facts.flatMap((fact): MarketCard[] => {
    const own = fact.figures.filter(({ id }) => shown.has(id));
    if (own.length === 0) return [];
    return [
      {
        fact,
        figures: own.map((figure) => ({ figure, facts: figureFacts(figure) })),
        contradictions: contradictions.filter((one) =>
          own.some(({ id }) => one.figures.includes(id)),
        ),
      },
    ];
  });
}

/** What a figure rests on: basis, measure, years, period, place and line of the source. */
export function figureFacts(figure: Figure): string {
  const { basis, measure, years, period, place, source_line } = figure;
  return [
    ...(basis === "not pay" ? [] : [basis]),
    measure,
    ...(years === null ? [] : [inYears(years)]),
    period,
    place === "not named" ? "place not named" : place,
    `line ${source_line}`,
  ].join(" · ");
}
