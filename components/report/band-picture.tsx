const WIDTH = 640;
const EDGE = 4;
const at = (value: number) => EDGE + (value / 100) * (WIDTH - 2 * EDGE);

type Props = {
  /** Left out while too little is answered for one figure. */
  readiness: number | undefined;
  range: readonly [low: number, high: number];
  threshold: number;
  label: string;
};

/** Readiness on a line from 0 to 100 with its likely range and where "ready" begins. */
export function BandPicture({ readiness, range: [low, high], threshold, label }: Props) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 62`}
      role="img"
      aria-label={label}
      className="band-picture mt-3 block w-full overflow-visible"
    >
      <path className="axis" d={`M${at(0)} 24H${at(100)}M${at(0)} 18v12M${at(100)} 18v12`} />
      <rect
        className="band"
        x={at(low)}
        y="15"
        width={Math.max(2, at(high) - at(low))}
        height="18"
      />
      <path className="threshold" d={`M${at(threshold)} 12v26`} />
      <path className="notch" d={`M${at(threshold)} 11l-5-9h10z`} />
      {readiness !== undefined && <path className="point" d={`M${at(readiness)} 9v30`} />}
      <text x={at(0)} y="56">
        0
      </text>
      <text x={at(threshold)} y="56" textAnchor="middle">
        ready from {threshold}
      </text>
      <text x={at(100)} y="56" textAnchor="end">
        100
      </text>
    </svg>
  );
}
