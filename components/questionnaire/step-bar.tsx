import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  back: string;
  answered: number;
  total: number;
  /** Names the progress bar for whoever does not see it. */
  label: string;
  /** What the button that goes on says. */
  go: string;
  /** The quiet word about saving. */
  children: ReactNode;
};

/** The bar at the foot of each step: back, how far, on. */
export function StepBar({ back, answered, total, label, go, children }: Props) {
  return (
    <div className="bar no-print">
      <Link href={back} className="btn btn-quiet">
        Back
      </Link>
      <div className="min-w-0 flex-1 text-small leading-tight text-soft">
        {answered} of {total} answered
        {children}
        <progress
          aria-label={label}
          className="mt-1.5 block h-1 w-full"
          value={answered}
          max={total}
        />
      </div>
      <button type="submit" className="btn">
        {go}
      </button>
    </div>
  );
}
