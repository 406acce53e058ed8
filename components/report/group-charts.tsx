"use client";

import dynamic from "next/dynamic";
import { useRef } from "react";
import type { GroupsToDraw } from "@/lib/export/picture/group-frame";
import type { GroupPoint } from "@/lib/report/group-series";
import { ofAsked } from "@/lib/report/group-words";
import { BarsLegend, RadarLegend } from "./group-legend";
import { SavePicture } from "./save-picture";
import { useNear } from "./use-near";

const GroupRadar = dynamic(() => import("./group-radar"), { ssr: false });
const GroupBars = dynamic(() => import("./group-bars"), { ssr: false });

/** Their library is the heaviest part of the page: it leaves the first seconds to what is read first. */
const SETTLED = 10_000;

type Props = {
  series: readonly GroupPoint[];
  groups: GroupsToDraw;
  /** What the other result is called, where one is chosen. */
  other: string | undefined;
};

/**
 * The groups as a radar and as bars. Both keep their place from the start and are drawn when they
 * come near the screen, or the page is printed. Who does not see them has the summary above and the
 * table below, so each is one image to a screen reader.
 */
export function GroupCharts({ series, groups, other }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, SETTLED);
  // A shape needs all its corners: a group without an answer is not a group at level 0.
  const closed = series.every(({ level }) => level !== undefined);
  const joined = series.every(({ earlier }) => earlier !== undefined);
  return (
    <div ref={place} className={closed ? "wide group-charts" : "group-charts"}>
      {closed && (
        <figure className="keep-together">
          <figcaption className="font-semibold">The groups as a radar</figcaption>
          <div
            role="img"
            aria-label={LABEL}
            className="h-[calc(20*var(--drawn-rem))] sm:h-[calc(25*var(--drawn-rem))]"
          >
            <div aria-hidden="true" className="h-full">
              {near && <GroupRadar series={series} />}
            </div>
          </div>
          <RadarLegend series={series} other={other} joined={joined} />
          <SavePicture
            what="the radar"
            part="radar"
            named={groups.result}
            draw={async () =>
              (await import("@/lib/export/picture/radar-picture")).radarPicture(groups)
            }
          />
        </figure>
      )}
      <figure className="keep-together">
        <figcaption className="font-semibold">The groups as bars</figcaption>
        <div role="img" aria-label={LABEL} className="mt-2">
          <div aria-hidden="true" className="relative">
            {series.map((point) => (
              <p key={point.group.id} className="group-row">
                <span className="truncate">{point.group.name}</span>
                <span className="whitespace-nowrap text-soft">{ofAsked(point)}</span>
              </p>
            ))}
            <div className="absolute inset-0">{near && <GroupBars series={series} />}</div>
          </div>
          <div className="h-7" />
        </div>
        <BarsLegend series={series} other={other} />
        <SavePicture
          what="the bars"
          part="bars"
          named={groups.result}
          draw={async () => (await import("@/lib/export/picture/bars-picture")).barsPicture(groups)}
        />
      </figure>
    </div>
  );
}

const LABEL = "What it shows is said above and stands in the table below.";
