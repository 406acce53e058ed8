/** The breakdown's sum in words, so that a reader can redo it by hand. */
import type { Breakdown } from "./breakdown";
import { count } from "./words";

/** "12.40". */
export function hundredths(value: number): string {
  return value.toFixed(2);
}

/** How one row is worked out, with its own numbers. */
export function workedRow({ rows, weights }: Breakdown): string | undefined {
  const row = rows.find(({ level, required }) => level > 0 && level < required) ?? rows[0];
  if (row === undefined) return undefined;
  const counted = Math.min(row.level, row.required);
  return `${row.name}: weight ${row.weight}, level ${row.level} of ${row.required} asked, so ${row.weight} × ${counted}/${row.required} ÷ ${weights} × 100 = ${hundredths(row.gives)}${row.level > row.required ? "; what is beyond the requirement gives nothing more" : ""}.`;
}

/** What stands outside the sum; undefined where nothing does. */
export function outsideWords({ unanswered, weights, allWeights }: Breakdown): string | undefined {
  if (unanswered.length === 0) return undefined;
  const [has, they] = unanswered.length === 1 ? ["has", "it stands"] : ["have", "they stand"];
  return `${count(unanswered.length, "competency", "competencies")} ${has} no level; ${they} outside the sum, with ${allWeights - weights} of ${allWeights} of the weight.`;
}
