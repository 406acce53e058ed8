"use client";

import { useEffect } from "react";

/**
 * Links to a place on this page ("Skip to the content") move there without touching the address: its
 * fragment is the secret that the review is opened with, and a reload needs it.
 */
export function useKeptFragment(): void {
  useEffect(() => {
    const go = (event: MouseEvent) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      const place = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
      if (place === null) return;
      event.preventDefault();
      place.scrollIntoView();
      place.focus({ preventScroll: true });
    };
    document.addEventListener("click", go);
    return () => document.removeEventListener("click", go);
  }, []);
}
