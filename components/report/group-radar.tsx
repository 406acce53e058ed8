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
import { diamond, type Mark, ring } from "@/lib/report/level-marks";
import { usePaperWidth } from "./use-paper-width";

/**
 * The groups as a radar: a filled shape for the answers, a dashed line for the requirement, hatching
 * where the shape falls short of it, rings on a dotted line for an earlier result, diamonds for the
 * coach.
 */
export default function GroupRadar({ series }: { series: readonly GroupPoint[] }) {
  const width = usePaperWidth();
  const data = series.map(({ group, level, required, coach, earlier }) => ({
    name: group.short_name,
    level,
    required,
    coach: coach?.level,
    earlier: earlier?.level,
  }));
  const joined = data.every(({ earlier }) => earlier !== undefined);
  return (
    <ResponsiveContainer width={width} height="100%">
      <RadarChart
        data={data}
        outerRadius="66%"
        accessibilityLayer={false}
        className="level-picture"
      >
        <Radar {...STILL} dataKey="required" stroke="none" fill="url(#hatch)" fillOpacity={1} />
        <Radar
          {...STILL}
          dataKey="level"
          stroke="var(--have)"
          strokeWidth={2.5}
          fill="var(--have-soft)"
          fillOpacity={1}
        />
        <PolarGrid stroke="var(--line-strong)" strokeOpacity={0.5} zIndex={ABOVE} />
        <PolarAngleAxis dataKey="name" tick={{ fill: "var(--ink)", fontSize: 12.5 }} />
        <PolarRadiusAxis
          angle={90}
          domain={[0, 4]}
          tickCount={5}
          axisLine={false}
          tick={HALO}
          tickFormatter={(level: number) => (level === 4 ? "" : String(level))}
        />
        <Radar
          {...STILL}
          dataKey="required"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="5 4"
          fill="none"
          zIndex={ABOVE + 1}
        />
        {data.some(({ earlier }) => earlier !== undefined) && (
          <Radar
            {...STILL}
            dataKey="earlier"
            stroke={joined ? "var(--have)" : "none"}
            strokeWidth={2}
            strokeDasharray="0.1 4.5"
            strokeLinecap="round"
            fill="none"
            dot={dots("earlier", ring)}
            zIndex={ABOVE + 2}
          />
        )}
        {data.some(({ coach }) => coach !== undefined) && (
          <Radar
            {...STILL}
            dataKey="coach"
            stroke="none"
            fill="none"
            dot={dots("coach", diamond)}
            zIndex={ABOVE + 3}
          />
        )}
      </RadarChart>
    </ResponsiveContainer>
  );
}

/** The grid lies over the filled shapes, so that levels can be read inside them, and under the lines. */
const ABOVE = 150;

/** A rim in the colour of the page keeps figures readable on the hatching. */
const HALO = {
  fill: "var(--ink)",
  fontSize: 12,
  stroke: "var(--paper)",
  strokeWidth: 3,
  paintOrder: "stroke",
};

const STILL = { isAnimationActive: false } as const;

type Dot = { cx?: number | undefined; cy?: number | undefined; value?: unknown };

/** A mark at each value that there is: without one Recharts would have it in the middle. */
function dots(mark: Mark, shape: (x: number, y: number) => string) {
  return ({ cx = 0, cy = 0, value }: Dot) =>
    typeof value === "number" ? <path className={mark} d={shape(cx, cy)} /> : <g />;
}
