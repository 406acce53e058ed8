"use client";

import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { LevelMarks } from "@/components/ui/level-marks";
import type { GroupPoint } from "@/lib/report/group-series";
import { usePaperWidth } from "./use-paper-width";

/** Room for half a notch at both ends of the scale. */
const EDGE = 6;

/** The figures stand under the chart, in the room that its place keeps for them. */
const NO_HEIGHT = 0.01;

/** Where in a row the picture begins: under its name, whose height grows with the row. */
const UNDER_NAME = 0.36;

/** The groups as bars: a level picture each, under the name of its row. */
export default function GroupBars({ series }: { series: readonly GroupPoint[] }) {
  const width = usePaperWidth();
  const picture = ({ index, x, y, width: length, height }: BarShapeProps) => {
    const point = series[index];
    if (point === undefined) return <g />;
    const { level, required, coach, earlier } = point;
    return (
      <LevelMarks
        levels={{ level, required, coach: coach?.level, earlier: earlier?.level }}
        at={(value) => x + (value / required) * length}
        top={y + UNDER_NAME * height}
      />
    );
  };
  return (
    <ResponsiveContainer width={width} height="100%">
      <BarChart
        layout="vertical"
        data={[...series]}
        margin={{ top: 0, right: EDGE, bottom: 0, left: EDGE }}
        barCategoryGap={0}
        accessibilityLayer={false}
        className="level-picture"
      >
        <XAxis
          type="number"
          domain={[0, 4]}
          tickCount={5}
          height={NO_HEIGHT}
          axisLine={false}
          tickLine={false}
          tickMargin={4}
          tick={{ fill: "var(--soft)", fontSize: 14 }}
        />
        <YAxis type="category" dataKey="group.id" hide />
        <Bar dataKey="required" shape={picture} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
