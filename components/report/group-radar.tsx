"use client";

import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
} from "recharts";
import type { GroupPoint } from "@/lib/report/group-series";

/** The groups as a radar: a filled shape for the answers, a dashed line for the requirement. */
export default function GroupRadar({ series }: { series: readonly GroupPoint[] }) {
  const data = series.map(({ group, level, required }) => ({
    name: group.short_name,
    level,
    required,
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <RadarChart data={data} outerRadius="66%" accessibilityLayer={false}>
        <PolarGrid stroke="var(--line)" />
        <PolarAngleAxis dataKey="name" tick={{ fill: "var(--ink)", fontSize: 12.5 }} />
        <PolarRadiusAxis
          angle={90}
          domain={[0, 4]}
          tickCount={5}
          axisLine={false}
          tick={{ fill: "var(--soft)", fontSize: 12 }}
          tickFormatter={(level: number) => (level === 4 ? "" : String(level))}
        />
        <Radar
          name="You"
          dataKey="level"
          stroke="var(--have)"
          strokeWidth={2}
          fill="var(--have)"
          fillOpacity={0.25}
          isAnimationActive={false}
        />
        <Radar
          name="Required"
          dataKey="required"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="5 4"
          fill="none"
          isAnimationActive={false}
        />
      </RadarChart>
    </ResponsiveContainer>
  );
}
