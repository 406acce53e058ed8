import { useEffect, useState } from "react";
import { onPrint } from "./on-print";

/** What fits on the narrower of A4 and Letter; `.group-charts` has the same in its rules for paper. */
const PAPER = 600;

/** The width of a chart: its place's, but on paper that of the sheet, which no observer of sizes tells of in time. */
export function usePaperWidth(): "100%" | number {
  const [printing, setPrinting] = useState(false);
  useEffect(
    () =>
      onPrint(
        () => setPrinting(true),
        () => setPrinting(false),
      ),
    [],
  );
  return printing ? PAPER : "100%";
}
