"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import type { GroupPoint } from "@/lib/report/group-series";

const GroupRadar = dynamic(() => import("./group-radar"), { ssr: false });

/** Keeps the chart's place and loads it when it comes near the screen, or the page is printed. */
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
    return () => {
      watcher.disconnect();
      window.removeEventListener("beforeprint", show);
    };
  }, []);
  return (
    <div ref={place} className="keep-together mt-4 h-[22rem] sm:h-[26rem]" aria-hidden="true">
      {near && <GroupRadar series={series} />}
    </div>
  );
}
