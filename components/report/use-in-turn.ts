import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { onPrint, wasPrinted } from "./on-print";
import { takeTurn } from "./turns";

export const Depth = createContext(0);

/**
 * How many of `total` parts are to be drawn: `first` at once, then `more` each time the browser has nothing
 * more urgent, and all of them for a printer. In one piece, a long report keeps a phone from answering for half a second.
 */
export function useInTurn(total: number, { first = 0, more = 1 } = {}): number {
  const depth = useContext(Depth);
  const [drawn, setDrawn] = useState(wasPrinted() ? Number.POSITIVE_INFINITY : first);
  useEffect(() => {
    if (drawn >= total) return;
    const next = drawn + more;
    // Once all are there, one that is added later does not wait.
    const then = next < total ? next : Number.POSITIVE_INFINITY;
    return takeTurn(depth, () => startTransition(() => setDrawn(then)));
  }, [depth, drawn, total, more]);
  useLayoutEffect(() => onPrint(() => setDrawn(Number.POSITIVE_INFINITY)), []);
  return drawn;
}
