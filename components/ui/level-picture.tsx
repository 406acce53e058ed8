import { LevelMarks } from "./level-marks";

const STEP = 58;
const LEFT = 4;

/** Where a level (or a mean of levels, 0 to 4) stands on the scale, in the picture's units. */
const at = (level: number) => LEFT + level * STEP;

type Props = {
  level: number | undefined;
  required: number;
  coach?: number | undefined;
  /** The same in words, for whoever does not see the picture. */
  label: string;
};

/**
 * Five ticks, filled to the answer, a notch at the requirement, hatching between, a diamond where
 * the coach sees it. Drawn the same way everywhere.
 */
export function LevelPicture({ level, required, coach, label }: Props) {
  return (
    <svg
      viewBox="0 0 240 28"
      role="img"
      aria-label={label}
      className="level-picture block h-7 w-full max-w-60 overflow-visible"
    >
      <LevelMarks levels={{ level: level ?? 0, required, coach }} at={at} />
    </svg>
  );
}

/** The hatching, once a page; every picture refers to it. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="ground" width="5" height="5" />
          <rect className="stroke" width="2" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}
