/** Scripts of each page over those of a page of nothing; e2e/sizes.spec.ts fails on the same figures. */
import { BUDGETS, buildEmptyPage, scriptBytes } from "../script-sizes";
import { kilobytes, type Row } from "./row";

export async function measure(): Promise<Row[]> {
  const empty = buildEmptyPage();
  return Object.entries(BUDGETS).map(([page, budget]) => {
    const bytes = scriptBytes(".next", page);
    return {
      what: `script of ${page}, gzip, over the empty page`,
      measured: `+${kilobytes(bytes - empty)}`,
      budget: `+${kilobytes(budget)}`,
      yardstick: `empty page ${kilobytes(empty)}`,
      ratio: (bytes / empty).toFixed(2),
    };
  });
}
