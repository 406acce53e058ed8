import { levelMarks, type MarkedLevels } from "@/lib/report/level-marks";

type Props = { levels: MarkedLevels; at: (level: number) => number; top?: number };

/** The shapes of the level picture, to stand in an `svg` of the class `level-picture`. */
export function LevelMarks({ levels, at, top = 0 }: Props) {
  return levelMarks(levels, at, top).map(({ mark, d }) => (
    <path key={mark} className={mark} d={d} />
  ));
}
