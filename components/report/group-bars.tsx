"use client";

import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { LevelMarks } from "@/components/ui/level-marks";
import type { GroupPoint } from "@/lib/report/group-series";
import { MARKS_HEIGHT } from "@/lib/report/level-marks";

/** Room for half a notch at both ends of the scale. */
const EDGE = 6;

/** The groups as bars: a level picture each, at the foot of its row. */
export default function GroupBars({ series }: { series: readonly GroupPoint[] }) {
  const picture = ({ index, y, height, parentViewBox: { x, width } }: BarShapeProps) => {
    const point = series[index];
    if (point === undefined) return <g />;
    const { level, required, coach, earlier } = point;
    return (
      <LevelMarks
        levels={{ level, required, coach: coach?.level, earlier: earlier?.level }}
        at={(value) => x + (value / 4) * width}
        top={y + height - MARKS_HEIGHT}
      />
    );
  };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={[...series]}
        margin={{ top: 0, right: EDGE, bottom: 0, left: EDGE }}
        barCategoryGap={0}
        accessibilityLayer={false}
        className="level-picture"
      >
        <XAxis type="number" domain={[0, 4]} hide />
        <YAxis type="category" dataKey="group.id" hide />
        <Bar dataKey="required" shape={picture} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
