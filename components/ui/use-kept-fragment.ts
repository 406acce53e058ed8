"use client";

import { useEffect } from "react";

/**
 * Links to a place on this page ("Gaps", "Skip to the content") move there without touching the address: its
 * fragment is the result itself or the secret that opens it, and a reload needs it. What is folded up opens.
 */
export function useKeptFragment(): void {
  useEffect(() => {
    const go = (event: MouseEvent) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      const place = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
      if (place === null) return;
      event.preventDefault();
      for (let fold = place.closest("details"); fold; ) {
        fold.open = true;
        fold = fold.parentElement?.closest("details") ?? null;
      }
      if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
      place.scrollIntoView();
      place.focus({ preventScroll: true });
    };
    document.addEventListener("click", go);
    return () => document.removeEventListener("click", go);
  }, []);
}
