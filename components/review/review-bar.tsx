"use client";

import Link from "next/link";
import { paths } from "@/lib/paths";
import type { ReviewView } from "@/lib/review/review-view";
import type { Part } from "./parts";

type Props = {
  parts: readonly Part[];
  here: Part;
  /** The competencies that the role asks for. */
  asked: readonly string[];
  view: ReviewView;
  ended: boolean;
  onGo: (part: string) => void;
};

/** The bar at the foot: back, how far, on. Nothing has to be answered to go on. */
export function ReviewBar({ parts, here, asked, view, ended, onGo }: Props) {
  const place = parts.findIndex(({ id }) => id === here.id);
  const [before, after] = [parts[place - 1], parts[place + 1]];
  const said = asked.flatMap((id) => view.competencies[id] ?? []);
  const rated = said.filter(({ level }) => level !== undefined).length;
  const skipped = said.filter(({ skip }) => skip !== undefined).length;
  if (here.id === "start") return null;
  return (
    <div className="bar no-print">
      {before && (
        <button type="button" className="btn btn-quiet" onClick={() => onGo(before.id)}>
          Back
        </button>
      )}
      {!ended && (
        <div className="bar-progress">
          <span>
            {rated} of {asked.length} rated{skipped > 0 && `, ${skipped} you cannot judge`}
          </span>
          <progress
            aria-label="Competencies rated"
            className="mt-1.5 block h-1 w-full"
            value={rated + skipped}
            max={asked.length}
          />
        </div>
      )}
      {after === undefined ? (
        <Link href={paths.coach} className="btn btn-quiet ml-auto">
          All my reviews
        </Link>
      ) : (
        <button type="button" className="btn ml-auto" onClick={() => onGo(after.id)}>
          {after.id === "compare" ? "Compare" : "Continue"}
        </button>
      )}
    </div>
  );
}
