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
  const have = level ?? 0;
  const inside = have > required;
  return (
    <svg
      viewBox="0 0 240 28"
      role="img"
      aria-label={label}
      className="level-picture block h-7 w-full max-w-60 overflow-visible"
    >
      <path
        className="axis"
        d={`M4 20H236${[0, 1, 2, 3, 4].map((tick) => `M${at(tick)} 16v8`).join("")}`}
      />
      {have > 0 && <rect className="have" x={LEFT} y="12" width={have * STEP} height="8" />}
      {required > have && (
        <rect className="missing" x={at(have)} y="12" width={(required - have) * STEP} height="8" />
      )}
      <path className="notch" d={`M${at(required)} 10l-5-8h10z`} />
      <path className={inside ? "notch-line-inside" : "notch-line"} d={`M${at(required)} 11v9`} />
      {coach !== undefined && <path className="coach" d={`M${at(coach)} 14l6 6-6 6-6-6z`} />}
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
