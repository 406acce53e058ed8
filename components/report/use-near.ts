import { type RefObject, useEffect, useState } from "react";

/** Turns true once the element comes near the screen, or the page is printed, and stays so. */
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
    return () => {
      watcher.disconnect();
      window.removeEventListener("beforeprint", show);
    };
  }, [place]);
  return near;
}
