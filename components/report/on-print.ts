import { flushSync } from "react-dom";

/**
 * Has `begin` called before the page is printed, and what it sets drawn at once, because a printer does not
 * wait; and `end` once that is over. Returns what takes both back.
 */
export function onPrint(begin: () => void, end: () => void = () => {}): () => void {
  const beginAtOnce = () => flushSync(begin);
  window.addEventListener("beforeprint", beginAtOnce);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", beginAtOnce);
    window.removeEventListener("afterprint", end);
  };
}
