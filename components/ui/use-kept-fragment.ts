"use client";

import { useEffect } from "react";
import { showPlace } from "./show-place";

/**
 * Links to a place on this page ("Gaps", "Skip to the content") move there without touching the address: its
 * fragment is the result itself or the secret that opens it, and a reload needs it.
 */
export function useKeptFragment(): void {
  useEffect(() => {
    let stop = () => {};
    const go = (event: MouseEvent) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      if (link === null) return;
      event.preventDefault();
      stop();
      stop = showPlace(link.getAttribute("href")?.slice(1) ?? "");
    };
    document.addEventListener("click", go);
    return () => {
      stop();
      document.removeEventListener("click", go);
    };
  }, []);
}
