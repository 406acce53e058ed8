/** What stands around a chart in a file: title and summary above, legend and origin beneath. */
import type { Picture, Shape } from "./picture";
import { textWidth, wrapText } from "./wrap-text";

export const WIDTH = 800;
export const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const SWATCH = 40;

/** Drawn in 28 × 14 from the point that it is given, its upper left corner. */
export type LegendEntry = { label: string; swatch: (x: number, y: number) => Shape[] };

export type Frame = {
  title: string;
  /** Sentences under the title. */
  summary: string;
  /** What the chart shows beyond the summary, line by line; only for whoever does not see it. */
  values: readonly string[];
  legend: readonly LegendEntry[];
  /** Where it comes from, in sentences. */
  origin: string;
};

type Chart = {
  height: number;
  /** Draws from the given height downwards. */
  draw: (top: number) => Shape[];
};

export function framed({ title, summary, values, legend, origin }: Frame, chart: Chart): Picture {
  const shapes: Shape[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    size: number,
    style: Pick<Shape & { kind: "text" }, "colour" | "serif">,
  ) => {
    for (const line of wrapText(text, size, INNER)) {
      y += Math.round(size * 1.4);
      shapes.push({ kind: "text", text: line, x: MARGIN, y, size, ...style });
    }
  };
  y -= 16;
  write(title, 26, { colour: "ink", serif: true });
  y += 6;
  write(summary, 16, { colour: "ink" });
  y += 20;
  shapes.push(...chart.draw(y));
  y += chart.height + 20;
  const entries = legendShapes(legend, y);
  shapes.push(...entries.shapes);
  y = entries.bottom + 12;
  shapes.push({
    kind: "path",
    d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`,
    stroke: { colour: "line", width: 1 },
  });
  y += 6;
  write(origin, 13, { colour: "soft" });
  const description = [summary, ...values, origin].filter((part) => part !== "").join("\n");
  return { width: WIDTH, height: y + 24, title, description, shapes };
}

function legendShapes(legend: readonly LegendEntry[], top: number) {
  const shapes: Shape[] = [];
  let x = MARGIN;
  let y = top;
  for (const { label, swatch } of legend) {
    const width = SWATCH + textWidth(label, 15) + 16;
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += 28;
    }
    shapes.push(...swatch(x, y), {
      kind: "text",
      text: label,
      x: x + SWATCH,
      y: y + 12,
      size: 15,
      colour: "ink",
    });
    x += width;
  }
  return { shapes, bottom: legend.length === 0 ? top - 20 : y + 20 };
}
