import "client-only";

/**
 * Calls back once the page is loaded and has finished no request for `quiet` milliseconds, so that what may
 * come later takes nothing from what somebody waits for. Returns what ends the waiting.
 */
export function onceQuiet(quiet: number, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop();
      then();
    }, quiet);
  };
  const requests = new PerformanceObserver(wait);
  const start = () => {
    requests.observe({ type: "resource" });
    wait();
  };
  const stop = () => {
    clearTimeout(timer);
    requests.disconnect();
    removeEventListener("load", start);
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
  return stop;
}
