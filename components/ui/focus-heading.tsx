"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * After a move inside the app the focus goes to the new page's heading, so that a screen reader
 * reads on from there, or to the page itself while it reads what it will show. The first page is
 * left to the browser, and a link to a place on a page to whoever renders that place.
 */
export function FocusHeading() {
  const path = usePathname();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    if (window.location.hash !== "" && document.getElementById(window.location.hash.slice(1)))
      return;
    const heading =
      document.querySelector<HTMLElement>("main h1") ?? document.getElementById("main");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
