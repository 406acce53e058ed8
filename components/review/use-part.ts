"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const KEY = "headroom-review-part:";

/**
 * Which part of a review is open. Each entry of the browser's history holds its own, so that back and
 * forward go through the parts, also when they are pressed before a reload has shown one; a link that is
 * opened anew comes back to the last. The address stays as it is, because its fragment holds the secret.
 */
export function usePart(review: string, opening: string) {
  const [part, setPart] = useState(
    () => partOfEntry() ?? sessionStorage.getItem(KEY + review) ?? opening,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    sessionStorage.setItem(KEY + review, part);
    if (!moved.current) return;
    moved.current = false;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [part, review]);
  const show = useCallback((to: string) => {
    moved.current = true;
    setPart(to);
  }, []);
  // Before anybody sees the part, and so before they can leave it.
  useLayoutEffect(() => {
    if (partOfEntry() === undefined) window.history.replaceState({ part }, "");
    const follow = () => show(partOfEntry() ?? part);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [part, show]);
  const go = useCallback(
    (to: string) => {
      if (to === part) return heading.current?.focus();
      window.history.pushState({ part: to }, "");
      show(to);
    },
    [part, show],
  );
  return { part, go, heading };
}

function partOfEntry(): string | undefined {
  const part: unknown = Reflect.get(Object(window.history.state), "part");
  return typeof part === "string" ? part : undefined;
}
