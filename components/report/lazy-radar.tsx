"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import type { GroupPoint } from "@/lib/report/group-series";

const GroupRadar = dynamic(() => import("./group-radar"), { ssr: false });

/** Once the page has settled the chart comes by itself: a browser prints without waiting for it. */
const SETTLED = 2_000;

/** Keeps the chart's place and loads it when it comes near the screen, or the page has settled. */
export function LazyRadar({ series }: { series: readonly GroupPoint[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const show = () => setNear(true);
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) show();
      },
      { rootMargin: "800px" },
    );
    watcher.observe(element);
    window.addEventListener("beforeprint", show);
    const settled = setTimeout(show, SETTLED);
    return () => {
      watcher.disconnect();
      clearTimeout(settled);
      window.removeEventListener("beforeprint", show);
    };
  }, []);
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
