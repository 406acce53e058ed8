import { flushSync } from "react-dom";

let printed = false;

/** True from the first print on: then nothing waits any more, also what only then appears. */
export function wasPrinted(): boolean {
  return printed;
}

/** Has `begin` called before a print, what it sets drawn in time, and `end` after it; in a layout effect none comes before. Returns what takes both back. */
export function onPrint(begin: () => void, end: () => void = () => {}): () => void {
  const beginAtOnce = () => {
    printed = true;
    flushSync(begin);
  };
  window.addEventListener("beforeprint", beginAtOnce);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", beginAtOnce);
    window.removeEventListener("afterprint", end);
  };
}
