"use client";

import dynamic from "next/dynamic";
import { useRef } from "react";
import type { GroupPoint } from "@/lib/report/group-series";
import { useNear } from "./use-near";

const GroupRadar = dynamic(() => import("./group-radar"), { ssr: false });

/** Soon: on a slow line the chart's library is the last to come, and nothing else is waited for. */
const SETTLED = 500;

/** Keeps the chart's place and loads it when it comes near the screen, or the page is printed. */
export function LazyRadar({ series }: { series: readonly GroupPoint[] }) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, SETTLED);
  return (
    <div className="keep-together mt-4" aria-hidden="true">
      <div ref={place} className="h-[20rem] sm:h-[25rem]">
        {near && <GroupRadar series={series} />}
      </div>
      <p className="flex max-w-none justify-center gap-6 text-small">
        <span className="inline-flex items-center gap-2">
          <svg width="28" height="14" aria-hidden="true">
            <rect className="fill-have opacity-25" width="28" height="14" />
            <path className="stroke-have" strokeWidth="2" d="M0 1h28" />
          </svg>
          Answers
        </span>
        <span className="inline-flex items-center gap-2">
          <svg width="28" height="14" aria-hidden="true">
            <path className="stroke-ink" strokeWidth="2" strokeDasharray="5 4" d="M0 7h28" />
          </svg>
          What the role asks
        </span>
      </p>
    </div>
  );
}
