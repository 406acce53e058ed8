import { type RefObject, useEffect, useState } from "react";

/** Once the page has settled the rest comes by itself: a browser prints without waiting for it. */
const SETTLED = 500;

/** Turns true once the element comes near the screen or the page has settled, and stays so. */
export function useNear(place: RefObject<Element | null>): boolean {
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
  }, [place]);
  return near;
}
