"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const KEY = "headroom-review-part:";

/**
 * Which part of a review is open. Back and forward of the browser go through the parts; a reload comes
 * back to the same one. The address stays as it is, because its fragment holds the secret.
 */
export function usePart(review: string, opening: string) {
  // As it was when the page opened: going back to its first entry must not land where one has come since.
  const [first] = useState(opening);
  const [part, setPart] = useState(() => sessionStorage.getItem(KEY + review) ?? first);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    sessionStorage.setItem(KEY + review, part);
    if (!moved.current) return;
    moved.current = false;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [part, review]);
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      const before: unknown = Reflect.get(Object(state), "part");
      moved.current = true;
      setPart(typeof before === "string" ? before : first);
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [first]);
  const go = useCallback(
    (to: string) => {
      if (to === part) return heading.current?.focus();
      moved.current = true;
      window.history.pushState({ part: to }, "");
      setPart(to);
    },
    [part],
  );
  return { part, go, heading };
}
