/** Where values lie on a radar: the first at the top, the rest clockwise. */
import { round } from "@/lib/report/level-marks";

export type Point = { x: number; y: number };
export type Circle = Point & { radius: number };

/** @param share of the radius, 0 to 1 */
export function radarPoint(
  { x, y, radius }: Circle,
  index: number,
  count: number,
  share: number,
): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return {
    x: round(x + share * radius * Math.cos(angle)),
    y: round(y + share * radius * Math.sin(angle)),
  };
}

/** The closed line through the values, each a share of the radius, as an SVG path. */
export function radarOutline(circle: Circle, shares: readonly number[]): string {
  const points = shares.map((share, i) => radarPoint(circle, i, shares.length, share));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}z`;
}
