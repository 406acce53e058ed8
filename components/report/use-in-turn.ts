import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { onPrint } from "./on-print";
import { takeTurn } from "./turns";

export const Depth = createContext(0);

/** Turns true with the first print: from then on nothing waits, also what only then appears. */
let printed = false;

/**
 * How many of `total` parts are to be drawn: `first` at once, then `more` each time the browser has nothing
 * more urgent, after all others where they come `last`, and all of them for a printer. In one piece, a long report keeps a phone from answering for half a second.
 */
export function useInTurn(total: number, { first = 0, more = 1, last = false } = {}): number {
  const around = useContext(Depth);
  const depth = last ? -1 : around;
  const [drawn, setDrawn] = useState(printed ? Number.POSITIVE_INFINITY : first);
  useEffect(() => {
    if (drawn >= total) return;
    const next = drawn + more;
    // Once all are there, one that is added later does not wait.
    const then = next < total ? next : Number.POSITIVE_INFINITY;
    return takeTurn(depth, () => startTransition(() => setDrawn(then)));
  }, [depth, drawn, total, more]);
  useLayoutEffect(
    () =>
      onPrint(() => {
        printed = true;
        setDrawn(Number.POSITIVE_INFINITY);
      }),
    [],
  );
  return drawn;
}
