/** How the marks of the level picture look in a file; the same as the style sheet's `.level-picture`. */
import type { LevelMark, Mark } from "@/lib/report/level-marks";
import type { PathShape } from "./picture";

const STYLES: Record<Mark, Pick<PathShape, "fill" | "stroke">> = {
  axis: { stroke: { colour: "line-strong", width: 1 } },
  have: { fill: "have" },
  missing: { fill: "hatch", stroke: { colour: "gap", width: 0.5 } },
  notch: { fill: "ink" },
  "notch-line": { stroke: { colour: "ink", width: 2 } },
  "notch-line-inside": { stroke: { colour: "paper", width: 2 } },
  earlier: { fill: "paper", stroke: { colour: "have", width: 2 } },
  coach: { fill: "coach", stroke: { colour: "paper", width: 1 } },
};

export function markShapes(marks: readonly LevelMark[]): PathShape[] {
  return marks.map(({ mark, d }) => markShape(mark, d));
}

export function markShape(mark: Mark, d: string): PathShape {
  return { kind: "path", d, ...STYLES[mark] };
}
