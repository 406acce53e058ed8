import { ofAsked } from "@/lib/report/group-words";
import { levelMarks } from "@/lib/report/level-marks";
import { framed, type LegendEntry, MARGIN, WIDTH } from "./framed";
import { type GroupsToDraw, groupFrame } from "./group-frame";
import { markShape, markShapes } from "./marks";
import type { Picture, Shape } from "./picture";

const ROW = 60;
/** Height of the line with the name, over the picture. */
const NAME = 22;
const RIGHT = WIDTH - MARGIN;
const at = (level: number) => MARGIN + 6 + (level / 4) * (RIGHT - MARGIN - 12);

/** The groups as bars, each a level picture under its name. */
export function barsPicture(groups: GroupsToDraw): Picture {
  const { series, frame, marks } = groupFrame(groups);
  return framed(
    { ...frame, legend: [HAVE, MISSING, ASKED, ...marks] },
    {
      height: series.length * ROW + 20,
      draw: (top) => [
        ...series.flatMap((point, i) => {
          const y = top + i * ROW;
          const words = { kind: "text", y: y + 18, size: 15, colour: "ink" } as const;
          const { level, required, coach, earlier } = point;
          const levels = { level, required, coach: coach?.level, earlier: earlier?.level };
          return [
            { ...words, text: point.group.name, x: MARGIN },
            { ...words, text: ofAsked(point), x: RIGHT, anchor: "end" },
            ...markShapes(levelMarks(levels, at, y + NAME)),
          ] satisfies Shape[];
        }),
        ...[0, 1, 2, 3, 4].map(
          (level): Shape => ({
            kind: "text",
            text: String(level),
            x: at(level),
            y: top + series.length * ROW + 14,
            size: 13,
            colour: "soft",
            anchor: "middle",
          }),
        ),
      ],
    },
  );
}

const box = (x: number, y: number) => `M${x} ${y + 3}h28v8h-28z`;
const HAVE: LegendEntry = {
  label: "Answers",
  swatch: (x, y) => [markShape("have", box(x, y))],
};
const MISSING: LegendEntry = {
  label: "Gap",
  swatch: (x, y) => [markShape("missing", box(x, y))],
};
const ASKED: LegendEntry = {
  label: "What the role asks",
  swatch: (x, y) => [
    markShape("notch", `M${x + 14} ${y + 4}l-5-8h10z`),
    markShape("notch-line", `M${x + 14} ${y + 4}v10`),
  ],
};
