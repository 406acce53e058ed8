/** Pay figures of the source, drawn on one scale so that their contradictions can be seen. */
import type { RoleGuide } from "@/lib/model/role-guide";
import type { Contradiction, Figure } from "@/lib/model/source-facts";
import { paths } from "@/lib/paths";

export type PayMark = {
  figure: Figure;
  /** Places on the scale, 0 to 1; equal for a single figure. An open end is where the known one is. */
  from: number;
  to: number;
  contradictions: NumberedContradiction[];
};

/** `path`: where the subject's card stands. */
export type PayGroup = { id: string; title: string; path: string; marks: PayMark[] };

export type PayChart = { from: number; to: number; ticks: number[]; groups: PayGroup[] };

const TICK = 50_000;

/** Only figures that are pay; facts without one are left out. */
export function payChart({ facts, contradictions }: RoleGuide): PayChart {
  const pay = facts.flatMap(({ figures }) => figures.filter(isPay));
  const ends = pay.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const from = Math.floor(Math.min(...ends) / TICK) * TICK;
  // One tick beyond the highest end, so that an arrow at it stays on the scale.
  const to = (Math.floor(Math.max(...ends) / TICK) + 1) * TICK;
  const at = (dollars: number) => (dollars - from) / (to - from);
  return {
    from,
    to,
    ticks: Array.from({ length: (to - from) / TICK + 1 }, (_, i) => from + i * TICK),
    groups: facts.flatMap((fact) => {
      const marks = fact.figures.filter(isPay).map((figure) => ({
        figure,
        from: at(figure.low ?? figure.high ?? from),
        to: at(figure.high ?? figure.low ?? from),
        contradictions: contradictionsOf(contradictions, figure.id),
      }));
      return marks.length === 0
        ? []
        : [{ id: fact.id, title: fact.title, path: `${paths[fact.page]}#${fact.id}`, marks }];
    }),
  };
}

/** A contradiction by its place in the list that a reader sees, from 1, and by its id. */
export type NumberedContradiction = { number: number; id: string };

/** The contradictions that name a figure. */
export function contradictionsOf(
  contradictions: readonly Contradiction[],
  figure: string,
): NumberedContradiction[] {
  return contradictions.flatMap(({ id, figures }, i) =>
    figures.includes(figure) ? [{ number: i + 1, id }] : [],
  );
}

/** "5 to 7" as "5 to 7 years"; what already says years stays. */
export function inYears(years: string): string {
  return /year/.test(years) ? years : `${years} years`;
}

function isPay({ basis, low, high }: Figure): boolean {
  return basis !== "not pay" && (low !== null || high !== null);
}
