import { type RefObject, startTransition, useEffect, useState } from "react";

/** Milliseconds after which the rest comes by itself, because a browser prints without waiting for it. */
const SETTLED = 2_000;

/** Turns true once the element comes near the screen or the page has `settled`, and stays so. */
export function useNear(place: RefObject<Element | null>, settled = SETTLED): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const show = () => setNear(true);
    // In pieces, between which the page answers; only a printer does not wait.
    const showSoon = () => startTransition(show);
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) showSoon();
      },
      { rootMargin: "800px" },
    );
    watcher.observe(element);
    window.addEventListener("beforeprint", show);
    const timer = setTimeout(showSoon, settled);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
      window.removeEventListener("beforeprint", show);
    };
  }, [place, settled]);
  return near;
}
