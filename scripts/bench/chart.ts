/** A small chart of one measure over a growing size, as an SVG file that reads in light and dark. */

export type Point = { x: number; y: number };

const WIDTH = 480;
const HEIGHT = 220;
const LEFT = 64;
const RIGHT = 16;
const TOP = 30;
const BOTTOM = 40;

type Axes = { title: string; x: string; y: string };

/** @param points in order of x, at least two; both axes begin at 0 */
export function drawChart({ title, x, y }: Axes, points: readonly Point[]): string {
  const mostX = Math.max(...points.map((point) => point.x));
  const mostY = roundUp(Math.max(...points.map((point) => point.y)));
  const at = (point: Point) =>
    [
      LEFT + (point.x / mostX) * (WIDTH - LEFT - RIGHT),
      HEIGHT - BOTTOM - (point.y / mostY) * (HEIGHT - TOP - BOTTOM),
    ].map((place) => place.toFixed(1)) as [string, string];
  const floor = HEIGHT - BOTTOM;
  const lines = [0, 0.5, 1].map((share) => {
    const [, height] = at({ x: 0, y: share * mostY });
    const label = `<text x="${LEFT - 6}" y="${height}" dy="0.35em" text-anchor="end">${share * mostY}</text>`;
    return `<path class="grid" d="M${LEFT} ${height}H${WIDTH - RIGHT}"/>${label}`;
  });
  const marks = points.map((point) => {
    const [across, up] = at(point);
    const label = `<text x="${across}" y="${floor + 14}" text-anchor="middle">${point.x.toLocaleString("en-GB")}</text>`;
    return `<circle cx="${across}" cy="${up}" r="3"/>${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>svg{font:11px system-ui,sans-serif;fill:#333}.grid{stroke:#ccc}.line{stroke:#0b6e6e;stroke-width:2;fill:none}circle{fill:#0b6e6e}@media(prefers-color-scheme:dark){svg{fill:#ddd}.grid{stroke:#555}.line{stroke:#5cc}circle{fill:#5cc}}</style>
<text x="${LEFT}" y="14" font-weight="600">${title}</text>
${lines.join("\n")}
<path class="line" d="M${points.map((point) => at(point).join(" ")).join("L")}"/>
${marks.join("\n")}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${x}</text>
<text x="12" y="${(TOP + floor) / 2}" text-anchor="middle" transform="rotate(-90 12 ${(TOP + floor) / 2})">${y}</text>
</svg>
`;
}

/** To 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return Number((digit * power).toPrecision(1));
}
