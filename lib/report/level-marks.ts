/** The shapes of the level picture, in one place for the screen, the charts and the files. */

/** What a shape stands for; style sheet and files give it colour and pattern. */
export type Mark =
  | "axis"
  | "have"
  | "missing"
  | "notch"
  | "notch-line"
  | "notch-line-inside"
  | "earlier"
  | "coach";

export type LevelMark = { mark: Mark /** An SVG path. */; d: string };

/** Levels, or means of levels, 0 to 4. Without a level nothing is filled and no gap is drawn. */
export type MarkedLevels = {
  level?: number | undefined;
  required: number;
  coach?: number | undefined;
  earlier?: number | undefined;
};

const TICKS = [0, 1, 2, 3, 4];

/**
 * Five ticks, filled to the answer, a notch at the requirement, hatching between, a ring where an
 * earlier result stood, a diamond where the coach sees it; what comes later lies on top.
 *
 * @param at where a level stands from left to right
 * @param top where the picture begins; it is 28 high, its bar lies between 12 and 20
 */
export function levelMarks(
  { level, required, coach, earlier }: MarkedLevels,
  at: (level: number) => number,
  top = 0,
): LevelMark[] {
  const y = (offset: number) => round(top + offset);
  const x = (value: number) => round(at(value));
  const bar = (from: number, to: number) => `M${x(from)} ${y(12)}H${x(to)}V${y(20)}H${x(from)}z`;
  const ticks = TICKS.map((tick) => `M${x(tick)} ${y(16)}v8`).join("");
  const marks: LevelMark[] = [{ mark: "axis", d: `M${x(0)} ${y(20)}H${x(4)}${ticks}` }];
  if (level !== undefined) {
    if (level > 0) marks.push({ mark: "have", d: bar(0, level) });
    if (required > level) marks.push({ mark: "missing", d: bar(level, required) });
  }
  marks.push(
    { mark: "notch", d: `M${x(required)} ${y(10)}l-5-8h10z` },
    {
      mark: (level ?? 0) > required ? "notch-line-inside" : "notch-line",
      d: `M${x(required)} ${y(11)}v9`,
    },
  );
  if (earlier !== undefined) marks.push({ mark: "earlier", d: ring(x(earlier), y(16)) });
  if (coach !== undefined) marks.push({ mark: "coach", d: diamond(x(coach), y(20)) });
  return marks;
}

/** The coach's mark, 12 wide, around a point. */
export function diamond(x: number, y: number): string {
  return `M${x} ${round(y - 6)}l6 6-6 6-6-6z`;
}

/** The mark of an earlier result, 9 wide, around a point. */
export function ring(x: number, y: number): string {
  return `M${round(x - 4.5)} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z`;
}

/** Hundredths are finer than any screen, and keep paths short. */
export function round(value: number): number {
  return Math.round(100 * value) / 100;
}
