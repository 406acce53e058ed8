import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  back: string;
  /** Goes back within the page instead of following `back`. */
  onBack?: (() => void) | undefined;
  answered: number;
  total: number;
  /** Where `total` is the most that will be asked. */
  atMost?: boolean;
  /** Names the progress bar for whoever does not see it. */
  label: string;
  /** What the button that goes on says. */
  go: string;
  /** "About 9 minutes left", or nothing. */
  left?: string;
  /** Saves what waits and leaves; the way back is told on the next page. */
  onPause: () => void;
  /** The quiet word about saving. */
  children: ReactNode;
};

/** The bar at the foot of each step: back, how far, pause, on. */
export function StepBar({
  back,
  onBack,
  answered,
  total,
  atMost,
  label,
  go,
  left,
  onPause,
  children,
}: Props) {
  return (
    <div className="bar no-print">
      <Link
        href={back}
        className="btn btn-quiet"
        onClick={(event) => {
          if (onBack === undefined) return;
          event.preventDefault();
          onBack();
        }}
      >
        Back
      </Link>
      <div className="bar-progress">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>
            {answered} of {atMost && "at most "}
            {total} answered
            {children}
          </span>
          <span>{left}</span>
        </span>
        <progress
          aria-label={label}
          className="mt-1.5 block h-1 w-full"
          value={answered}
          max={total}
        />
      </div>
      <button type="button" className="btn-text mx-auto text-small" onClick={onPause}>
        Pause
      </button>
      <button type="submit" className="btn">
        {go}
      </button>
    </div>
  );
}
