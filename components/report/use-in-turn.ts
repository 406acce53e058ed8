import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Turns true with the first print: from then on nothing waits, also what only then appears. */
let printed = false;

/**
 * How many of `total` parts are to be drawn: `first` at once, then `more` each time the browser has nothing
 * more urgent, and all of them for a printer. In one piece, a long report keeps a phone from answering for half a second.
 */
export function useInTurn(total: number, { first = 0, more = 1 } = {}): number {
  const [drawn, setDrawn] = useState(printed ? Number.POSITIVE_INFINITY : first);
  useEffect(() => {
    if (drawn >= total) return;
    const next = drawn + more;
    // Once all are there, one that is added later does not wait.
    const then = next < total ? next : Number.POSITIVE_INFINITY;
    return whenFree(() => startTransition(() => setDrawn(then)));
  }, [drawn, total, more]);
  useEffect(() => {
    const drawAll = () => {
      printed = true;
      flushSync(() => setDrawn(Number.POSITIVE_INFINITY));
    };
    window.addEventListener("beforeprint", drawAll);
    return () => window.removeEventListener("beforeprint", drawAll);
  }, []);
  return drawn;
}

/** Calls `work` once the browser has nothing more urgent, or has been busy for 100 ms; Safari does not tell. @returns what calls it off */
function whenFree(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 100 });
  return () => cancelIdleCallback(asked);
}
