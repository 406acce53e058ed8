import type { GroupPoint } from "@/lib/report/group-series";
import { ofAsked } from "@/lib/report/group-words";
import { diamond, ring } from "@/lib/report/level-marks";
import { framed, type LegendEntry, WIDTH } from "./framed";
import { type GroupsToDraw, groupFrame } from "./group-frame";
import { markShape } from "./marks";
import type { PathShape, Picture, Shape, Stroke } from "./picture";
import { type Circle, radarOutline, radarPoint } from "./radar-points";

const RADIUS = 190;
const LABELS = 52;
const ASKED: Stroke = { colour: "ink", width: 2, dash: [5, 5] };
const BEFORE: Stroke = { colour: "have", width: 2, dash: [0.1, 4.5] };

/** The groups as a radar. @throws unless every group has an answer: a shape needs all its corners */
export function radarPicture(groups: GroupsToDraw): Picture {
  const { series, frame, marks } = groupFrame(groups, BEFORE);
  const levels = everyOne(series, ({ level }) => level);
  if (levels === undefined) throw new Error("a group has no answer");
  return framed(
    { ...frame, legend: [...LEGEND, ...marks] },
    {
      height: 2 * (RADIUS + LABELS),
      draw: (top) => {
        const circle = { x: WIDTH / 2, y: top + LABELS + RADIUS, radius: RADIUS };
        const asked = series.map(({ required }) => required);
        const earlier = everyOne(series, (point) => point.earlier?.level);
        return [
          outline(circle, asked, { fill: "hatch" }),
          outline(circle, levels, { fill: "have-soft" }),
          ...grid(circle, series.length),
          outline(circle, levels, { stroke: { colour: "have", width: 2.5 } }),
          outline(circle, asked, { stroke: ASKED }),
          ...(earlier === undefined ? [] : [outline(circle, earlier, { stroke: BEFORE })]),
          ...numbers(circle),
          ...series.flatMap((point, i) => [
            ...corner(circle, point, i, series.length),
            ...label(circle, point, i, series.length),
          ]),
        ];
      },
    },
  );
}

type Style = Pick<PathShape, "fill" | "stroke">;

function outline(circle: Circle, levels: readonly number[], style: Style): PathShape {
  const shares = levels.map((level) => level / 4);
  return { kind: "path", d: radarOutline(circle, shares), ...style };
}

function grid(circle: Circle, count: number): Shape[] {
  const line: Stroke = { colour: "line-strong", width: 0.5 };
  const rings = [1, 2, 3, 4].map((level) =>
    outline(
      circle,
      Array.from({ length: count }, () => level),
      { stroke: line },
    ),
  );
  const spokes = Array.from({ length: count }, (_, i): Shape => {
    const { x, y } = radarPoint(circle, i, count, 1);
    return { kind: "path", d: `M${circle.x} ${circle.y}L${x} ${y}`, stroke: line };
  });
  return [...rings, ...spokes];
}

function numbers(circle: Circle): Shape[] {
  return [1, 2, 3].map(
    (level): Shape => ({
      kind: "text",
      text: String(level),
      x: circle.x - 5,
      y: circle.y - (level / 4) * circle.radius + 4,
      size: 12,
      colour: "ink",
      halo: true,
      anchor: "end",
    }),
  );
}

function corner(circle: Circle, { coach, earlier }: GroupPoint, i: number, count: number): Shape[] {
  const place = (level: number) => radarPoint(circle, i, count, level / 4);
  const shapes: Shape[] = [];
  if (earlier !== undefined) {
    const { x, y } = place(earlier.level);
    shapes.push(markShape("earlier", ring(x, y)));
  }
  if (coach !== undefined) {
    const { x, y } = place(coach.level);
    shapes.push(markShape("coach", diamond(x, y)));
  }
  return shapes;
}

function label(circle: Circle, point: GroupPoint, i: number, count: number): Shape[] {
  const { x, y } = radarPoint(circle, i, count, 1.1);
  const side = Math.round(x - circle.x);
  const anchor = side === 0 ? "middle" : side > 0 ? "start" : "end";
  const above = (circle.y - y) / circle.radius;
  const first = y - 4 - 12 * above;
  const text = { kind: "text", x, anchor } as const;
  return [
    { ...text, y: first, text: point.group.short_name, size: 15, colour: "ink" },
    { ...text, y: first + 17, text: ofAsked(point), size: 13, colour: "soft" },
  ];
}

function everyOne(
  series: readonly GroupPoint[],
  value: (point: GroupPoint) => number | undefined,
): number[] | undefined {
  const all = series.flatMap((point) => value(point) ?? []);
  return all.length === series.length ? all : undefined;
}

const LEGEND: LegendEntry[] = [
  {
    label: "Answers",
    swatch: (x, y) => [
      { kind: "path", d: `M${x} ${y}h28v14h-28z`, fill: "have-soft" },
      { kind: "path", d: `M${x} ${y}h28`, stroke: { colour: "have", width: 2.5 } },
    ],
  },
  {
    label: "What the role asks",
    swatch: (x, y) => [{ kind: "path", d: `M${x} ${y + 7}h28`, stroke: ASKED }],
  },
  {
    label: "Gap",
    swatch: (x, y) => [{ kind: "path", d: `M${x} ${y}h28v14h-28z`, fill: "hatch" }],
  },
];
