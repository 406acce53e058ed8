import { flushSync } from "react-dom";

/** Has `begin` called before a print, what it sets drawn in time, and `end` after it; in a layout effect none comes before. Returns what takes both back. */
export function onPrint(begin: () => void, end: () => void = () => {}): () => void {
  const beginAtOnce = () => flushSync(begin);
  window.addEventListener("beforeprint", beginAtOnce);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", beginAtOnce);
    window.removeEventListener("afterprint", end);
  };
}
