const at = (level: number) => 8 + level * 56;

type Props = {
  before: number | null;
  now: number | null;
  required: number | undefined;
  faint: boolean;
};

/** A ring where it was, a dot where it is, a notch at the requirement; dashed within noise. */
export function MovePicture({ before, now, required, faint }: Props) {
  return (
    <svg
      viewBox="0 0 240 28"
      aria-hidden="true"
      className="move-picture block h-7 w-full max-w-60 overflow-visible"
    >
      <path
        className="axis"
        d={`M8 18H232${[0, 1, 2, 3, 4].map((tick) => `M${at(tick)} 14v8`).join("")}`}
      />
      {required !== undefined && <path className="notch" d={`M${at(required)} 9l-5-8h10z`} />}
      {before !== null && now !== null && (
        <path
          className="move"
          strokeDasharray={faint ? "4 4" : undefined}
          d={`M${at(before)} 18H${at(now)}`}
        />
      )}
      {before !== null && <circle className="before" cx={at(before)} cy="18" r="5.5" />}
      {now !== null && <circle className="now" cx={at(now)} cy="18" r="6" />}
    </svg>
  );
}
