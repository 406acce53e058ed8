import { type RefObject, startTransition, useEffect, useState } from "react";
import { onPrint } from "./on-print";

/** Milliseconds after which the rest comes by itself, because a browser prints without waiting for it. */
const SETTLED = 2_000;

/** What shows that somebody is about to go on, or to print. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown"];

/** Turns true once the element comes near the screen, the reader moves or the page has `settled`, and stays so. */
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
    const forgetPrint = onPrint(show);
    for (const sign of SIGNS)
      window.addEventListener(sign, showSoon, { once: true, passive: true });
    const timer = setTimeout(showSoon, settled);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
      forgetPrint();
      for (const sign of SIGNS) window.removeEventListener(sign, showSoon);
    };
  }, [place, settled]);
  return near;
}
